import type { EChartsCoreOption } from 'echarts/core';
import type { Measure } from '../../graph/text.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { FACE_STYLE, type Face, faceOf, markSvg, verdictWord } from '../../ui/verdict.ts';
import { fromSymmetric, type Placed, symmetric } from './quadrant.ts';
import { type Field, type Spot, spread } from './spread.ts';
import type { Area } from './state.ts';

const INK = '#14202b';
const INK_2 = '#465563';
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
/** LQ values written beside the axis. */
const TICKS = [0, 0.25, 0.5, 1, 2, 4, 10];
const SIZE = 13;
const NAME = 11.5;
const GRID = { left: 64, right: 16, top: 12, bottom: 52 };
/** Room at the top and bottom of the even scale. */
const Y = { low: -1.2, high: 1 };

export interface ScatterInput {
  placed: readonly Placed[];
  threshold: number;
  selected: string | null;
  area: Area | 'ALL';
  lang: Lang;
  words: Words;
  /** Px. */
  size: { width: number; height: number };
  measure: Measure;
}

const symbolOf = (face: Face, chosen: boolean): string => {
  const ring = chosen
    ? `<circle cx="8" cy="8" r="10.5" fill="none" stroke="${INK}" stroke-width="1.6"/>`
    : '';
  const box = chosen ? '-3 -3 22 22' : '0 0 16 16';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${ring}${markSvg(face)}</svg>`;
  return `image://data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
};

/** Number with two decimals; LQ beyond the last tick is infinity only in theory. */
export const decimal = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '∞');

