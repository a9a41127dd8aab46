import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type OfficialMap, readOfficialMap } from './geo.ts';

/** Address of `web/public/map.json`, set when the product is built with one; empty otherwise. */
const ADDRESS = String(import.meta.env.VITE_CITY_MAP ?? '');

/** The approved map put in place, if it shows any of the parts; `refused`: there is one that may not be shown. */
export function useOfficialMap(parts: readonly string[]): { official: OfficialMap | null; refused: boolean } {
  const { data } = useQuery({
    queryKey: ['map', 'official'],
    queryFn: async ({ signal }): Promise<unknown> => (await fetch(ADDRESS, { signal })).json(),
    enabled: ADDRESS !== '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const key = parts.join(' ');
  return useMemo(() => {
    const official = data === undefined ? null : readOfficialMap(data, key.split(' '));
    return { official, refused: data !== undefined && official === null };
  }, [data, key]);
}
