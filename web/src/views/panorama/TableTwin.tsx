import { useEffect, useRef } from 'react';
import type { PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ShareBar, VerdictMark } from '../../ui/marks.tsx';
import { faceOf } from '../../ui/verdict.ts';
import { homeOf, localText } from './picture-of.ts';

interface Props {
  data: PanoramaData;
  caption: string;
  selected: string | null;
  face: string;
  onSelect: (segment: string) => void;
}

/** The same cells as rows, with the same selection. */
export function TableTwin({ data, caption, selected, face, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.panorama.columns;
  const chosen = useRef<HTMLTableRowElement>(null);
  const rows = data.segments.filter(cell => face === 'ALL' || faceOf(cell) === face);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show changes with the selection.
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a clean-up.
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="table-twin" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.segment}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.certainty}</th>
            <th scope="col">{words.coverage}</th>
            <th scope="col" className="number">
              {words.local}
            </th>
            <th scope="col" className="number">
              {words.outside}
            </th>
            <th scope="col">{words.advice}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(cell => {
            const { id } = cell.segment;
            return (
              <tr
                key={id}
                ref={id === selected ? chosen : undefined}
                className={id === selected ? 'selected' : undefined}
              >
                <th scope="row">
                  <button type="button" aria-pressed={id === selected} onClick={() => onSelect(id)}>
                    {nameOf(cell.segment, lang)}
                  </button>
                </th>
                <td>{nameOf(homeOf(cell.segment, data), lang)}</td>
                <td>
                  <VerdictMark cell={cell} />
                </td>
                <td>
                  <ShareBar value={cell.certainty} label={words.certainty} />
                </td>
                <td>{t.unit.percent(cell.coverage)}</td>
                <td className="number">
                  {localText(cell) === '–' ? (
                    <span className="unknown-value">{t.panorama.none}</span>
                  ) : (
                    cell.localCount
                  )}
                </td>
                <td className="number">{cell.outsideCount}</td>
                <td>{t.advice[cell.advice]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
