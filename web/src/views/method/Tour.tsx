import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { tourQuery } from '../../api/method.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import {
  checkHref,
  exploreHref,
  firmsHref,
  homeHref,
  mapHref,
  panoramaHref,
  planHref,
  structureHref,
  targetsHref,
} from '../../links.ts';
import { TOURS, type TourCode } from './state.ts';
import { useMethodWords } from './words.ts';

type Href = (search: string, segment: string | null) => string;
const STEPS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
type Step = (typeof STEPS)[number];

/** Where each step opens; those in `ON_SEGMENT` on the most pressing gap of the present data. */
const HREFS: Record<TourCode, Record<Step, Href>> = {
  bureau: {
    first: search => panoramaHref(search),
    second: targetsHref,
    third: checkHref,
    fourth: targetsHref,
    fifth: homeHref,
  },
  analyst: {
    first: panoramaHref,
    second: search => structureHref(search),
    third: exploreHref,
    fourth: search => firmsHref(search),
    fifth: search => `/method${search}#tables`,
  },
  leader: {
    first: homeHref,
    second: search => panoramaHref(search),
    third: search => planHref(search),
    fourth: mapHref,
    fifth: search => `/method${search}#data`,
  },
};
const ON_SEGMENT: Record<TourCode, readonly Step[]> = {
  bureau: ['second', 'fourth'],
  analyst: ['first', 'third'],
  leader: [],
};

/** A short walk for each kind of reader, on the present data. */
export function Tour({
  tour,
  scope,
  onTour,
}: {
  tour: TourCode;
  scope: { chain: string; region: string; asOf: string | null };
  onTour: (tour: TourCode) => void;
}) {
  const { lang } = useLanguage();
  const { search } = useLocation();
  const words = useMethodWords().tour;
  const { data: segment = null } = useQuery(tourQuery(scope.chain, scope.region, scope.asOf));
  return (
    <section id="tour" aria-labelledby="tour-title">
      <h2 id="tour-title">{words.title}</h2>
      <p>{words.lead}</p>
      <fieldset className="method-who" aria-label={words.title}>
        {TOURS.map(code => (
          <button key={code} type="button" aria-pressed={code === tour} onClick={() => onTour(code)}>
            {words.who[code]}
          </button>
        ))}
      </fieldset>
      <ol className="method-tour">
        {STEPS.map((step, at) => (
          <li key={step}>
            <span className="method-step" aria-hidden="true">
              {at + 1}
            </span>
            <span>
              {words[tour][step]}{' '}
              {segment !== null && ON_SEGMENT[tour].includes(step) && words.segment(nameOf(segment, lang))}
            </span>
            <Link
              className="btn ghost"
              to={HREFS[tour][step](search, segment?.id ?? null)}
              aria-label={`${words.open}: ${words[tour][step]}`}
            >
              {words.open}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
