import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { usePlaces } from '../../ui/use-names.ts';
import { faceOf } from '../../ui/verdict.ts';
import { type Portfolio, type PortfolioPick, portfolioQuery } from './analysis.ts';
import { LandButton } from './LandButton.tsx';
import { boundText } from './portfolio.ts';
import type { Scope } from './queries.ts';
import { MAX_PICKS } from './state.ts';

interface Props {
  scope: Scope;
  size: number;
  data: PanoramaData | undefined;
  onSize: (size: number) => void;
  onLand: (firms: string[]) => void;
  onSelect: (segment: string) => void;
}

/** A slider at rest for this long is a choice. */
const REST_MS = 200;

/** 招引组合方案: the firms that together gain most, what each adds and closes, and how good that is at best. */
export function PortfolioPanel({ scope, size, data, onSize, onLand, onSelect }: Props) {
  const { t } = useLanguage();
  const words = t.panorama.portfolio;
  const {
    data: found,
    isError,
    isPending,
    error,
    refetch,
    isPlaceholderData,
  } = useQuery({ ...portfolioQuery(scope, size), placeholderData: keepPreviousData });
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead">{words.lead}</p>
      <SizePicker size={size} onSize={onSize} />
      {isError && <ErrorBox error={error} retry={() => refetch()} />}
      {isPending && <Loading lines={12} />}
      {found && !isError && (
        <div className={isPlaceholderData ? 'stale-part' : undefined} aria-busy={isPlaceholderData}>
          {found.picks.length === 0 ? (
            <Empty>{words.none}</Empty>
          ) : (
            <>
              <Summary found={found} size={size} stale={isPlaceholderData} />
              <button
                type="button"
                className="btn wide"
                onClick={() => onLand(found.picks.map(pick => pick.enterprise.id))}
              >
                {words.put} · {words.sizeOf(found.picks.length)}
              </button>
              <Picks picks={found.picks} data={data} onSelect={onSelect} />
            </>
          )}
          {found.unweighted.length > 0 && <p className="hint">{words.unweighted(found.unweighted.length)}</p>}
          <p className="hint">{words.note}</p>
        </div>
      )}
    </>
  );
}

function SizePicker({ size, onSize }: Pick<Props, 'size' | 'onSize'>) {
  const { t } = useLanguage();
  const words = t.panorama.portfolio;
  const [draft, setDraft] = useState(size);
  useEffect(() => setDraft(size), [size]);
  useEffect(() => {
    if (draft === size) return;
    const timer = setTimeout(() => onSize(draft), REST_MS);
    return () => clearTimeout(timer);
  }, [draft, size, onSize]);
  return (
    <label className="size-picker">
      <span>{words.size}</span>
      <input
        type="range"
        min={1}
        max={MAX_PICKS}
        step={1}
        value={draft}
        aria-valuetext={words.sizeOf(draft)}
        onChange={event => setDraft(Number(event.target.value))}
      />
      <b>{words.sizeOf(draft)}</b>
    </label>
  );
}

function Summary({ found, size, stale }: { found: Portfolio; size: number; stale: boolean }) {
  const { t } = useLanguage();
  const words = t.panorama.portfolio;
  return (
    <p className="gain" role="status">
      <b>{words.gain(String(Math.round(found.gain * 100)))}</b>
      <small>{boundText(found, t)}</small>
      {!stale && found.picks.length < size && <small>{words.fewer(found.picks.length)}</small>}
      <small>{t.panorama.land.gainNote}</small>
    </p>
  );
}

function Picks({
  picks,
  data,
  onSelect,
}: { picks: readonly PortfolioPick[] } & Pick<Props, 'data' | 'onSelect'>) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.panorama.portfolio;
  const place = usePlaces(picks.map(pick => pick.enterprise));
  const cells = new Map((data?.segments ?? []).map(cell => [cell.segment.id, cell]));
  return (
    <ol className="picks">
      {picks.map(({ enterprise, marginalGain, closes }, index) => (
        <li key={enterprise.id}>
          <p className="pick-head">
            <span className="rank" aria-hidden="true">
              {index + 1}
            </span>
            <Link to={exploreHref(search, enterprise.id)}>{nameOf(enterprise, lang)}</Link>
            <LandButton firm={enterprise.id} name={nameOf(enterprise, lang)} />
          </p>
          <p className="pick-note">
            <span>{place(enterprise) ?? t.panorama.panel.noPlace}</span>
            <b title={words.marginalLabel}>{words.marginal(String(Math.round(marginalGain * 100)))}</b>
          </p>
          <div className="neighbours">
            <p className="pick-closes">{closes.length === 0 ? words.closesNone : words.closes}</p>
            <ul>
              {closes.map(segment => {
                const cell = cells.get(segment.id);
                return (
                  <li key={segment.id}>
                    <button type="button" onClick={() => onSelect(segment.id)}>
                      {cell && <FaceMark face={faceOf(cell)} size={13} />}
                      {nameOf(segment, lang)}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
