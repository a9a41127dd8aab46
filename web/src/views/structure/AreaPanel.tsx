import { nameOf, useLanguage } from '../../i18n/index.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { faceOf } from '../../ui/verdict.ts';
import type { Point } from './quadrant.ts';
import { AREAS, type Area } from './state.ts';

interface Props {
  points: readonly Point[];
  threshold: number | null;
  area: Area | 'ALL';
  onArea: (area: Area | 'ALL') => void;
  onSelect: (segment: string) => void;
}

/** How to read the picture: what each area means, how many segments it holds, and which. */
export function AreaPanel({ points, threshold, area, onArea, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.structure;
  const related = points.filter(
    point => point.area === 'ABSENT' && threshold !== null && (point.cell?.density ?? -1) >= threshold,
  ).length;
  const listed = points
    .filter(point => point.area === area)
    .sort(
      (a, b) => (b.cell?.density ?? -1) - (a.cell?.density ?? -1) || (a.segment.id < b.segment.id ? -1 : 1),
    );
  return (
    <aside className="struct-side" aria-label={words.panel.overview}>
      <h2>{words.panel.overview}</h2>
      {threshold !== null && <p className="small-note">{words.thresholds(threshold.toFixed(2))}</p>}
      <fieldset className="areas" aria-label={words.areasTitle}>
        <legend>{words.areasTitle}</legend>
        {AREAS.map(key => {
          const count = points.filter(point => point.area === key).length;
          return (
            <button
              key={key}
              type="button"
              className={`area-${key.toLowerCase()}`}
              aria-pressed={area === key}
              onClick={() => onArea(area === key ? 'ALL' : key)}
            >
              <b>
                {words.areas[key]} <span>{words.ofArea(count)}</span>
              </b>
              <small>{words.areaNotes[key]}</small>
            </button>
          );
        })}
      </fieldset>
      {related > 0 && <p className="small-note">{words.relatedAbsent(related)}</p>}
      {area !== 'ALL' && (
        <section>
          <h3>
            {words.areas[area]} · {words.ofArea(listed.length)}
          </h3>
          <ul className="point-list">
            {listed.map(({ segment, judged, cell }) => (
              <li key={segment.id}>
                <button type="button" onClick={() => onSelect(segment.id)}>
                  <FaceMark face={faceOf(judged)} size={13} /> {nameOf(segment, lang)}
                </button>
                <small>ω {cell?.density === null || cell === null ? '—' : cell.density.toFixed(2)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