/** Four fields parted at LQ = 1 and at the median ω; names where they have room. */
export function scatterOption(input: ScatterInput): EChartsCoreOption {
  const { placed, threshold, selected, area, lang, words, size, measure } = input;
  const t = words.structure;
  const xs = [...placed.map(({ x }) => x), threshold];
  const low = Math.max(0, Math.floor(Math.min(...xs) * 20 - 1) / 20);
  const high = Math.ceil(Math.max(...xs) * 20 + 1) / 20;
  const isShown = ({ point }: Placed) =>
    area === 'ALL' || point.area === area || point.segment.id === selected;
  const isNamed = (one: Placed) => isShown(one) && (area !== 'ALL' || one.point.area !== 'ABSENT');
  const places = spotsIn({ placed, isNamed, selected, threshold, low, high, size, measure, lang });
  const field = (
    name: string,
    position: string,
    from: [number, number],
    to: [number, number],
    fill: string,
  ) => [{ name, coord: from, itemStyle: { color: fill }, label: { position } }, { coord: to }];
  // The chosen one is drawn last, over all others.
  const inOrder = [...placed].sort(
    (a, b) => Number(a.point.segment.id === selected) - Number(b.point.segment.id === selected),
  );
  const data = inOrder.map(one => {
    const { point, x, y } = one;
    const chosen = point.segment.id === selected;
    const place = places.get(point.segment.id);
    const name = nameOf(point.segment, lang);
    return {
      id: point.segment.id,
      name,
      value: [x, y],
      symbol: symbolOf(faceOf(point.judged), chosen),
      symbolSize: chosen ? SIZE * 1.9 : SIZE,
      symbolOffset: [place?.dx ?? 0, place?.dy ?? 0],
      itemStyle: { opacity: isShown(one) ? 1 : 0.12 },
      label: {
        show: chosen || (place?.side ?? null) !== null,
        position: place?.side ?? 'right',
        ...(chosen && { backgroundColor: '#fff', padding: [2, 5], borderRadius: 3 }),
        fontWeight: chosen ? 700 : 400,
        color: chosen ? INK : FACE_STYLE[faceOf(point.judged)].ink,
      },
      said: `${name}\n${t.areas[point.area]} · ${verdictWord(point.judged, words)}\n${t.count} ${
        point.cell === null || point.cell.count === 0 ? t.seen : point.cell.count
      } · LQ ${decimal(fromSymmetric(y))} · ω ${decimal(x)}`,
    };
  });
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: INK },
    grid: GRID,
    tooltip: {
      renderMode: 'richText',
      confine: true,
      formatter: (item: { data?: { said?: string } }) => item.data?.said ?? '',
    },
    xAxis: {
      type: 'value',
      min: low,
      max: high,
      name: t.axisX,
      nameLocation: 'middle',
      nameGap: 32,
      nameTextStyle: { color: INK_2, fontSize: 13 },
      axisLabel: {
        color: INK_2,
        formatter: (value: number) => (value > 1 ? '' : String(Number(value.toFixed(2)))),
      },
      axisLine: { onZero: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: Y.low,
      max: Y.high,
      name: t.axisY,
      nameLocation: 'middle',
      nameGap: 42,
      nameTextStyle: { color: INK_2, fontSize: 13 },
      axisLabel: {
        color: INK_2,
        customValues: TICKS.map(symmetric),
        formatter: (value: number) => String(Number(fromSymmetric(value).toFixed(2))),
      },
      axisTick: { show: true, customValues: TICKS.map(symmetric) },
      axisLine: { show: true, onZero: false },
      splitLine: { show: false },
    },
    series: [
      {
        type: 'scatter',
        cursor: 'pointer',
        data,
        label: { show: true, position: 'right', distance: 4, fontSize: NAME, formatter: '{b}' },
        emphasis: { scale: 1.25, label: { show: true } },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: INK_2, type: 'dashed', width: 1 },
          label: { show: false },
          data: [{ xAxis: threshold }, { yAxis: symmetric(1) }],
        },
        markArea: {
          silent: true,
          label: { color: INK_2, fontSize: 15, fontWeight: 600, distance: 8 },
          data: [
            field(t.areas.WEAKNESS, 'insideTopLeft', [low, 0], [threshold, 1], '#fdf7ea'),
            field(t.areas.STRENGTH, 'insideTopRight', [threshold, 0], [high, 1], '#edf8f4'),
            field(t.areas.WATCH, 'insideBottomLeft', [low, Y.low], [threshold, 0], '#f4f6f8'),
            field(t.areas.POTENTIAL, 'insideBottomRight', [threshold, Y.low], [high, 0], '#eef5fb'),
          ],
        },
      },
    ],
  };
}

interface SpotsInput {
  placed: readonly Placed[];
  isNamed: (one: Placed) => boolean;
  selected: string | null;
  threshold: number;
  low: number;
  high: number;
  size: ScatterInput['size'];
  measure: Measure;
  lang: Lang;
}

/** Marks and names in px, spread so that each can be seen. */
function spotsIn({ placed, isNamed, selected, threshold, low, high, size, measure, lang }: SpotsInput) {
  const field: Field = {
    left: GRID.left,
    right: size.width - GRID.right,
    top: GRID.top,
    bottom: size.height - GRID.bottom,
  };
  const across = (x: number) => field.left + ((x - low) / (high - low)) * (field.right - field.left);
  const down = (y: number) => field.bottom - ((y - Y.low) / (Y.high - Y.low)) * (field.bottom - field.top);
  const spots = placed.map((one): Spot => {
    const { point, x, y } = one;
    const chosen = point.segment.id === selected;
    return {
      id: point.segment.id,
      x: across(x),
      y: down(y),
      width: isNamed(one) ? measure(nameOf(point.segment, lang), NAME, chosen ? 700 : 400) : 0,
      rank: chosen ? -2 : -Math.abs(y),
      within: {
        ...field,
        ...(x < threshold ? { right: across(threshold) - 1 } : { left: across(threshold) }),
        ...(y < 0 ? { top: down(0) + 1 } : { bottom: down(0) }),
      },
    };
  });
  return new Map(spread(spots, field).map(place => [place.id, place]));
}
