import { useEffect, useMemo, useRef } from 'react';
import type { StructureCell, StructureData } from '../../api/structure.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Value } from './format.tsx';

interface Props {
  data: StructureData;
  /** Columns, ids of regions in the order shown. */
  regions: readonly string[];
  nameOfRegion: (id: string) => string;
  nameOfSegment: (id: string) => string;
  /** The region the page is about. */
  own: string;
  segments: readonly string[];
  caption: string;
  selected: string | null;
  onSelect: (segment: string) => void;
}

/** Shade of an LQ, by steps a reader can name: far below, below, at or above 1, twice, four times. */
export function shadeOf({ count, rca }: Pick<StructureCell, 'count' | 'rca'>): string {
  if (rca === null) return 'undefined';
  if (count === 0) return 'unseen';
  if (rca < 0.5) return 'low';
  if (rca < 1) return 'below';
  if (rca < 2) return 'above';
  return rca < 4 ? 'high' : 'top';
}

/** Location quotients, segment by region; each cell prints its number. */
export function HeatTable(props: Props) {
  const { data, regions, nameOfRegion, nameOfSegment, own, segments, caption, selected, onSelect } = props;
  const { t } = useLanguage();
  const words = t.structure;
  const cells = useMemo(
    () => new Map(data.cells.map(cell => [`${cell.region} ${cell.segment}`, cell])),
    [data],
  );
  const scores = useMemo(() => new Map(data.segmentScores.map(score => [score.segment, score])), [data]);
  const chosen = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show changes with the selection.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="twin heat" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            {regions.map(id => (
              <th key={id} scope="col" className={id === own ? 'own number' : 'number'}>
                {nameOfRegion(id)}
              </th>
            ))}
            <th scope="col" className="number">
              {words.ubiquity}
            </th>
            <th scope="col" className="number">
              {words.pci}
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.map(segment => (
            <tr
              key={segment}
              ref={segment === selected ? chosen : undefined}
              className={segment === selected ? 'selected' : undefined}
            >
              <th scope="row">
                <button type="button" aria-pressed={segment === selected} onClick={() => onSelect(segment)}>
                  {nameOfSegment(segment)}
                </button>
              </th>
              {regions.map(region => {
                const cell = cells.get(`${region} ${segment}`);
                return <HeatCell key={region} cell={cell} />;
              })}
              <td className="number">{scores.get(segment)?.ubiquity}</td>
              <td className="number">
                <Value value={scores.get(segment)?.pci ?? null} why={words.why.pci} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeatCell({ cell }: { cell: StructureCell | undefined }) {
  const { t } = useLanguage();
  const words = t.structure;
  if (cell === undefined || cell.rca === null) {
    return (
      <td className="number shade-undefined">
        <Value value={null} why={cell === undefined ? words.why.region : words.why.rca} />
      </td>
    );
  }
  return (
    <td className={`number shade-${shadeOf(cell)}`}>
      {cell.count === 0 ? (
        <span title={words.why.count}>{words.seen}</span>
      ) : (
        <>
          {cell.rca.toFixed(2)} <small>({cell.count})</small>
        </>
      )}
    </td>
  );
}
