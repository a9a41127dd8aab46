import { useLanguage } from '../../i18n/index.ts';
import type { Fact } from './facts.ts';

/** What is stated; what is not stated is named once, and never shown as zero or blank. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { t, lang } = useLanguage();
  const { field, panel } = t.explore;
  const missing = facts.filter(fact => fact.value === null).map(fact => field[fact.key]);
  const stated = facts.flatMap(fact => (fact.value === null ? [] : [{ ...fact, value: fact.value }]));
  return (
    <>
      {stated.length > 0 && (
        <dl className="ex-facts">
          {stated.map(({ key, value, href }) => (
            <div key={key} className={value.length > 24 ? 'ex-long' : undefined}>
              <dt>{field[key]}</dt>
              <dd>
                {href === undefined ? (
                  value
                ) : (
                  <a href={href} target="_blank" rel="noreferrer">
                    {value.replace(/^https?:\/\//, '').replace(/\/$/, '')}
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className="ex-quiet">{panel.notStatedList(missing.join(lang === 'zh' ? '、' : ', '))}</p>
      )}
    </>
  );
}
