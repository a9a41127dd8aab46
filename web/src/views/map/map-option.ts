import type { EChartsCoreOption } from 'echarts/core';
import { type Measure, wrap } from '../../graph/text.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { lensValue, type Part, stepOf } from './parts.ts';
import type { Lens } from './state.ts';

const INK = '#14202b';
const INK_2 = '#2f3b46';
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
/** From nothing known to most; dark ink stays readable on each (≥ 4.5:1). */
export const SHADES = ['#ffffff', '#e6f1f9', '#c6dff1', '#a0c9e6', '#7ab3da'] as const;

export interface Lines {
  /** The number, large. */
  main: string;
  small: string;
}

/** What a tile says under its name. */
export function linesOf(part: Part, lens: Lens, lang: Lang, words: Words): Lines {
  const { tile, none, judging, seen } = words.map;
  if (lens === 'firms') {
    return part.enterprises === 0
      ? { main: none, small: '' }
      : { main: seen(part.enterprises), small: tile.segments(part.segments.length) };
  }
  if (lens === 'segments') {
    return part.segments.length === 0
      ? { main: none, small: '' }
      : { main: String(part.segments.length), small: tile.ofAll(part.leaves) };
  }
  if (lens === 'gaps') {
    if (part.verdicts === null) return { main: judging, small: '' };
    const { missing, thin, unknown } = part.verdicts;
    return { main: tile.gaps(missing, thin), small: tile.unknown(unknown) };
  }
  const [first, ...others] = part.carriers;
  if (first === undefined) return { main: words.map.noCarrier, small: '' };
  return { main: nameOf(first, lang), small: others.length > 0 ? tile.more(others.length) : '' };
}

export interface MapInput {
  /** Name under which the shapes are registered. */
  map: string;
  parts: readonly Part[];
  lens: Lens;
  selected: string | null;
  lang: Lang;
  words: Words;
  /** Px a tile is wide, for cutting its text; null: shapes that are no tiles, which show names and numbers only. */
  tileWidth: number | null;
  measure: Measure;
}

/** Parts as shapes with name and number; nothing known is white with a dashed border, never shaded. */
export function mapOption(input: MapInput): EChartsCoreOption {
  const { map, parts, lens, selected, lang, words, tileWidth, measure } = input;
  const most = Math.max(0, ...parts.map(part => lensValue(part, lens) ?? 0));
  const small = tileWidth !== null && tileWidth < 135;
  const wordy = lens === 'gaps' || lens === 'carriers';
  const rich = {
    name: { fontSize: small ? 12.5 : 14, fontWeight: 600, color: INK, lineHeight: small ? 17 : 20 },
    main: {
      fontSize: wordy || small ? 12.5 : 16,
      fontWeight: 400,
      color: INK,
      lineHeight: wordy || small ? 17 : 22,
    },
    small: { fontSize: 11.5, fontWeight: 400, color: INK_2, lineHeight: 16 },
  };
  const data = parts.map(part => {
    const { id } = part.region;
    const step = stepOf(lensValue(part, lens), most);
    const { main, small: under } = linesOf(part, lens, lang, words);
    const name = nameOf(part.region, lang);
    const chosen = id === selected;
    const fill = SHADES[step];
    const look = {
      areaColor: fill,
      borderColor: chosen ? INK : step === 0 ? '#8794a0' : '#4f87ad',
      borderWidth: chosen ? 3 : 1,
      borderType: step === 0 && !chosen ? 'dashed' : 'solid',
    };
    const wrapped = (text: string, size: number, weight: number): string[] =>
      tileWidth === null ? [text] : (wrap(text, tileWidth - 12, 3, size, weight, measure) ?? [text]);
    const styled = (style: keyof typeof rich, text: string): string[] =>
      text === ''
        ? []
        : wrapped(text, rich[style].fontSize, rich[style].fontWeight).map(line => `{${style}|${line}}`);
    const lines = [...styled('name', name), ...styled('main', main), ...styled('small', under)];
    return {
      id,
      name: id,
      value: lensValue(part, lens) ?? undefined,
      itemStyle: look,
      label: { formatter: lines.join('\n') },
      emphasis: {
        itemStyle: { ...look, borderColor: chosen ? INK : '#0b5c8a', borderWidth: chosen ? 3 : 2 },
      },
      said: `${name}\n${main}${under === '' ? '' : `\n${under}`}`,
    };
  });
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      formatter: (item: { data?: { said?: string } }) => item.data?.said ?? '',
    },
    series: [
      {
        type: 'map',
        map,
        data,
        selectedMode: false,
        roam: false,
        aspectScale: 1,
        left: 12,
        right: 12,
        top: 8,
        bottom: 8,
        itemStyle: { areaColor: '#fff' },
        label: { show: true, align: 'center', rich },
        emphasis: { label: { show: true, rich } },
      },
    ],
  };
}
