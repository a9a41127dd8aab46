import type { Method } from '../../api/method.ts';
import type { Verdict } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { Formula, Sentence } from './Formula.tsx';
import { FORMULAS, GROUNDS, SECTIONS, type SectionCode } from './formulas.ts';
import { useMethodWords } from './words.ts';

type ValueAt = (code: string) => string;

const VERDICT_ORDER = ['MISSING', 'THIN', 'ADEQUATE', 'STRONG', 'UNKNOWN'] as const satisfies Verdict[];

/** The five verdicts with their rules in words and numbers. */
export function Verdicts({ valueAt }: { valueAt: ValueAt }) {
  const { t } = useLanguage();
  const words = useMethodWords().verdicts;
  return (
    <section id="verdicts" aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{words.title}</h2>
      <p>{words.lead}</p>
      <table className="method-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.verdict}</th>
            <th scope="col">{words.columns.rule}</th>
            <th scope="col">{words.columns.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {VERDICT_ORDER.map(verdict => {
            const face = verdict === 'UNKNOWN' ? 'UNSEEN' : verdict;
            return (
              <tr key={verdict}>
                <th scope="row" className={`method-verdict face-${face.toLowerCase()}`}>
                  <FaceMark face={face} size={16} /> {t.verdict[verdict]}
                </th>
                <td>{words.rows[verdict].rule(valueAt)}</td>
                <td>{words.rows[verdict].certainty(valueAt)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="method-note">{words.planned}</p>
    </section>
  );
}

/** Each computation: what it is for, its formulas with the values in force, its works and tables. */
export function Computations({ method, valueAt }: { method: Method; valueAt: ValueAt }) {
  return SECTIONS.map(code => <Computation key={code} code={code} method={method} valueAt={valueAt} />);
}

function Computation({ code, method, valueAt }: { code: SectionCode; method: Method; valueAt: ValueAt }) {
  const all = useMethodWords();
  const words = all.sections[code];
  const notes: Record<string, (valueAt: ValueAt) => string> = words.notes;
  const { references, tables } = GROUNDS[code];
  const works = method.references.filter(reference => references.includes(reference.code));
  return (
    <section id={code} aria-labelledby={`${code}-title`}>
      <h2 id={`${code}-title`}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className="formulas">
        {Object.entries(FORMULAS[code]).map(([formula, text]) => (
          <li key={formula}>
            <Formula text={text} valueAt={valueAt} />
            <p>
              <Sentence>{notes[formula]?.(valueAt) ?? ''}</Sentence>
            </p>
          </li>
        ))}
      </ul>
      <p className="method-grounds">
        {works.length > 0 && (
          <>
            {all.sources}{' '}
            {works.map(({ code: work, citation }) => (
              <a key={work} href={`#work-${work}`}>
                {shortCitation(citation)}
              </a>
            ))}
          </>
        )}
        {all.constants}{' '}
        {tables.map(table => (
          <a key={table} href={`#table-${table}`}>
            {all.tables.names[table] ?? table}
          </a>
        ))}
      </p>
    </section>
  );
}

/** First author and year: `Balassa 1965`. */
export function shortCitation(citation: string): string {
  const author = /^[^,]+/.exec(citation)?.[0] ?? citation;
  const year = /\((\d{4})\)/.exec(citation)?.[1] ?? '';
  return `${author} ${year}`.trim();
}
