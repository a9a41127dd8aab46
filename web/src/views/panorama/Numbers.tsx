import type { CellDetail } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Unknown } from '../../ui/states.tsx';
import { localText } from './picture-of.ts';

/** One decimal for small expectations, none for large. */
function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

/** The counts behind the verdict; what could not be computed is said, not left out. */
export function Numbers({ cell, region }: { cell: CellDetail; region: string }) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  return (
    <section>
      <h3>{words.numbers}</h3>
      <dl className="numbers">
        <dt>{t.region.local(region)}</dt>
        <dd>
          {localText(cell) === '–' ? (
            <span className="unknown-value">{t.panorama.none}</span>
          ) : (
            t.unit.firms(cell.localCount)
          )}
        </dd>
        {cell.providers !== cell.localCount && (
          <>
            <dt>{words.providers}</dt>
            <dd>{t.unit.firms(cell.providers)}</dd>
          </>
        )}
        <dt>{t.region.outside(region)}</dt>
        <dd>{t.unit.firms(cell.outsideCount)}</dd>
        {cell.possiblyLocalCount > 0 && (
          <>
            <dt>{t.region.possibly}</dt>
            <dd>{t.unit.firms(cell.possiblyLocalCount)}</dd>
          </>
        )}
        {cell.unplacedCount > 0 && (
          <>
            <dt>{t.region.unplaced}</dt>
            <dd>{t.unit.firms(cell.unplacedCount)}</dd>
          </>
        )}
        {cell.plannedCount > 0 && (
          <>
            <dt>{words.planned}</dt>
            <dd>{t.unit.firms(cell.plannedCount)}</dd>
          </>
        )}
        <dt>{words.expected}</dt>
        <dd>
          {cell.expected === null ? (
            <Unknown why={t.unit.unbounded} />
          ) : (
            words.expectedOf(t.unit.firms(Number(rounded(cell.expected))))
          )}
        </dd>
        {cell.effectiveSuppliers !== null && (
          <>
            <dt>
              {words.effective}
              {cell.sharesAssumed && <small>{words.sharesAssumed}</small>}
            </dt>
            <dd>{cell.effectiveSuppliers.toFixed(1)}</dd>
          </>
        )}
        <dt>{words.rca}</dt>
        <dd>{cell.rca === null ? <Unknown why={words.rcaNone} /> : cell.rca.toFixed(2)}</dd>
        <dt>{t.advice.label}</dt>
        <dd>
          <b>{t.advice[cell.advice]}</b>
        </dd>
      </dl>
    </section>
  );
}
