import type { CellDetail } from '../../api/types.ts';
import { useLanguage, type Words } from '../../i18n/index.ts';
import { figure, type WorkedLine, workedLines } from './worked.ts';

const SHARES: readonly WorkedLine['code'][] = ['c_other', 'cap', 'c0', 'c', 'q'];
const SYMBOL: Record<WorkedLine['code'], string> = {
  m: 'm',
  c_other: 'c_other',
  cap: 'cap',
  c0: 'c₀',
  c: 'c',
  E: 'E',
  q: 'q(P)',
};

function closing({ verdict, certainty, providers }: CellDetail, t: Words): string {
  const words = t.panorama.worked.closing;
  const percent = t.unit.percent(certainty);
  return verdict === 'UNKNOWN' && providers > 0 ? words.UNKNOWN_SEEN(percent) : words[verdict](percent);
}

/** The verdict step by step: in words, as a formula, and with its numbers. */
export function Worked({ cell }: { cell: CellDetail }) {
  const { t } = useLanguage();
  const words = t.panorama.worked;
  return (
    <>
      {cell.status === 'STATED' && <p className="hint">{words.stated}</p>}
      <ol className="worked">
        {workedLines(cell).map(({ code, formula, filled, value }) => (
          <li key={code}>
            {value === null
              ? words.missing[code]
              : words.line[code](SHARES.includes(code) ? t.unit.percent(value) : figure(value))}
            <code>
              {SYMBOL[code]} = {formula}
            </code>
            {filled !== null && (
              <code>
                = {filled}
                {value !== null && ` = ${figure(value)}`}
              </code>
            )}
          </li>
        ))}
        <li>
          <b>{closing(cell, t)}</b>
        </li>
      </ol>
    </>
  );
}
