import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, targetsHref } from '../../links.ts';
import { IntervalBar, intervalText, VerdictMark } from '../../ui/marks.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { usePlaces } from '../../ui/use-names.ts';
import { IntroLine } from './IntroLine.tsx';
import { LandButton } from './LandButton.tsx';
import { type FirstGap, firstGapsQuery, firstTargetsQuery, type Scope } from './queries.ts';

interface Props {
  scope: Scope;
  onOpen: (segment: string) => void;
}

/** The three links to work on first, three firms for each, and who could introduce us. */
export function FirstThree({ scope, onOpen }: Props) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.panorama.first;
  const { data, isPending, isError, error, refetch } = useQuery(firstGapsQuery(scope));
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      {isError && <ErrorBox error={error} retry={() => refetch()} />}
      {isPending && <Loading lines={14} />}
      {data?.nodes.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="first-list">
        {data?.nodes.map((gap, index) => (
          <FirstItem key={gap.segment.id} gap={gap} rank={index + 1} scope={scope} onOpen={onOpen} />
        ))}
      </ol>
      <Link className="btn ghost wide" to={targetsHref(search)}>
        {words.all}
        {data ? ` · ${t.panorama.segments(data.totalCount)}` : ''}
      </Link>
    </>
  );
}

function FirstItem({
  gap,
  rank,
  scope,
  onOpen,
}: {
  gap: FirstGap;
  rank: number;
  scope: Scope;
  onOpen: (id: string) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.panorama.first;
  return (
    <li>
      <div className="first-head">
        <span className="rank" aria-hidden="true">
          {rank}
        </span>
        <button type="button" className="link" onClick={() => onOpen(gap.segment.id)}>
          {nameOf(gap.segment, lang)}
        </button>
        <span className="advice">{t.advice[gap.advice]}</span>
      </div>
      <p className="first-verdict">
        <VerdictMark cell={gap} size={14} />
        <span>
          {t.certainty} {t.unit.percent(gap.certainty)}
        </span>
        <span>
          {t.panorama.panel.priority} {intervalText(gap.priority)}
        </span>
      </p>
      {gap.advice === 'CHECK_FIRST' && <p className="hint">{words.checkHint}</p>}
      <FirstTargets segment={gap.segment.id} scope={scope} />
    </li>
  );
}

function FirstTargets({ segment, scope }: { segment: string; scope: Scope }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.panorama.first;
  const { data, isPending, isError, error, refetch } = useQuery(firstTargetsQuery(segment, scope));
  const place = usePlaces((data?.nodes ?? []).map(node => node.enterprise));
  if (isError) return <ErrorBox error={error} retry={() => refetch()} />;
  if (isPending) return <Loading lines={6} />;
  if (data.nodes.length === 0) return <Empty>{words.noTargets}</Empty>;
  return (
    <>
      <ul className="first-targets">
        {data.nodes.map(({ enterprise, score, warmPaths }) => (
          <li key={enterprise.id}>
            <p className="firm">
              <Link to={exploreHref(search, enterprise.id)}>{nameOf(enterprise, lang)}</Link>
              <span title={words.score}>{intervalText(score)}</span>
              <LandButton firm={enterprise.id} name={nameOf(enterprise, lang)} />
            </p>
            <IntervalBar value={score} label={words.score} />
            <p className="intro-line">
              <span>{place(enterprise) ?? t.panorama.panel.noPlace}</span>
              {warmPaths[0] ? (
                <IntroLine path={warmPaths[0]} />
              ) : (
                <span className="unknown-value">{words.noPath}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {data.totalCount > data.nodes.length && (
        <Link className="more" to={targetsHref(search, segment)}>
          {words.allOf(data.totalCount)} →
        </Link>
      )}
    </>
  );
}
