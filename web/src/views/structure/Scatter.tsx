import { ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { useMemo, useRef } from 'react';
import { canvasMeasure } from '../../graph/text.ts';
import { useLanguage } from '../../i18n/index.ts';
import { EChart } from '../../ui/EChart.tsx';
import { useSize } from '../panorama/use-size.ts';
import { type Point, placePoints } from './quadrant.ts';
import { scatterOption } from './scatter-option.ts';
import type { Area } from './state.ts';

use([ScatterChart, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent]);

const measure = canvasMeasure();

interface Props {
  points: readonly Point[];
  threshold: number;
  selected: string | null;
  area: Area | 'ALL';
  label: string;
  onSelect: (segment: string | null) => void;
}

/** Location quotient against relatedness, one mark for each segment. */
export function Scatter({ points, threshold, selected, area, label, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const option = useMemo(
    () =>
      size &&
      scatterOption({
        placed: placePoints(points),
        threshold,
        selected,
        area,
        lang,
        words: t,
        size,
        measure,
      }),
    [points, threshold, selected, area, lang, t, size],
  );
  return (
    <div ref={box} className="quadrants">
      {option && <EChart className="quadrants-chart" option={option} label={label} onPick={onSelect} />}
    </div>
  );
}
