import { Link, useLocation } from 'react-router';
import type { EntityItem } from '../../api/explore.ts';
import { useLanguage } from '../../i18n/index.ts';
import { chainHref, panoramaHref, targetsHref } from '../../links.ts';
import { badgeOf } from './compose.ts';
import { hangers } from './steps.ts';
import type { Actions } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

/** What can be done with an entity, in one list: panel and menu show the same. */
export interface Doing {
  key: string;
  word: string;
  hint?: string;
  /** Either acts or leads to another page. */
  run?: () => void;
  href?: string;
  main?: boolean;
}

export function useDoings({
  explore,
  act,
}: {
  explore: Explore;
  act: Actions;
}): (entity: EntityItem) => Doing[] {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.explore.actions;
  return entity => {
    const { id, kind, leaf } = entity;
    const { picture, relations, composed, state } = explore;
    const hidden = badgeOf(composed.hidden.get(id));
    const [start, end] = state.path;
    const leaves = picture === null ? [] : hangers(picture, relations, id, [...composed.pathEntities]);
    const segment = kind === 'SEGMENT' || kind === 'CHAIN';
    return [
      {
        key: 'expand',
        word: hidden === null ? words.expand : words.expandHidden(hidden.replace('+', '')),
        run: () => act.expand(id),
        main: true,
      },
      { key: 'choose', word: words.choose, run: () => act.ask(entity) },
      ...(leaves.length > 0
        ? [{ key: 'collapse', word: words.collapse, hint: words.collapseHint, run: () => act.collapse(id) }]
        : []),
      { key: 'remove', word: words.remove, run: () => act.remove(id) },
      { key: 'from', word: words.pathFrom, run: () => act.pathFrom(id) },
      ...(start !== undefined && start !== id && end !== id
        ? [{ key: 'to', word: words.pathTo, run: () => act.pathTo(id), main: true }]
        : []),
      ...(segment
        ? [
            {
              key: 'panorama',
              word: words.panorama,
              href: leaf === true ? panoramaHref(search, id) : chainHref(search, id),
            },
          ]
        : []),
      ...(segment && leaf === true
        ? [{ key: 'targets', word: words.targets, href: targetsHref(search, id) }]
        : []),
    ];
  };
}

export function EntityActions({ doings }: { doings: readonly Doing[] }) {
  const { t } = useLanguage();
  return (
    <fieldset className="ex-actions" aria-label={t.explore.actions.label}>
      {doings.map(({ key, word, hint, run, href, main }) =>
        href === undefined ? (
          <button key={key} type="button" className={main ? 'btn' : 'btn ghost'} title={hint} onClick={run}>
            {word}
          </button>
        ) : (
          <Link key={key} className="btn ghost" to={href}>
            {word}
          </Link>
        ),
      )}
    </fieldset>
  );
}
