import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { MapScope } from '../../api/map.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, firmsHref, panoramaHref } from '../../links.ts';
import { patchSearch, scopeSchema } from '../../url-state.ts';
import { CarrierList } from './CarrierList.tsx';
import { FirmList } from './FirmList.tsx';
import type { Part } from './parts.ts';

interface Props {
  part: Part;
  /** It stands for what is known only to the region as a whole. */
  isWhole: boolean;
  title: string;
  note: string | null;
  scope: MapScope;
  onClose: () => void;
}

/** One part: its numbers, its firms by chain, the carriers placed in it, the firms by name. */
export function PartPanel({ part, isWhole, title, note, scope, onClose }: Props) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.map.panel;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const there = patchSearch(scopeSchema, search, { region: part.region.id, chain: scope.chain });
  const most = Math.max(1, ...part.parts.map(item => item.enterprises));
  return (
    <aside className="map-side" aria-label={words.label}>
      <button type="button" className="side-back" onClick={onClose}>
        ← {words.close}
      </button>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <p className="small-note">{note ?? t.level[part.region.level]}</p>
      <dl className="numbers">
        <dt>{words.firms}</dt>
        <dd>{part.enterprises > 0 ? t.map.seen(part.enterprises) : t.map.none}</dd>
        {part.planned > 0 && (
          <>
            <dt>{words.planned}</dt>
            <dd>{t.map.seen(part.planned)}</dd>
          </>
        )}
        <dt>{words.segments}</dt>
        <dd>{part.segments.length > 0 ? t.map.segmentsOf(part.segments.length, part.leaves) : t.map.none}</dd>
      </dl>
      <div className="side-links">
        <Link className="btn" to={`${firmsHref(there)}&place=local`}>
          {words.registry}
        </Link>
        <Link className="btn ghost" to={exploreHref(search, part.region.id)}>
          {words.explore}
        </Link>
        <Link className="btn ghost" to={panoramaHref(there)}>
          {words.panorama}
        </Link>
      </div>
      {!isWhole && (
        <section>
          <h3>{words.verdicts}</h3>
          {part.verdicts === null ? (
            <p className="small-note">{t.map.judging}</p>
          ) : (
            <dl className="numbers verdict-numbers">
              {(['STRONG', 'ADEQUATE', 'THIN', 'MISSING', 'UNKNOWN'] as const).map(key => (
                <div key={key}>
                  <dt>{t.verdict[key]}</dt>
                  <dd>{part.verdicts?.[VERDICT_KEYS[key]]}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className="small-note">{words.verdictNote}</p>
        </section>
      )}
      {part.parts.length > 0 && (
        <section>
          <h3>
            {words.byChain} <small>{words.byChainNote}</small>
          </h3>
          <ul className="chain-bars">
            {part.parts.map(({ segment, enterprises }) => (
              <li key={segment.id}>
                <span>{nameOf(segment, lang)}</span>
                <i aria-hidden="true">
                  <u style={{ width: `${(enterprises / most) * 100}%` }} />
                </i>
                <b>{enterprises}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          {words.carriers} <small>{words.carrierNote}</small>
        </h3>
        <CarrierList carriers={part.carriers} />
      </section>
      <section>
        <h3>{words.list}</h3>
        <FirmList scope={scope} part={isWhole ? null : part.region.id} count={part.enterprises} />
      </section>
    </aside>
  );
}

const VERDICT_KEYS = {
  STRONG: 'strong',
  ADEQUATE: 'adequate',
  THIN: 'thin',
  MISSING: 'missing',
  UNKNOWN: 'unknown',
} as const;
