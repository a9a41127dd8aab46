import type { CellDetail } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { figure, phiChanges } from './worked.ts';

/** What the verdict would be under other φ: the one assumption that no data settles. */
export function Sensitivity({ cell }: { cell: CellDetail }) {
  const { t } = useLanguage();
  const words = t.panorama.worked;
  const now = cell.inputs.find(input => input.code === 'phi')?.value ?? null;
  const { stays, range, low, high, rows } = phiChanges(cell);
  return (
    <>
      {now !== null && <p className="small-text">{words.phiLead(figure(now))}</p>}
      {stays && range.length > 1 && (
        <p className="small-text">
          <b>
            {words.phiStays(
              figure(range[0]!),
              figure(range[range.length - 1]!),
              [...new Set([t.unit.percent(low), t.unit.percent(high)])].join('–'),
            )}
          </b>
        </p>
      )}
      {!stays && (
        <ul className="phi">
          {rows.map(row => (
            <li key={row.phi}>
              {row.same
                ? words.phiSame(figure(row.phi), t.unit.percent(row.certainty))
                : words.phiOther(figure(row.phi), t.verdict[row.verdict], t.unit.percent(row.certainty))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
