import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { DEGREE_BATCH, fetchDegrees } from '../../api/explore.ts';

type Learn = (pairs: Iterable<readonly [string, number]>) => void;

/**
 * How many relations each entity has, for the count badges. Answers about neighbours tell most of it; what a
 * shared link brings without them is counted in batches, once the picture itself is there.
 */
export function useDegrees(ids: readonly string[], ready: boolean): [ReadonlyMap<string, number>, Learn] {
  const [degrees, setDegrees] = useState<ReadonlyMap<string, number>>(new Map());
  const learn = useCallback<Learn>(pairs => setDegrees(old => new Map([...old, ...pairs])), []);
  const missing = ids.filter(id => !degrees.has(id)).slice(0, DEGREE_BATCH);
  const { data } = useQuery({
    queryKey: ['explore', 'degrees', missing],
    queryFn: ({ signal }) => fetchDegrees(missing, signal),
    enabled: ready && missing.length > 0,
  });
  useEffect(() => {
    if (data !== undefined) learn(Object.entries(data));
  }, [data, learn]);
  return [degrees, learn];
}
