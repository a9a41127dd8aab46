import { FACE_STYLE, type Face } from '../ui/verdict.ts';
import { type Arrangement, arrange, CARD, LANE, type PlacedCard } from './arrange.ts';
import type { Picture } from './picture.ts';
import type { Measure } from './text.ts';

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
  kind: 'card' | 'mark' | 'track' | 'bar';
  face: Face;
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

/**
 * Boxes, texts and lines of a picture within `width` px; fills `height` px where it can and grows beyond
 * where it must, but never cuts or overlaps a name. Pure: same picture, same size, same list.
 */
export function drawList(picture: Picture, width: number, height: number, measure: Measure): DrawList {
  const arrangement = arrange(picture, width, height, measure);
  const list: DrawList = { width, height: arrangement.height, boxes: [], texts: [], lines: [] };
  drawHeads(arrangement, list, measure);
  for (const card of arrangement.cards) drawCard(card, list);
  return list;
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

function drawCard({ card, x, y, width, height, name }: PlacedCard, list: DrawList): void {
  const { ink } = FACE_STYLE[card.face];
  const { id, face } = card;
  // Of the room above the bar.
  const middle = y + (height - CARD.bar - 3) / 2;
  list.boxes.push(
    { id, kind: 'card', face, x, y, width, height },
    { id: `mark:${id}`, kind: 'mark', face, x: x + CARD.pad, y: middle - 7.5, width: 15, height: 15 },
  );
  const track = { x: x + 3, y: y + height - CARD.bar - 1.5, width: width - 6, height: CARD.bar };
  list.boxes.push({ id: `track:${id}`, kind: 'track', face, ...track });
  const filled = track.width * Math.max(0, Math.min(1, card.certainty));
  if (filled >= 1) list.boxes.push({ id: `bar:${id}`, kind: 'bar', face, ...track, width: filled });
  const looked = face === 'UNSEEN' || face === 'SEEN';
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
  list.texts.push(
    { ...text(`local:${id}`, right, middle - 8, card.local, 13, 700, ink), align: 'right' },
    { ...text(`outside:${id}`, right, middle + 8, card.outside, 11, 400, INK_3), align: 'right' },
  );
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
