import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { CellDetail, SurveyUse } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { SourceList } from '../../ui/marks.tsx';
import { useNames } from '../../ui/use-names.ts';

/** What the verdict rests on: surveys, published totals, evidence and every aggregate used. */
export function Grounds({ cell }: { cell: CellDetail }) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  return (
    <>
      <section>
        <h3>{words.surveys}</h3>
        {cell.surveys.length === 0 ? (
          <p className="unknown-value">{words.noSurveys}</p>
        ) : (
          <Surveys surveys={cell.surveys} />
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
        <Fold title={words.basis} note={words.basisCount(cell.basisCount)}>
          <Basis ids={cell.basis} count={cell.basisCount} />
        </Fold>
        <Fold title={words.inputs} note={`${t.asOf} ${cell.asOf}`}>
          <Inputs cell={cell} />
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

function Surveys({ surveys }: { surveys: readonly SurveyUse[] }) {
  const { t } = useLanguage();
  return (
    <table className="small-table">
      <thead>
        <tr>
          <th scope="col">{t.survey}</th>
          <th scope="col" className="number">
            {t.recall}
          </th>
          <th scope="col">{t.panorama.asOf}</th>
        </tr>
      </thead>
      <tbody>
        {surveys.map(survey => (
          <tr key={survey.survey}>
            <td>
              {survey.source.url && /^https?:/.test(survey.source.url) ? (
                <a href={survey.source.url} target="_blank" rel="noreferrer">
                  {survey.name}
                </a>
              ) : (
                survey.name
              )}
              <small>
                {' '}
                {survey.census ? t.panorama.panel.censusMark : (t.surveyKind[survey.kind] ?? survey.kind)}
              </small>
            </td>
            <td className="number">{t.unit.percent(survey.recall)}</td>
            <td>{survey.date ?? t.footer.unknownDate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Only ids of entities have a page of their own; relations are named by what they join. */
function Basis({ ids, count }: { ids: readonly string[]; count: number }) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const nameOf = useNames(ids);
  const named = ids.filter(id => nameOf(id) !== undefined);
  const rest = count - named.length;
  return (
    <>
      <ul className="basis">
        {named.map(id => (
          <li key={id}>
            <Link to={exploreHref(search, id)}>{nameOf(id)}</Link>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small-text">{t.panorama.panel.basisMore(rest)}</p>}
    </>
  );
}

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

function Inputs({ cell }: { cell: CellDetail }) {
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
        {cell.inputs.map(({ code, value, statement }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a code may come once for each survey.
          <tr key={index}>
            <td>{inputName(code)}</td>
            <td className="number">
              {value === null ? t.state.unknown : Number.isInteger(value) ? value : value.toFixed(3)}
            </td>
            <td>{statement === null ? words.derived : <code>{statement}</code>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
