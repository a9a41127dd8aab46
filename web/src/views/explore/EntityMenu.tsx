import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type EntityItem, neighboursQuery } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import type { Doing } from './EntityActions.tsx';
import { groupsOf, hiddenIn } from './relation-groups.ts';
import type { Actions } from './use-actions.ts';
import { type Explore, NEAR } from './use-explore.ts';

interface Props {
  entity: EntityItem;
  /** In pixels of the window. */
  at: { x: number; y: number };
  doings: readonly Doing[];
  explore: Explore;
  act: Actions;
  onClose(): void;
}

/** The menu of an entity: its actions, and expanding by relation with what is still hidden. */
export function EntityMenu({ entity, at, doings, explore, act, onClose }: Props) {
  const { t, lang } = useLanguage();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState(at);
  const { data } = useQuery(neighboursQuery({ id: entity.id, first: NEAR }));
  const groups = groupsOf(entity.id, data?.totals ?? [], [])
    .map(group => ({ group, left: hiddenIn(group, entity.id, explore.relations) }))
    .filter(({ left }) => left > 0);

  const loaded = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu grows when its counts arrive.
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size === undefined) return;
    setSpot({
      x: Math.max(4, Math.min(at.x, window.innerWidth - size.width - 8)),
      y: Math.max(4, Math.min(at.y, window.innerHeight - size.height - 8)),
    });
  }, [at, loaded]);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', away);
    return () => {
      window.removeEventListener('pointerdown', away);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [onClose]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const now = items.indexOf(document.activeElement as HTMLElement);
    const go = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (go !== undefined) items[(go + items.length) % items.length]?.focus();
    else return;
    event.preventDefault();
  };
  const item = (key: string, word: string, run: () => void, count?: number, hint?: string) => (
    <button
      key={key}
      type="button"
      role="menuitem"
      tabIndex={-1}
      title={hint}
      onClick={() => {
        onClose();
        run();
      }}
    >
      {word}
      {count !== undefined && <small>{count}</small>}
    </button>
  );
  return (
    <div
      ref={box}
      className="ex-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t.explore.actions.menu(nameOf(entity, lang))}
      style={{ left: spot.x, top: spot.y }}
      onKeyDown={onKeyDown}
      onContextMenu={event => event.preventDefault()}
    >
      <p aria-hidden="true">{nameOf(entity, lang)}</p>
      {doings.map(({ key, word, hint, run, href }) =>
        item(key, word, run ?? (() => href !== undefined && navigate(href)), undefined, hint),
      )}
      {groups.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of items inside a menu.
        <div role="group" aria-label={t.explore.actions.expandBy}>
          <p aria-hidden="true">{t.explore.actions.expandBy}</p>
          {groups.map(({ group, left }) => {
            const direction = t.explore.direction[group.type];
            return item(
              group.key,
              group.direction === 'IN' ? direction.in : direction.out,
              () => act.expandBy(entity.id, group.type, group.direction),
              left,
            );
          })}
        </div>
      )}
    </div>
  );
}
