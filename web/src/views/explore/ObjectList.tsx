import { nameOf, useLanguage } from '../../i18n/index.ts';
import { badgeOf } from './compose.ts';
import { KindMark } from './KindMark.tsx';
import type { Actions } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

interface Props {
  explore: Explore;
  act: Actions;
  onMenu(id: string, element: HTMLElement): void;
}

/** The picture as a real list: the same entities, the same selection, all by keyboard. */
export function ObjectList({ explore: { composed, state }, act, onMenu }: Props) {
  const { t, lang } = useLanguage();
  return (
    <section className="ex-objects" aria-label={t.explore.legend.objects}>
      <h2>
        {t.explore.legend.objects} <small>{composed.entities.length}</small>
      </h2>
      <ul>
        {composed.entities.map(entity => {
          const hidden = badgeOf(composed.hidden.get(entity.id));
          const selected = entity.id === state.focus;
          return (
            <li key={entity.id}>
              <button
                type="button"
                aria-current={selected ? 'true' : undefined}
                onClick={() => act.select(entity.id)}
                onDoubleClick={() => act.expand(entity.id)}
                onContextMenu={event => {
                  event.preventDefault();
                  onMenu(entity.id, event.currentTarget);
                }}
              >
                <KindMark kind={entity.kind} size={13} />
                <span>{nameOf(entity, lang)}</span>
                <span className="visually-hidden">
                  {t.kind[entity.kind]}
                  {composed.pathEntities.has(entity.id) && ` ${t.explore.legend.onPath}`}
                </span>
                {hidden !== null && <small title={t.explore.legend.badge}>{hidden}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
