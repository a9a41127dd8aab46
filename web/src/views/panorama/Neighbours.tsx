import type { CellSummary, PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { faceOf, verdictWord } from '../../ui/verdict.ts';

interface Props {
  segment: string;
  data: PanoramaData;
  onSelect: (segment: string) => void;
}

/** What the segment takes from and gives to, each with its verdict: the picture's lines in words. */
export function Neighbours({ segment, data, onSelect }: Props) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  const cells = new Map(data.segments.map(cell => [cell.segment.id, cell]));
  const pick = (ids: string[]) =>
    [...new Set(ids)].map(id => cells.get(id)).filter((cell): cell is CellSummary => cell !== undefined);
  const upstream = pick(data.feeds.filter(feed => feed.to === segment).map(feed => feed.from));
  const downstream = pick(data.feeds.filter(feed => feed.from === segment).map(feed => feed.to));
  if (upstream.length + downstream.length === 0) return null;
  return (
    <section>
      <h3>{words.neighbours}</h3>
      <Side way="in" title={words.upstream(upstream.length)} cells={upstream} onSelect={onSelect} />
      <Side way="out" title={words.downstream(downstream.length)} cells={downstream} onSelect={onSelect} />
    </section>
  );
}

function Side({
  way,
  title,
  cells,
  onSelect,
}: {
  way: 'in' | 'out';
  title: string;
  cells: CellSummary[];
  onSelect: (id: string) => void;
}) {
  const { t, lang } = useLanguage();
  if (cells.length === 0) return null;
  return (
    <div className="neighbours">
      <h4 className={way}>{title}</h4>
      <ul>
        {cells.map(cell => (
          <li key={cell.segment.id}>
            <button type="button" onClick={() => onSelect(cell.segment.id)}>
              <FaceMark face={faceOf(cell)} size={13} />
              {nameOf(cell.segment, lang)}
              <span className="visually-hidden"> {verdictWord(cell, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
