import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { CellDetail, PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, targetsHref } from '../../links.ts';
import { FaceMark, ShareBar } from '../../ui/marks.tsx';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { useSentences } from '../../ui/use-names.ts';
import { faceOf, verdictWord } from '../../ui/verdict.ts';
import type { VerdictChange } from './analysis.ts';
import { Factors } from './Factors.tsx';
import { Firms } from './Firms.tsx';
import { Grounds } from './Grounds.tsx';
import { DIRECTION_MARK, directionOf } from './landing.ts';
import { Neighbours } from './Neighbours.tsx';
import { Numbers } from './Numbers.tsx';
import { homeOf } from './picture-of.ts';
import { type Scope, verdictQuery } from './queries.ts';

interface Props {
  segment: string;
  scope: Scope;
  data: PanoramaData | undefined;
  /** What the what-if in the tray would change here. */
  change?: VerdictChange | undefined;
  onSelect: (segment: string) => void;
  onClose: () => void;
}

/** One verdict with everything it rests on. */
export function SegmentPanel({ segment, scope, data, change, onSelect, onClose }: Props) {
  const { t, lang } = useLanguage();
  const words = t.panorama.panel;
  const query = useQuery(verdictQuery(segment, scope));
  const known = data?.segments.find(cell => cell.segment.id === segment);
  const item = query.data?.segment ?? known?.segment;
  const home = known && data ? homeOf(known.segment, data) : undefined;
  const head = useRef<HTMLHeadingElement>(null);
  const region = data ? nameOf(data.region, lang) : scope.region;
  const opened = item !== undefined;
  useEffect(() => {
    if (opened) head.current?.focus({ preventScroll: true });
  }, [opened]);

  return (
    <aside className="pano-side" aria-label={words.label}>
      <button type="button" className="back" onClick={onClose}>
        ← {words.close}
      </button>
      {home && <p className="crumb">{nameOf(home, lang)}</p>}
      <h2 ref={head} tabIndex={-1}>
        {item ? nameOf(item, lang) : ' '}
      </h2>
      {change && <WhatIf change={change} />}
      {query.isError && <ErrorBox error={query.error} retry={() => query.refetch()} />}
      {query.isPending && <Loading lines={14} />}
      {query.data && (
        <Detail cell={query.data} scope={scope} data={data} region={region} onSelect={onSelect} />
      )}
    </aside>
  );
}

/** The panel shows the facts; this line says what the tray would change. */
function WhatIf({ change }: { change: VerdictChange }) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  const { from, to, certaintyBefore, certaintyAfter, providersBefore, providersAfter } = change;
  const direction = directionOf(change);
  return (
    <p className="what-if">
      <b className="not-fact">{words.notFact}</b> {words.present}{' '}
      <b>
        <span aria-hidden="true">{DIRECTION_MARK[direction]} </span>
        <span className="visually-hidden">{words[direction]} </span>
        {from === to ? `${t.verdict[to]}（${words.same}）` : words.fromTo(t.verdict[from], t.verdict[to])}
      </b>
      {' · '}
      {words.certainty} {words.fromTo(t.unit.percent(certaintyBefore), t.unit.percent(certaintyAfter))}
      {providersBefore !== providersAfter &&
        ` · ${words.providers} ${words.fromTo(String(providersBefore), String(providersAfter))}`}
    </p>
  );
}

interface DetailProps {
  cell: CellDetail;
  scope: Scope;
  data: PanoramaData | undefined;
  region: string;
  onSelect: (segment: string) => void;
}

function Detail({ cell, scope, data, region, onSelect }: DetailProps) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.panorama.panel;
  const face = faceOf(cell);
  const reasons = useMemo(() => [...cell.reasons, ...cell.factors.flatMap(factor => factor.reasons)], [cell]);
  const sentence = useSentences(reasons, region, cell.segment.id);
  return (
    <>
      <div className={`big face-${face.toLowerCase()}`}>
        <FaceMark face={face} size={28} />
        <div>
          <b>{verdictWord(cell, t)}</b>
          <span>{cell.status === 'STATED' ? words.statedVerdict : words.inferredVerdict}</span>
        </div>
        <dl>
          <dt>{cell.verdict === 'UNKNOWN' ? words.noOversight : t.certainty}</dt>
          <dd>
            <ShareBar value={cell.certainty} label={t.certainty} />
          </dd>
          <dt>{t.coverage}</dt>
          <dd>
            <ShareBar value={cell.coverage} label={t.coverage} />
          </dd>
        </dl>
      </div>
      <div className="actions">
        <Link className="btn" to={targetsHref(search, cell.segment.id)}>
          {words.targets}
        </Link>
        <Link className="btn ghost" to={exploreHref(search, cell.segment.id)}>
          {words.explore}
        </Link>
      </div>
      {cell.reasons.length > 0 && (
        <section>
          <h3>{words.why}</h3>
          <ul className="reasons">
            {cell.reasons.map(reason => (
              <li key={reason.code}>{sentence(reason)}</li>
            ))}
          </ul>
        </section>
      )}
      <Numbers cell={cell} region={region} />
      <Firms cell={cell} scope={scope} />
      {data && <Neighbours segment={cell.segment.id} data={data} onSelect={onSelect} />}
      <Factors cell={cell} sentence={sentence} />
      <Grounds cell={cell} scope={scope} />
    </>
  );
}
