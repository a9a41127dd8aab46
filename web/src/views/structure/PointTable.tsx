import { useEffect, useRef } from 'react';
import type { JudgedChain } from '../../api/structure.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import { Seen, Value } from './format.tsx';
import { homeOf, type Point } from './quadrant.ts';

interface Props {
  points: readonly Point[];
  judged: JudgedChain;
  caption: string;
  selected: string | null;
  onSelect: (segment: string) => void;
}

/** The points of the picture as rows, with the same selection. */
export function PointTable({ points, judged, caption, selected, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.structure;
  const chosen = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show changes with the selection.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="twin" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.area}</th>
            <th scope="col">{t.verdict.label}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.lq}
            </th>
            <th scope="col" className="number">
              {words.omega}
            </th>
            <th scope="col" className="number">
              {words.cog}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ segment, judged: item, cell, area }) => (
            <tr
              key={segment.id}
              ref={segment.id === selected ? chosen : undefined}
              className={segment.id === selected ? 'selected' : undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={segment.id === selected}
                  onClick={() => onSelect(segment.id)}
                >
                  {nameOf(segment, lang)}
                </button>
              </th>
              <td>{nameOf(homeOf(segment, judged), lang)}</td>
              <td>{words.areas[area]}</td>
              <td>
                <VerdictMark cell={item} />
              </td>
              <td className="number">
                <Seen count={cell?.count ?? 0} />
              </td>
              <td className="number">
                {cell?.count === 0 && cell.rca !== null ? (
                  <Seen count={0} />
                ) : (
                  <Value value={cell?.rca ?? null} why={cell === null ? words.why.region : words.why.rca} />
                )}
              </td>
              <td className="number">
                <Value
                  value={cell?.density ?? null}
                  why={cell === null ? words.why.region : words.why.density}
                />
              </td>
              <td className="number">
                <Value value={cell?.cog ?? null} why={words.why.cog} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
