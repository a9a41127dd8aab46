import { useEffect, useRef } from 'react';
import type { PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage, type Words } from '../../i18n/index.ts';
import { intervalText, ShareBar, VerdictMark } from '../../ui/marks.tsx';
import { Unknown } from '../../ui/states.tsx';
import { faceOf } from '../../ui/verdict.ts';
import type { VerdictChange } from './analysis.ts';
import { Mark } from './LensLegend.tsx';
import { DIRECTION_MARK, directionOf, isSmall } from './landing.ts';
import type { Lens, Reading } from './lens.ts';
import { homeOf, localText, type Overlay } from './picture-of.ts';

interface Props {
  data: PanoramaData;
  overlay: Overlay;
  lens: Lens;
  caption: string;
  selected: string | null;
  face: string;
  onSelect: (segment: string) => void;
}

/** The same cells as rows, with the same selection. */
export function TableTwin({ data, overlay, lens, caption, selected, face, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.panorama.columns;
  const chosen = useRef<HTMLTableRowElement>(null);
  const tried = overlay.changes.size > 0;
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
            {!tried && <th scope="col">{words.coverage}</th>}
            <th scope="col" className="number">
              {words.local}
            </th>
            <th scope="col" className="number">
              {words.outside}
            </th>
            {!tried && <th scope="col">{words.advice}</th>}
            {tried && <th scope="col">{t.panorama.land.change}</th>}
            {overlay.readings && <th scope="col">{t.panorama.lens.name[lens]}</th>}
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
                {!tried && <td>{t.unit.percent(cell.coverage)}</td>}
                <td className="number">
                  {localText(cell) === '–' ? (
                    <span className="unknown-value">{t.panorama.none}</span>
                  ) : (
                    cell.localCount
                  )}
                </td>
                <td className="number">
                  {overlay.changes.get(id)?.direct ? (
                    <Unknown why={t.panorama.land.notCounted} />
                  ) : (
                    cell.outsideCount
                  )}
                </td>
                {!tried && <td>{t.advice[cell.advice]}</td>}
                {tried && (
                  <td>
                    <Changed change={overlay.changes.get(id)} />
                  </td>
                )}
                {overlay.readings && (
                  <td>
                    <Read reading={overlay.readings.get(id)} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What a what-if changes here, the first that says something; the columns before it show what would be. */
function changeText(change: VerdictChange, t: Words): string {
  const words = t.panorama.land;
  if (change.from !== change.to) return words.fromTo(t.verdict[change.from], t.verdict[change.to]);
  if (change.direct) return words.tagLanded(change.because.length);
  const before = t.unit.percent(change.certaintyBefore);
  const after = t.unit.percent(change.certaintyAfter);
  if (before !== after) return `${words.certainty} ${words.fromTo(before, after)}`;
  const { priorityBefore, priorityAfter } = change;
  return `${words.priority} ${words.fromTo(intervalText(priorityBefore), intervalText(priorityAfter))}`;
}

function Changed({ change }: { change: VerdictChange | undefined }) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  if (change === undefined) return words.same;
  if (isSmall(change) && !change.direct) return words.slight;
  const direction = directionOf(change);
  const text = changeText(change, t);
  return (
    <>
      <span aria-hidden="true">{DIRECTION_MARK[direction]} </span>
      <span className="visually-hidden">{words[direction]} </span>
      {change.from === change.to ? text : <b>{text}</b>}
    </>
  );
}

function Read({ reading }: { reading: Reading | undefined }) {
  if (reading === undefined) return null;
  const { look, value, note } = reading;
  return (
    <span className="read">
      <Mark look={look} />
      <b>{value}</b> {note}
    </span>
  );
}
