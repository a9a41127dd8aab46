import { useState } from 'react';
import type { CellDetail } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { SourceList } from '../../ui/marks.tsx';
import { Basis } from './Basis.tsx';
import { Inputs } from './Inputs.tsx';
import type { Scope } from './queries.ts';
import { Sensitivity } from './Sensitivity.tsx';
import { Surveys } from './Surveys.tsx';
import { Worked } from './Worked.tsx';

/** What the verdict rests on: surveys, published totals, evidence and every aggregate used. */
export function Grounds({ cell, scope }: { cell: CellDetail; scope: Scope }) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  return (
    <>
      <section>
        <h3>{words.surveys}</h3>
        {cell.surveys.length === 0 ? (
          <p className="unknown-value">{words.noSurveys}</p>
        ) : (
          <Surveys cell={cell} />
        )}
      </section>
      {cell.totals.length > 0 && (
        <section>
          <h3>{words.totals}</h3>
          <ul className="plain">
            {cell.totals.map(total => (
              <li key={total.id}>
                <b>{words.totalOf(total.count, total.unit ?? '家')}</b> {total.scope}
                {total.asOf && <small> {total.asOf}</small>}
                <SourceList sources={total.provenance.sources} max={2} />
              </li>
            ))}
          </ul>
          {cell.problems.includes('CONTRADICTS_TOTAL') && <p className="warning">{words.contradicts}</p>}
        </section>
      )}
      <section>
        <h3>{words.definition}</h3>
        <p className="small-text">{cell.segment.definition ?? t.state.unknown}</p>
        {cell.segment.gbt4754.length > 0 && (
          <p className="small-text">
            {words.code} {cell.segment.gbt4754.join('、')}
          </p>
        )}
      </section>
      <section>
        <h3>{words.inputs}</h3>
        <Fold title={t.panorama.worked.title} note={`${t.asOf} ${cell.asOf}`}>
          <Worked cell={cell} />
        </Fold>
        <Fold title={t.panorama.worked.phiTitle} note="φ">
          <Sensitivity cell={cell} />
        </Fold>
        <Fold title={t.panorama.worked.all} note={words.basisCount(cell.inputs.length)}>
          <Inputs cell={cell} />
        </Fold>
        <Fold title={words.basis} note={words.basisCount(cell.basisCount)}>
          <Basis cell={cell} scope={scope} />
        </Fold>
      </section>
    </>
  );
}

/** A part that is fetched and drawn only when opened. */
function Fold({ title, note, children }: { title: string; note: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{title}</b> <small>{note}</small>
      </summary>
      {open && children}
    </details>
  );
}
