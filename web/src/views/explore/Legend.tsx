import { ENTITY_KINDS, type EntityKind } from '../../api/explore.ts';
import type { RelationType } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { KindMark } from './KindMark.tsx';
import { RELATION_ORDER } from './state.ts';
import type { Explore } from './use-explore.ts';

const toggled = <T,>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter(other => other !== value) : [...list, value];

/** A sample of a line, drawn as in the picture. */
function LineMark({ line }: { line: 'stated' | 'inferred' | 'planned' }) {
  const dash = { stated: undefined, inferred: '6 4', planned: '1.5 3.5' }[line];
  return (
    <svg width="30" height="10" aria-hidden="true">
      <line x1="1" y1="5" x2="29" y2="5" stroke="#4d6275" strokeWidth="2" strokeDasharray={dash} />
    </svg>
  );
}

/** What the signs mean, with counts; each kind and type can be switched off. */
export function Legend({ explore: { composed, state, set } }: { explore: Explore }) {
  const { t } = useLanguage();
  const words = t.explore.legend;
  const kinds = ENTITY_KINDS.filter(kind => composed.kinds.has(kind) || state.off.includes(kind));
  const types = RELATION_ORDER.filter(type => composed.types.has(type) || state.offrel.includes(type));
  const row = (
    key: string,
    on: boolean,
    toggle: () => void,
    mark: React.ReactNode,
    word: string,
    count: number,
  ) => (
    <li key={key}>
      <label className={on ? undefined : 'ex-off'}>
        <input type="checkbox" checked={on} onChange={toggle} />
        {mark}
        <span>{word}</span>
        <b>{count}</b>
      </label>
    </li>
  );
  return (
    <section className="ex-legend" aria-label={words.title}>
      <h2>
        {words.title}
        {(state.off.length > 0 || state.offrel.length > 0) && (
          <button type="button" onClick={() => set({ off: [], offrel: [] })}>
            {words.showAll}
          </button>
        )}
      </h2>
      {kinds.length > 0 && <h3>{words.kinds}</h3>}
      <ul>
        {kinds.map((kind: EntityKind) =>
          row(
            kind,
            !state.off.includes(kind),
            () => set({ off: toggled(state.off, kind) }),
            <KindMark kind={kind} />,
            t.kind[kind],
            composed.kinds.get(kind) ?? 0,
          ),
        )}
      </ul>
      {types.length > 0 && (
        <>
          <h3>{words.types}</h3>
          <ul>
            {types.map((type: RelationType) =>
              row(
                type,
                !(state.offrel as RelationType[]).includes(type),
                () => set({ offrel: toggled(state.offrel as RelationType[], type) as typeof state.offrel }),
                null,
                t.relation[type],
                composed.types.get(type) ?? 0,
              ),
            )}
          </ul>
        </>
      )}
      <h3>{words.key}</h3>
      <ul className="ex-key">
        {(['stated', 'inferred', 'planned'] as const).map(line => (
          <li key={line}>
            <LineMark line={line} />
            <span>{words[line]}</span>
          </li>
        ))}
        <li>
          <i className="ex-badge" aria-hidden="true">
            +12
          </i>
          <span>{words.badge}</span>
        </li>
      </ul>
    </section>
  );
}
