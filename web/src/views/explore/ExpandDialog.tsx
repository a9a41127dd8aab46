import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { type EntityItem, neighboursQuery } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { badgeOf } from './compose.ts';
import { byOrder, ORDERS, type Order } from './order.ts';
import { groupsOf, hiddenIn } from './relation-groups.ts';
import { EXPAND } from './state.ts';
import { bestNew, room } from './steps.ts';
import { type Actions, PAGE_MAX } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

const LIMITS = [EXPAND, 20, 50, 100] as const;

interface Props {
  entity: EntityItem;
  explore: Explore;
  act: Actions;
  onClose(): void;
}

/** Many are hidden: which relations, in which order, how many. */
export function ExpandDialog({ entity, explore, act, onClose }: Props) {
  const { t, lang } = useLanguage();
  const words = t.explore.dialog;
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [key, setKey] = useState('');
  const [order, setOrder] = useState<Order>('rank');
  const [limit, setLimit] = useState<number>(EXPAND);
  const overview = useQuery(neighboursQuery({ id: entity.id, first: 1 }));
  const groups = groupsOf(entity.id, overview.data?.totals ?? [], []);
  const group = groups.find(g => g.key === key);
  const rows = useQuery(
    neighboursQuery({
      id: entity.id,
      first: PAGE_MAX,
      ...(group && { types: [group.type], direction: group.direction }),
    }),
  );
  useEffect(() => {
    const dialog = box.current;
    // Opened as a modal so that the browser keeps the focus inside and gives it back.
    if (dialog && !dialog.open) dialog.showModal();
  }, []);

  const picture = explore.picture ?? new Map();
  const hidden = groups.reduce((sum, g) => sum + hiddenIn(g, entity.id, explore.relations), 0);
  const go = () => {
    if (rows.data === undefined) return;
    act.addChosen(entity.id, bestNew(byOrder(rows.data.nodes, order, lang), picture, limit));
    onClose();
  };
  return (
    <dialog ref={box} className="ex-dialog" aria-labelledby={titleId} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={event => {
          event.preventDefault();
          go();
        }}
      >
        <h2 id={titleId}>{words.title(nameOf(entity, lang))}</h2>
        {overview.error !== null ? (
          <ErrorBox error={overview.error} />
        ) : overview.data === undefined ? (
          <Loading lines={4} />
        ) : (
          <>
            <p>{words.lead(badgeOf(hidden)?.replace('+', '') ?? '0')}</p>
            <label>
              {words.type}
              <select value={key} onChange={event => setKey(event.target.value)}>
                <option value="">{words.withCount(words.allTypes, hidden)}</option>
                {groups.map(g => {
                  const left = hiddenIn(g, entity.id, explore.relations);
                  const direction = t.explore.direction[g.type];
                  return (
                    <option key={g.key} value={g.key} disabled={left === 0}>
                      {words.withCount(g.direction === 'IN' ? direction.in : direction.out, left)}
                    </option>
                  );
                })}
              </select>
            </label>
            <label>
              {words.order}
              <select
                value={order}
                onChange={event => setOrder(ORDERS.find(o => o === event.target.value) ?? 'rank')}
              >
                {ORDERS.map(o => (
                  <option key={o} value={o}>
                    {words.orders[o]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.limit}
              <select value={limit} onChange={event => setLimit(Number(event.target.value))}>
                {LIMITS.map(n => (
                  <option key={n} value={n}>
                    {words.limitOf(n)}
                  </option>
                ))}
              </select>
            </label>
            {order !== 'rank' && <p className="ex-quiet">{words.orderNote}</p>}
            <p className="ex-quiet">{words.room(room(picture))}</p>
          </>
        )}
        <footer>
          <button type="button" className="btn ghost" onClick={() => box.current?.close()}>
            {words.cancel}
          </button>
          <button type="submit" className="btn" disabled={rows.data === undefined || rows.isFetching}>
            {words.go}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
