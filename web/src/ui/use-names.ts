import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { namesQuery } from '../api/queries.ts';
import type { Reason } from '../api/types.ts';
import { nameOf, useLanguage } from '../i18n/index.ts';

const ID = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;

/** Ids a set of reasons speaks of. */
export function idsInReasons(reasons: readonly Reason[]): string[] {
  const words = reasons.flatMap(reason => Object.values(reason.numbers).flat());
  return words.filter((word): word is string => typeof word === 'string' && ID.test(word));
}

/** Resolver from id to name; undefined until it is known. */
export function useNames(ids: readonly string[]): (id: string) => string | undefined {
  const { lang } = useLanguage();
  const { data } = useQuery(namesQuery(ids));
  const names = useMemo(
    () => new Map((data ?? []).map(entity => [entity.id, nameOf(entity, lang)])),
    [data, lang],
  );
  return useCallback(id => names.get(id), [names]);
}
