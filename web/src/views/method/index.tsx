import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router';
import { type Method, methodQuery } from '../../api/method.ts';
import { aboutQuery } from '../../api/queries.ts';
import type { About } from '../../api/types.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { useUrlState } from '../../url-state.ts';
import { Data } from './Data.tsx';
import { SECTIONS } from './formulas.ts';
import { Computations, Verdicts } from './Sections.tsx';
import { methodSchema } from './state.ts';
import { Constants, Example, Works } from './Tables.tsx';
import { Tour } from './Tour.tsx';
import { constantsOf, useMethodWords } from './words.ts';
import './method.css';

/** 口径说明: rules, formulas with the values in force, sources and limits. */
export default function MethodPage() {
  const words = useMethodWords();
  usePageTitle(words.title);
  const about = useQuery(aboutQuery);
  const method = useQuery(methodQuery);
  const error = about.error ?? method.error;
  if (error) {
    const retry = () => Promise.all([about.refetch(), method.refetch()]);
    return (
      <div className="page-note">
        <ErrorBox error={error} retry={retry} />
      </div>
    );
  }
  return (
    <div className="method">
      <Contents />
      <article>
        <h1>{words.title}</h1>
        <p className="method-lead">{words.lead}</p>
        {about.data === undefined || method.data === undefined ? (
          <Loading lines={24} />
        ) : (
          <Body about={about.data} method={method.data} />
        )}
      </article>
    </div>
  );
}

/** The parts of the page; plain fragments, so that a part can be linked to. */
function Contents() {
  const words = useMethodWords();
  const parts = [
    ['tour', words.tour.title],
    ['verdicts', words.verdicts.title],
    ...SECTIONS.map(code => [code, words.sections[code].title]),
    ['example', words.example.title],
    ['tables', words.tables.title],
    ['works', words.references.title],
    ['data', words.data.title],
    ['sources', words.data.list],
  ];
  return (
    <nav className="method-contents" aria-label={words.contents}>
      <ul>
        {parts.map(([code, title]) => (
          <li key={code}>
            <a href={`#${code}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Body({ about, method }: { about: About; method: Method }) {
  const [state, set] = useUrlState(methodSchema);
  const { hash } = useLocation();
  const valueAt = constantsOf(method);
  const onQ = useCallback((q: string) => set({ q }, { replace: true }), [set]);
  // The parts are there only now; a folded table that is linked to opens.
  useEffect(() => {
    const part = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.scrollIntoView({ block: 'start' });
  }, [hash]);
  const chain = state.chain ?? about.defaultChain;
  const region = state.region ?? about.defaultRegion;
  return (
    <>
      <Tour
        tour={state.tour}
        scope={{ chain, region, asOf: state.asOf }}
        onTour={tour => set({ tour }, { replace: true })}
      />
      <Verdicts valueAt={valueAt} />
      <Computations method={method} valueAt={valueAt} />
      <Example method={method} />
      <Constants method={method} />
      <Works method={method} />
      <Data about={about} q={state.q} onQ={onQ} />
    </>
  );
}
