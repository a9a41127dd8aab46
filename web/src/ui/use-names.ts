import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type NamedEntity, namesQuery } from '../api/queries.ts';
import type { Reason } from '../api/types.ts';
import { nameOf, useLanguage } from '../i18n/index.ts';
import { reasonSentence } from '../i18n/reasons.ts';

const ID = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;
/** `entities` answers at most 200 ids at once. */
const CHUNK = 200;

/** Ids among the placeholders of the reasons, sorted, without repeats. */
export function idsInReasons(reasons: readonly Reason[]): string[] {
  const words = reasons.flatMap(reason => Object.values(reason.numbers).flat());
  return [
    ...new Set(words.filter((word): word is string => typeof word === 'string' && ID.test(word))),
  ].sort();
}

interface Found {
  entities: ReadonlyMap<string, NamedEntity>;
  /** True while some of the ids are still asked for. */
  pending: boolean;
}

/** The entities behind ids, by id, as far as they have arrived. */
function useEntities(ids: readonly string[]): Found {
  const key = ids.join(' ');
  const chunks = useMemo(() => {
    const all = key === '' ? [] : key.split(' ');
    return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) =>
      all.slice(at * CHUNK, (at + 1) * CHUNK),
    );
  }, [key]);
  return useQueries({
    queries: chunks.map(chunk => namesQuery(chunk)),
    combine: results => ({
      entities: new Map(results.flatMap(result => result.data ?? []).map(entity => [entity.id, entity])),
      pending: results.some(result => result.isPending),
    }),
  });
}

/** Resolver from id to name; undefined until it is known. */
export function useNames(ids: readonly string[]): (id: string) => string | undefined {
  const { lang } = useLanguage();
  const { entities } = useEntities(ids);
  return useCallback(
    id => {
      const entity = entities.get(id);
      return entity && nameOf(entity, lang);
    },
    [entities, lang],
  );
}

/** Where firms sit, in the reader's language: the API names regions in Chinese only. Null: not stated. */
export function usePlaces(
  firms: readonly { region: string | null }[],
): (firm: { region: string | null; regionName: string | null }) => string | null {
  const { lang } = useLanguage();
  const regions = lang === 'zh' ? [] : firms.flatMap(firm => firm.region ?? []);
  const name = useNames([...new Set(regions)].sort());
  return firm => (firm.region === null ? null : (name(firm.region) ?? firm.regionName));
}

/**
 * Turns reasons into sentences in the reader's language, with the names and quotes behind the ids they
 * mention. `region` is its name; `segment` the leaf the reasons are about, where there is one.
 */
export function useSentences(
  reasons: readonly Reason[],
  region: string,
  segment?: string,
): (reason: Reason) => string {
  const { lang, t } = useLanguage();
  const { entities, pending } = useEntities(useMemo(() => idsInReasons(reasons), [reasons]));
  return useCallback(
    reason =>
      reasonSentence(reason, {
        lang,
        t,
        region,
        segment,
        nameOf: id => {
          const entity = entities.get(id);
          return entity ? nameOf(entity, lang) : pending ? '…' : undefined;
        },
        clauseOf: id => {
          const entity = entities.get(id);
          if (entity?.quote === undefined) return undefined;
          const plan = entity.provenance?.sources[0]?.title ?? null;
          return { plan, quote: entity.quote, clause: entity.clause ?? null };
        },
      }),
    [lang, t, region, segment, entities, pending],
  );
}
