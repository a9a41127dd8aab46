import { memo } from 'react';
import type { CellSummary, PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { verdictWord } from '../../ui/verdict.ts';
import { tagOf } from './landing.ts';
import { localText, type Overlay } from './picture-of.ts';

interface Props {
  data: PanoramaData;
  overlay: Overlay;
  /** Put before the segment's id to make the element's. */
  prefix: string;
  selected: string | null;
}

/** The cards in words, for who does not see them: options of the chart's listbox. */
export const CardOptions = memo(function CardOptions({ data, overlay, prefix, selected }: Props) {
  const { t, lang } = useLanguage();
  const spoken = (cell: CellSummary) => {
    const local = localText(cell);
    const plain = t.panorama.cardLabel(
      nameOf(cell.segment, lang),
      verdictWord(cell, t),
      t.unit.percent(cell.certainty),
      local === '–' ? t.panorama.none : local,
      String(cell.outsideCount),
    );
    const reading = overlay.readings?.get(cell.segment.id);
    const change = overlay.changes.get(cell.segment.id);
    const tag = change ? tagOf(change, t) : null;
    const lens = reading && `${reading.value} ${reading.note}`;
    const comes = change?.direct && t.panorama.land.tagLanded(change.because.length);
    return [plain, lens, comes, tag && `${t.panorama.land.column} ${tag}`].filter(Boolean).join(', ');
  };
  return (
    <div className="visually-hidden">
      {data.segments.map(cell => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps focus.
        <div
          key={cell.segment.id}
          id={`${prefix}${cell.segment.id}`}
          role="option"
          aria-selected={cell.segment.id === selected}
        >
          {spoken(cell)}
        </div>
      ))}
    </div>
  );
});
