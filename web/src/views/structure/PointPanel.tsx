import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { JudgedChain, StructureData } from '../../api/structure.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, panoramaHref, targetsHref } from '../../links.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import { Seen, Value } from './format.tsx';
import { homeOf, type Point } from './quadrant.ts';

interface Props {
  point: Point;
  judged: JudgedChain;
  data: StructureData;
  /** The own region first, then those compared with. */
  regions: readonly string[];
  nameOfRegion: (id: string) => string;
  onClose: () => void;
}

/** One segment: where it stands here, and in the regions compared with. */
export function PointPanel({ point, judged, data, regions, nameOfRegion, onClose }: Props) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.structure;
  const { segment, cell, area } = point;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const score = data.segmentScores.find(item => item.segment === segment.id);
  const cells = new Map(
    data.cells.filter(item => item.segment === segment.id).map(item => [item.region, item]),
  );
  return (
    <aside className="struct-side" aria-label={words.panel.label}>
      <button type="button" className="side-back" onClick={onClose}>
        ← {words.panel.close}
      </button>
      <p className="small-note">{nameOf(homeOf(segment, judged), lang)}</p>
      <h2 ref={head} tabIndex={-1}>
        {nameOf(segment, lang)}
      </h2>
      <p>
        <VerdictMark cell={point.judged} size={18} />
      </p>
      <p className={`area-note area-${area.toLowerCase()}`}>
        <b>{words.areas[area]}</b>
        <span>{cell === null ? words.why.region : words.areaNotes[area]}</span>
      </p>
      <div className="side-links">
        <Link className="btn" to={panoramaHref(search, segment.id)}>
          {words.panel.panorama}
        </Link>
        <Link className="btn ghost" to={targetsHref(search, segment.id)}>
          {words.panel.targets}
        </Link>
        <Link className="btn ghost" to={exploreHref(search, segment.id)}>
          {words.panel.explore}
        </Link>
      </div>
      <section>
        <h3>{words.panel.position}</h3>
        <dl className="numbers">
          <dt>{words.count}</dt>
          <dd>
            <Seen count={cell?.count ?? 0} />
          </dd>
          <dt>{words.lq}</dt>
          <dd>
            {cell?.count === 0 && cell.rca !== null ? (
              <Seen count={0} />
            ) : (
              <Value value={cell?.rca ?? null} why={cell ? words.why.rca : words.why.region} />
            )}
          </dd>
          <dt>{words.omega}</dt>
          <dd>
            <Value value={cell?.density ?? null} why={cell ? words.why.density : words.why.region} />
          </dd>
          <dt>{words.cog}</dt>
          <dd>
            <Value value={cell?.cog ?? null} why={words.why.cog} />
          </dd>
          <dt>{words.ubiquity}</dt>
          <dd>{score?.ubiquity}</dd>
          <dt>{words.pci}</dt>
          <dd>
            <Value value={score?.pci ?? null} why={words.why.pci} />
          </dd>
        </dl>
      </section>
      <section>
        <h3>{words.panel.others}</h3>
        <table className="side-table">
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.lq}</th>
              <th scope="col">{words.omega}</th>
            </tr>
          </thead>
          <tbody>
            {regions.map((id, at) => {
              const other = cells.get(id);
              return (
                <tr key={id} className={at === 0 ? 'selected' : undefined}>
                  <th scope="row">{nameOfRegion(id)}</th>
                  <td>
                    <Seen count={other?.count ?? 0} />
                  </td>
                  <td>
                    {other?.count === 0 && other.rca !== null ? (
                      <Seen count={0} />
                    ) : (
                      <Value value={other?.rca ?? null} why={other ? words.why.rca : words.why.region} />
                    )}
                  </td>
                  <td>
                    <Value
                      value={other?.density ?? null}
                      why={other ? words.why.density : words.why.region}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </aside>
  );
}
