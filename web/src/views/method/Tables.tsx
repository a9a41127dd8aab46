import type { Method, MethodConstant } from '../../api/method.ts';
import { useLanguage } from '../../i18n/index.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import { Sentence } from './Formula.tsx';
import { shortCitation } from './Sections.tsx';
import { useMethodWords, valueText } from './words.ts';

/** The hand example with the numbers of every step, as the product computes them now. */
export function Example({ method }: { method: Method }) {
  const { t } = useLanguage();
  const words = useMethodWords().example;
  const valueAt = (step: Method['example'][number], code: string) => {
    const value = step.inputs.find(input => input.code === code)?.value ?? null;
    return value === null ? t.state.unknown : String(Number(value.toFixed(3)));
  };
  return (
    <section id="example" aria-labelledby="example-title">
      <h2 id="example-title">{words.title}</h2>
      <p>{words.lead}</p>
      <p className="method-note">{words.given}</p>
      <table className="method-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.quantity}</th>
            {method.example.map(step => (
              <th key={step.code} scope="col" className="number">
                {words.steps[step.code] ?? step.code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(words.inputs).map(([code, word]) => (
            <tr key={code}>
              <th scope="row">
                <Sentence>{word}</Sentence>
              </th>
              {method.example.map(step => (
                <td key={step.code} className="number">
                  {valueAt(step, code)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.certainty}</th>
            {method.example.map(step => (
              <td key={step.code} className="number">
                {step.certainty.toFixed(3)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.verdict.label}</th>
            {method.example.map(({ code, verdict, certainty }) => (
              <td key={code} className="number">
                <VerdictMark cell={{ verdict, certainty, localCount: 0 }} size={14} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Every constant of the rules, table by table. */
export function Constants({ method }: { method: Method }) {
  const words = useMethodWords();
  return (
    <section id="tables" aria-labelledby="tables-title">
      <h2 id="tables-title">{words.tables.title}</h2>
      <p>{words.tables.lead}</p>
      {method.tables.map(({ code, constants }) => (
        <details key={code} id={`table-${code}`} className="method-constants">
          <summary>
            <h3>{words.tables.names[code] ?? code}</h3> <code>{code}</code>{' '}
            <small>{words.parameters(constants.length)}</small>
          </summary>
          <table className="method-table">
            <thead>
              <tr>
                <th scope="col">{words.tables.columns.code}</th>
                <th scope="col" className="number">
                  {words.tables.columns.value}
                </th>
                <th scope="col">{words.tables.columns.meaning}</th>
                <th scope="col">{words.tables.columns.reference}</th>
              </tr>
            </thead>
            <tbody>
              {constants.map(constant => (
                <ConstantRow key={constant.code} constant={constant} method={method} />
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  );
}

function ConstantRow({ constant, method }: { constant: MethodConstant; method: Method }) {
  const { lang } = useLanguage();
  const words = useMethodWords();
  const { code, value, unit, sentence, sentenceEn, reference } = constant;
  const work = method.references.find(item => item.code === reference);
  return (
    <tr>
      <th scope="row">
        <code>{code}</code>
      </th>
      <td className="number">
        {valueText(value)} {words.tables.units[unit] ?? unit}
      </td>
      <td>{lang === 'zh' ? sentence : sentenceEn}</td>
      <td>
        {work === undefined ? words.ours : <a href={`#work-${work.code}`}>{shortCitation(work.citation)}</a>}
      </td>
    </tr>
  );
}

/** Works cited. Not links: nothing of ours depends on them being reachable. */
export function Works({ method }: { method: Method }) {
  const words = useMethodWords().references;
  return (
    <section id="works" aria-labelledby="works-title">
      <h2 id="works-title">{words.title}</h2>
      <ul className="method-works" lang="en">
        {method.references.map(({ code, citation, doi }) => (
          <li key={code} id={`work-${code}`}>
            {citation}
            {doi !== null && <> doi:{doi}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}
