import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aboutQuery } from '../../api/queries.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { KindMark } from './KindMark.tsx';
import { Suggest } from './Suggest.tsx';

/** Nothing chosen yet: search first. */
export function Start({ onChoose }: { onChoose(id: string): void }) {
  const { t, lang } = useLanguage();
  const { data } = useQuery(aboutQuery);
  const [text, setText] = useState('');
  const words = t.explore.start;
  return (
    <section className="ex-start">
      <h1>{t.explore.title}</h1>
      <p className="ex-lead">{words.lead}</p>
      <Suggest large text={text} onText={setText} onChoose={onChoose} />
      <p className="ex-examples">
        {words.hint}
        {words.examples.map(example => (
          <button key={example} type="button" onClick={() => setText(example)}>
            {example}
          </button>
        ))}
      </p>
      <p className="ex-after">{words.after}</p>
      {data !== undefined && data.chains.length > 0 && (
        <div className="ex-chains">
          <h2>{words.chains}</h2>
          <ul>
            {data.chains.map(chain => (
              <li key={chain.id}>
                <button type="button" onClick={() => onChoose(chain.id)}>
                  <KindMark kind="CHAIN" size={14} /> {nameOf(chain, lang)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
