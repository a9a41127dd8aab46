import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import { useMemo, useRef } from 'react';
import { canvasMeasure } from '../../graph/text.ts';
import { useLanguage } from '../../i18n/index.ts';
import { EChart } from '../../ui/EChart.tsx';
import { useSize } from '../panorama/use-size.ts';
import { type OfficialMap, tileMap } from './geo.ts';
import { mapOption } from './map-option.ts';
import type { Part } from './parts.ts';
import type { Lens } from './state.ts';
import { spotsOf } from './tiles.ts';

const measure = canvasMeasure();

use([MapChart, GeoComponent, TooltipComponent]);

interface Props {
  region: string;
  parts: readonly Part[];
  official: OfficialMap | null;
  lens: Lens;
  selected: string | null;
  label: string;
  onSelect: (part: string | null) => void;
}

/** The parts as tiles, or in their own shapes where an approved map is in place. */
export function MapPicture({ region, parts, official, lens, selected, label, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const ids = parts.map(part => part.region.id).join(' ');
  const shapes = useMemo(() => {
    const spots = spotsOf(region, ids === '' ? [] : ids.split(' '));
    const name = official === null ? `tiles ${region}` : `official ${region}`;
    registerMap(name, JSON.stringify(official?.geo ?? tileMap(spots)));
    const columns = Math.max(1, ...spots.map(spot => spot.column + 1));
    const rows = Math.max(1, ...spots.map(spot => spot.row + 1));
    return { name, columns, rows };
  }, [region, ids, official]);
  const tileWidth =
    official !== null || size === null
      ? null
      : Math.min(size.width / shapes.columns, (size.height / shapes.rows) * 1.6);
  const option = useMemo(
    () => mapOption({ map: shapes.name, parts, lens, selected, lang, words: t, tileWidth, measure }),
    [shapes, parts, lens, selected, lang, t, tileWidth],
  );
  return (
    <div ref={box} className="map-picture">
      <EChart className="map-chart" option={option} label={label} onPick={onSelect} />
    </div>
  );
}
