import { useState } from 'react';
import type { CellDetail, Input } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { copyText } from '../../ui/copy.ts';
import { useNames } from '../../ui/use-names.ts';
import { figure } from './worked.ts';

/** `rho:srv:aiia2020` is the quantity `rho` of that survey; `l:known` has a name of its own. */
function useInputName(codes: readonly string[]): (code: string) => string {
  const { t } = useLanguage();
  const subjectOf = (code: string) => code.slice(code.indexOf(':') + 1);
  const nameOf = useNames(
    codes
      .filter(code => code.includes(':'))
      .map(subjectOf)
      .filter(id => id.includes(':')),
  );
  return code => {
    const words = t.panorama.input;
    const whole = words[code];
    if (whole !== undefined || !code.includes(':')) return whole ?? code;
    const quantity = code.slice(0, code.indexOf(':'));
    return `${words[quantity] ?? quantity} · ${nameOf(subjectOf(code)) ?? subjectOf(code)}`;
  };
}

/** Every aggregate with the statement that recounts it; a press copies statement, column and parameters. */
export function Inputs({ cell }: { cell: CellDetail }) {
  const { t } = useLanguage();
  const inputName = useInputName(cell.inputs.map(input => input.code));
  const words = t.panorama.panel;
  return (
    <table className="small-table">
      <thead>
        <tr>
          <th scope="col">{words.inputName}</th>
          <th scope="col" className="number">
            {words.inputValue}
          </th>
          <th scope="col">{words.inputHow}</th>
        </tr>
      </thead>
      <tbody>
        {cell.inputs.map((input, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may come once for each survey.
          <tr key={index}>
            <td>{inputName(input.code)}</td>
            <td className="number">{input.value === null ? t.state.unknown : figure(input.value)}</td>
            <td className="how-cell">
              {input.statement === null ? words.derived : <Statement input={input} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Statement({ input: { statement, column, params } }: { input: Input }) {
  const { t } = useLanguage();
  const words = t.panorama.worked;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => copyText(JSON.stringify({ statement, column, params }, null, 2)).then(setCopied);
  return (
    <span className="statement">
      <code>{statement?.replaceAll('_', '_\u200b')}</code>
      <button type="button" title={words.copyParams} aria-label={words.copyParams} onClick={copy}>
        {copied === true ? '✓' : words.copyShort}
      </button>
      <span className="visually-hidden" role="status">
        {copied === null ? '' : copied ? words.copied : t.panorama.land.copyFailed}
      </span>
    </span>
  );
}
