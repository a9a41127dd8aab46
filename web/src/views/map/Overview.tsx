import { nameOf, useLanguage } from '../../i18n/index.ts';
import { SHADES } from './map-option.ts';
import { byLens, decidedGaps, lensValue, type Part, stepOf } from './parts.ts';
import type { Lens } from './state.ts';

interface Props {
  parts: readonly Part[];
  lens: Lens;
  onSelect: (part: string) => void;
}

/** Every part with the lens's number, largest first: the picture in words. */
export function Overview({ parts, lens, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.map;
  const most = Math.max(0, ...parts.map(part => lensValue(part, lens) ?? 0));
  const said = (part: Part): string => {
    const value = lensValue(part, lens);
    if (value === null) return words.judging;
    if (lens === 'gaps' && part.verdicts !== null) {
      return `${decidedGaps(part.verdicts)} · ${words.tile.unknown(part.verdicts.unknown)}`;
    }
    if (value === 0) return lens === 'carriers' ? words.noCarrier : words.none;
    if (lens === 'firms') return words.seen(value);
    return lens === 'segments' ? words.segmentsOf(value, part.leaves) : words.tile.carriers(value);
  };
  return (
    <aside className="map-side" aria-label={words.panel.overview}>
      <h2>
        {words.panel.overview} · {words.lenses[lens]}
      </h2>
      <p className="small-note">{words.lensNotes[lens]}</p>
      <ul className="part-list">
        {byLens(parts, lens).map(part => {
          const step = stepOf(lensValue(part, lens), most);
          return (
            <li key={part.region.id}>
              <i
                className={step === 0 ? 'swatch none' : 'swatch'}
                style={{ background: SHADES[step] }}
                aria-hidden="true"
              />
              <button type="button" onClick={() => onSelect(part.region.id)}>
                {nameOf(part.region, lang)}
              </button>
              <span className={lensValue(part, lens) === 0 ? 'unknown-value' : undefined}>{said(part)}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
