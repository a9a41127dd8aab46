import { useState } from 'react';
import type { EntityItem } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { lineOf } from './compose.ts';
import { directionWord, relationFacts } from './facts.ts';
import { KindMark } from './KindMark.tsx';
import { Provenance } from './Provenance.tsx';
import type { Actions } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

/** The path asked for, step by step, every step with its sources; further paths one by one. */
export function PathPanel({
  explore,
  act,
  name,
}: {
  explore: Explore;
  act: Actions;
  name(id: string): string;
}) {
  const { t } = useLanguage();
  const { state, set, paths, path, pathError } = explore;
  const [from, to] = state.path;
  const words = t.explore.path;
  if (from === undefined || to === undefined) return null;
  const index = paths === null ? 0 : Math.min(state.via, Math.max(0, paths.length - 1));
  return (
    <section className="ex-path" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" className="ex-link" onClick={() => set({ path: [], via: 0 })}>
          {words.close}
        </button>
      </header>
      <p>{words.between(name(from), name(to))}</p>
      {pathError !== null ? (
        <ErrorBox error={pathError} />
      ) : paths === null ? (
        <Loading lines={3} label={words.searching} />
      ) : path === null ? (
        <p role="status">{words.none}</p>
      ) : (
        <>
          <p className="ex-path-nth" role="status">
            <b>{words.hops(path.relations.length)}</b> · {words.nth(index + 1, paths.length)}
            {paths.length > 1 && (
              <span>
                <button
                  type="button"
                  className="ex-link"
                  disabled={index === 0}
                  onClick={() => set({ via: index - 1 })}
                >
                  {words.previous}
                </button>
                <button
                  type="button"
                  className="ex-link"
                  disabled={index === paths.length - 1}
                  onClick={() => set({ via: index + 1 })}
                >
                  {words.next}
                </button>
              </span>
            )}
          </p>
          <ol>
            {path.nodes.map((node, i) => {
              const relation = path.relations[i];
              return (
                <li key={node.id}>
                  <Stop entity={node} onSelect={act.select} />
                  {relation !== undefined && <Step relation={relation} from={node.id} />}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

function Stop({ entity, onSelect }: { entity: EntityItem; onSelect(id: string): void }) {
  const { lang } = useLanguage();
  return (
    <button type="button" className="ex-name" onClick={() => onSelect(entity.id)}>
      <KindMark kind={entity.kind} size={13} /> {nameOf(entity, lang)}
    </button>
  );
}

function Step({
  relation,
  from,
}: {
  relation: Parameters<typeof lineOf>[0] & Parameters<typeof directionWord>[0];
  from: string;
}) {
  const { t, lang } = useLanguage();
  const [open, setOpen] = useState(false);
  const line = lineOf(relation);
  return (
    <div className="ex-step">
      <span className={`ex-verb-${line}`}>
        {directionWord(relation, from, t)}
        {line === 'inferred' && t.inferredMark}
        {line === 'planned' && `（${t.status.planned}）`}
      </span>
      <small>{relationFacts(relation, { t, lang }).join(' · ')}</small>
      <button type="button" className="ex-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.explore.panel.sources(relation.provenance.sources.length)}
        {relation.provenance.sources[0]?.date && ` · ${relation.provenance.sources[0].date}`}
      </button>
      {open && <Provenance of={relation.provenance} />}
    </div>
  );
}
