import { memo } from 'react';
import type { CellSummary, PanoramaData } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { verdictWord } from '../../ui/verdict.ts';
import { localText } from './picture-of.ts';

interface Props {
  data: PanoramaData;
  /** Put before the segment's id to make the element's. */
  prefix: string;
  selected: string | null;
}

/** The cards in words, for who does not see them: options of the chart's listbox. */
export const CardOptions = memo(function CardOptions({ data, prefix, selected }: Props) {
  const { t, lang } = useLanguage();
  const spoken = (cell: CellSummary) => {
    const local = localText(cell);
    return t.panorama.cardLabel(
      nameOf(cell.segment, lang),
      verdictWord(cell, t),
      t.unit.percent(cell.certainty),
      local === '–' ? t.panorama.none : local,
      String(cell.outsideCount),
    );
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
