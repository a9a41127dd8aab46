import { isFace, type Look, lookStyle } from '../ui/looks.ts';
import { type Arrangement, arrange, CARD, LANE, type PlacedCard, TAG } from './arrange.ts';
import type { Picture } from './picture.ts';
import { type Measure, wrap } from './text.ts';

/** Top-left corner and size in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawBox extends Rect {
  id: string;
  /** `card` answers clicks; the rest is decoration. */
  kind: 'card' | 'mark' | 'track' | 'bar' | 'tag';
  face: Look;
}

export interface DrawText {
  id: string;
  /** Left or right edge, by `align`; vertical middle of the block. */
  x: number;
  y: number;
  lines: string[];
  size: number;
  lineHeight: number;
  weight: number;
  color: string;
  align: 'left' | 'right';
  /** Segment the text leads into when clicked. */
  opens: string | null;
}

export interface DrawLine {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  color: string;
  width: number;
}

/** Everything a painter needs; Cytoscape and the SVG writer paint the same list. */
export interface DrawList {
  width: number;
  height: number;
  boxes: DrawBox[];
  texts: DrawText[];
  lines: DrawLine[];
}

const INK = '#14202b';
const INK_2 = '#465563';
const INK_3 = '#5f6d79';
const RULE = '#b9c4cd';
export const TAG_FILL = '#14202b';
const BANNER = { size: 13, lineHeight: 18, gap: 6 } as const;

/**
 * Boxes, texts and lines of a picture within `width` px; fills `height` px where it can and grows beyond
 * where it must, but never cuts or overlaps a name. Pure: same picture, same size, same list.
 */
export function drawList(picture: Picture, width: number, height: number, measure: Measure): DrawList {
  const banner = bannerLines(picture.banner, width, measure);
  const above = banner.length === 0 ? 0 : banner.length * BANNER.lineHeight + BANNER.gap;
  const arrangement = arrange(picture, width, height - above, measure);
  const list: DrawList = { width, height: arrangement.height, boxes: [], texts: [], lines: [] };
  drawHeads(arrangement, list, measure);
  for (const card of arrangement.cards) drawCard(card, list);
  return above === 0 ? list : lowered(list, above, banner);
}

function bannerLines(banner: string | undefined, width: number, measure: Measure): string[] {
  if (banner === undefined) return [];
  return wrap(banner, width - LANE.margin * 2, 6, BANNER.size, 600, measure) ?? [banner];
}

/** The same list further down, under its banner. */
function lowered(list: DrawList, by: number, lines: string[]): DrawList {
  const { size, lineHeight } = BANNER;
  const middle = LANE.margin + (lines.length * lineHeight) / 2;
  const banner = { ...text('banner', LANE.margin, middle, '', size, 600, INK), lines, lineHeight };
  return {
    width: list.width,
    height: list.height + by,
    boxes: list.boxes.map(box => ({ ...box, y: box.y + by })),
    texts: [banner, ...list.texts.map(item => ({ ...item, y: item.y + by }))],
    lines: list.lines.map(line => ({ ...line, y1: line.y1 + by, y2: line.y2 + by })),
  };
}

function drawHeads({ lanes, groups }: Arrangement, list: DrawList, measure: Measure): void {
  for (const lane of lanes) {
    const y = lane.y + LANE.title / 2 - 2;
    list.texts.push(text(`lane:${lane.id}`, lane.x, y, lane.title, 15, 700, INK));
    const after = lane.x + measure(lane.title, 15, 700) + 10;
    if (after + measure(lane.note, 12, 400) <= lane.x + lane.width) {
      list.texts.push(text(`lane-note:${lane.id}`, after, y + 1, lane.note, 12, 400, INK_3));
    }
    const under = lane.y + LANE.title - 2;
    list.lines.push({
      id: `rule:${lane.id}`,
      x1: lane.x,
      y1: under,
      x2: lane.x + lane.width,
      y2: under,
      color: RULE,
      width: 2,
    });
  }
  for (const group of groups) {
    const y = group.y + LANE.groupTitle / 2;
    const title = text(`group:${group.id}`, group.x, y, group.title, group.size, 600, INK);
    list.texts.push({ ...title, opens: group.opens });
    const after = group.x + measure(group.title, group.size, 600) + 8;
    if (after + measure(group.note, 12, 400) <= group.x + group.width) {
      list.texts.push(text(`group-note:${group.id}`, after, y + 1, group.note, 12, 400, INK_3));
    }
  }
}

function drawCard({ card, x, y, width, height, name, tag }: PlacedCard, list: DrawList): void {
  const { ink } = lookStyle(card.face);
  const { id, face } = card;
  const strip = tag === null ? 0 : tag.lines.length * tag.lineHeight + TAG.pad * 2;
  // Of the room above the strip and the bar.
  const middle = y + (height - strip - CARD.bar - 3) / 2;
  list.boxes.push({ id, kind: 'card', face, x, y, width, height });
  drawMarks(card, x + CARD.pad, middle, list);
  const track = { x: x + 3, y: y + height - CARD.bar - 1.5, width: width - 6, height: CARD.bar };
  list.boxes.push({ id: `track:${id}`, kind: 'track', face, ...track });
  const filled = track.width * Math.max(0, Math.min(1, card.certainty));
  if (filled >= 1) list.boxes.push({ id: `bar:${id}`, kind: 'bar', face, ...track, width: filled });
  const looked = face === 'UNSEEN' || face === 'SEEN' || face === 'NOT_KNOWN';
  list.texts.push({
    id: `name:${id}`,
    x: x + CARD.nameLeft,
    y: middle,
    lines: name.lines,
    size: name.size,
    lineHeight: name.lineHeight,
    weight: 500,
    color: looked ? INK_2 : face === 'MISSING' || face === 'PROBABLE' ? ink : INK,
    align: 'left',
    opens: null,
  });
  const right = x + width - CARD.pad;
  // The grey of a second line is too pale on the darker steps of a lens.
  const second = isFace(face) ? INK_3 : ink;
  list.texts.push(
    { ...text(`local:${id}`, right, middle - 8, card.local, 13, 700, ink), align: 'right' },
    { ...text(`outside:${id}`, right, middle + 8, card.outside, 11, 400, second), align: 'right' },
  );
  if (tag === null) return;
  const top = track.y - 1.5 - strip;
  list.boxes.push({ id: `tag:${id}`, kind: 'tag', face, x: x + 2, y: top, width: width - 4, height: strip });
  list.texts.push({
    ...text(`change:${id}`, x + CARD.pad, top + strip / 2, '', tag.size, 600, '#ffffff'),
    lines: tag.lines,
    lineHeight: tag.lineHeight,
  });
}

/** The card's own mark, and under it those that say more. */
function drawMarks({ id, face, badges = [] }: PlacedCard['card'], x: number, middle: number, list: DrawList) {
  const size = badges.length === 0 ? 15 : 13;
  const top = middle - ((badges.length + 1) * size) / 2;
  const column = [{ id: `mark:${id}`, face }, ...badges.map(face => ({ id: `${face}:${id}`, face }))];
  column.forEach((mark, row) => {
    list.boxes.push({ ...mark, kind: 'mark', x, y: top + row * size, width: size, height: size });
  });
}

function text(
  id: string,
  x: number,
  y: number,
  line: string,
  size: number,
  weight: number,
  color: string,
): DrawText {
  const lineHeight = size * 1.2;
  return { id, x, y, lines: [line], size, lineHeight, weight, color, align: 'left', opens: null };
}
