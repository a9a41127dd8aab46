import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { namesQuery } from '../../api/queries.ts';
import type { Reason } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { reasonSentence } from '../../i18n/reasons.ts';
import { idsInReasons, useNames } from '../../ui/use-names.ts';

/** `entities` answers at most 200 ids at once. */
const CHUNK = 200;

export type PlaceOf = (firm: { region: string | null; regionName: string | null }) => string;

/** Where a firm is, in the reader's language; what is not known says so. */
export function usePlaces(firms: readonly { region: string | null; regionName: string | null }[]): PlaceOf {
  const { t } = useLanguage();
  const ids = useMemo(() => [...new Set(firms.flatMap(firm => firm.region ?? []))].sort(), [firms]);
  const name = useNames(ids);
  return useCallback(
    firm =>
      (firm.region === null ? undefined : name(firm.region)) ?? firm.regionName ?? t.targets.placeUnknown,
    [name, t],
  );
}

/** Turns reasons into sentences in the reader's language, with the names of the ids they mention. */
export function useSentences(reasons: readonly Reason[], region: string): (reason: Reason) => string {
  const { lang, t } = useLanguage();
  const chunks = useMemo(() => {
    const ids = [...new Set(idsInReasons(reasons))].sort();
    return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) =>
      ids.slice(i * CHUNK, (i + 1) * CHUNK),
    );
  }, [reasons]);
  const { names, pending } = useQueries({
    queries: chunks.map(chunk => namesQuery(chunk)),
    combine: results => ({
      names: new Map(
        results.flatMap(result => result.data ?? []).map(entity => [entity.id, nameOf(entity, lang)]),
      ),
      pending: results.some(result => result.isPending),
    }),
  });
  return useCallback(
    (reason: Reason) =>
      reasonSentence(reason, { lang, t, region, nameOf: id => names.get(id) ?? (pending ? '…' : undefined) }),
    [lang, t, region, names, pending],
  );
}
