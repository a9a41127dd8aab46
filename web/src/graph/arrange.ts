import type { Picture, PictureCard, PictureGroup, PictureLane } from './picture.ts';
import { hyphenated, type Measure, wrap } from './text.ts';

/** px. A card: mark, name, the two counts one above the other, a bar along its foot. */
export const CARD = {
  pad: 7,
  nameLeft: 27,
  /** Between name and counts. */
  countGap: 6,
  bar: 3,
  gap: 5,
  minWidth: 112,
  maxWidth: 210,
  minHeight: 38,
  stretch: 14,
} as const;

/** px. The strip that says what would change. */
export const TAG = { pad: 2, size: 11, lineHeight: 14 } as const;

/** px. */
export const LANE = { gap: 20, title: 28, groupTitle: 24, groupGap: 5, margin: 2 } as const;

/** Tried in this order until the name fits: largest first, more lines last. */
const NAME_TRIES = [
  { size: 14, lines: 1 },
  { size: 13, lines: 2 },
  { size: 12, lines: 2 },
  { size: 12, lines: 3 },
  { size: 11, lines: 3 },
  { size: 11, lines: 5 },
  { size: 10, lines: 8 },
] as const;

export interface FittedName {
  lines: string[];
  size: number;
  lineHeight: number;
}

export interface PlacedCard {
  card: PictureCard;
  x: number;
  y: number;
  width: number;
  height: number;
  name: FittedName;
  /** Null where the card has no strip. */
  tag: FittedName | null;
}

interface Head {
  id: string;
  title: string;
  note: string;
  x: number;
  y: number;
  width: number;
}

export interface Arrangement {
  height: number;
  lanes: Head[];
  groups: (Head & { opens: string | null; size: number })[];
  cards: PlacedCard[];
}

/** Words that are too wide whole are hyphenated, at these sizes. */
const HYPHENATED_TRIES = [
  { size: 11, lines: 3 },
  { size: 10, lines: 3 },
  { size: 11, lines: 5 },
  { size: 10, lines: 8 },
] as const;

/** A name in `room` px; a word wider than that is hyphenated, and broken by characters as the last resort. */
export function fitName(name: string, room: number, measure: Measure): FittedName {
  for (const { size, lines: most } of NAME_TRIES) {
    const lines = wrap(name, room, most, size, 500, measure);
    if (lines) return { lines, size, lineHeight: Math.round(size * 1.2) };
  }
  for (const { size, lines: most } of HYPHENATED_TRIES) {
    const lines = wrap(name, room, most, size, 500, measure, hyphenated);
    if (lines) return { lines, size, lineHeight: Math.round(size * 1.2) };
  }
  const perLine = Math.max(1, Math.floor(room / measure('国', 10, 500)));
  const chars = [...name];
  const lines: string[] = [];
  for (let at = 0; at < chars.length; at += perLine) lines.push(chars.slice(at, at + perLine).join(''));
  return { lines, size: 10, lineHeight: 12 };
}

function fitTag(tag: string | undefined, cardWidth: number, measure: Measure): FittedName | null {
  if (tag === undefined) return null;
  const { size, lineHeight } = TAG;
  const room = cardWidth - CARD.pad * 2;
  const lines = wrap(tag, room, 6, size, 600, measure) ?? wrap(tag, room, 9, size, 600, measure, hyphenated);
  return { lines: lines ?? [tag], size, lineHeight };
}

const tagHeight = (tag: FittedName | null): number =>
  tag === null ? 0 : tag.lines.length * tag.lineHeight + TAG.pad * 2;

const cardHeight = ({ lines, lineHeight }: FittedName, tag: FittedName | null): number =>
  Math.max(CARD.minHeight, lines.length * lineHeight + 5 + CARD.bar) + tagHeight(tag);

/** Heights of a group's rows in `columns` columns. */
function rowHeights(group: PictureGroup, columns: number, heights: ReadonlyMap<string, number>): number[] {
  const rows: number[] = [];
  for (let at = 0; at < group.cards.length; at += columns) {
    rows.push(Math.max(...group.cards.slice(at, at + columns).map(card => heights.get(card.id)!)));
  }
  return rows;
}

function laneHeight(lane: PictureLane, columns: number, heights: ReadonlyMap<string, number>) {
  let rows = 0;
  let height = LANE.title + LANE.margin;
  for (const group of lane.groups) {
    const own = rowHeights(group, columns, heights);
    rows += own.length;
    height += LANE.groupTitle + LANE.groupGap + own.reduce((sum, row) => sum + row + CARD.gap, 0);
  }
  return { rows, height };
}

/** Columns a lane can use: more than its largest group has cards would stay empty. */
const widest = (lane: PictureLane): number => Math.max(1, ...lane.groups.map(group => group.cards.length));

/** All ways to give `total` columns to `lanes` lanes, at least one each and no more than `most[i]`. */
function* shares(total: number, most: readonly number[]): Generator<number[]> {
  const [first, ...rest] = most;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  for (let own = 1; own <= Math.min(first, total - rest.length); own += 1) {
    for (const others of shares(total - own, rest)) yield [own, ...others];
  }
}

interface Plan {
  columns: number[];
  cardWidth: number;
  height: number;
  rows: number;
  names: Map<string, FittedName>;
  tags: Map<string, FittedName | null>;
  heights: Map<string, number>;
}

/** The widest count of all cards, so that the columns of numbers line up. */
function countsWidth(cards: readonly PictureCard[], measure: Measure): number {
  const widths = cards.flatMap(({ local, outside }) => [measure(local, 13, 700), measure(outside, 11, 400)]);
  return Math.ceil(Math.max(0, ...widths));
}

/** The best share of `total` columns: the tallest lane as low as can be. */
function planFor(picture: Picture, width: number, total: number, measure: Measure): Plan {
  const { lanes } = picture;
  const free = width - LANE.margin * 2 - LANE.gap * (lanes.length - 1) - CARD.gap * (total - lanes.length);
  const cardWidth = Math.min(CARD.maxWidth, Math.floor(free / total));
  const names = new Map<string, FittedName>();
  const tags = new Map<string, FittedName | null>();
  const heights = new Map<string, number>();
  const cards = lanes.flatMap(lane => lane.groups.flatMap(group => group.cards));
  const room = cardWidth - CARD.nameLeft - CARD.countGap - countsWidth(cards, measure) - CARD.pad;
  for (const card of cards) {
    const name = fitName(card.name, room, measure);
    const tag = fitTag(card.tag, cardWidth, measure);
    names.set(card.id, name);
    tags.set(card.id, tag);
    heights.set(card.id, cardHeight(name, tag));
  }
  let best: Plan = {
    columns: [],
    cardWidth,
    height: Number.POSITIVE_INFINITY,
    rows: 0,
    names,
    tags,
    heights,
  };
  for (const columns of shares(total, lanes.map(widest))) {
    const sizes = lanes.map((lane, index) => laneHeight(lane, columns[index]!, heights));
    const height = Math.max(...sizes.map(size => size.height));
    const rows = Math.max(...sizes.map(size => size.rows));
    if (height < best.height) best = { columns, cardWidth, height, rows, names, tags, heights };
  }
  return best;
}

/** As few columns as fit the height, so that cards are wide; else the lowest picture there is. */
function choosePlan(picture: Picture, width: number, height: number, measure: Measure): Plan | null {
  const lanes = picture.lanes.length;
  const useful = picture.lanes.reduce((sum, lane) => sum + widest(lane), 0);
  const fewest = Math.max(lanes, Math.ceil((width + CARD.gap) / (CARD.maxWidth + CARD.gap)));
  const most = Math.max(lanes, Math.min(useful, Math.floor((width + CARD.gap) / (CARD.minWidth + CARD.gap))));
  let lowest: Plan | null = null;
  for (let total = Math.min(fewest, most); total <= most; total += 1) {
    const plan = planFor(picture, width, total, measure);
    if (plan.height <= height) return plan;
    if (lowest === null || plan.height < lowest.height) lowest = plan;
  }
  return lowest;
}

/** Group titles shrink before they would run into the next lane. */
function titleSize(title: string, width: number, measure: Measure): number {
  for (const size of [14, 13, 12, 11]) if (measure(title, size, 600) <= width) return size;
  return 10;
}

/** Places every lane head, group head and card; lanes side by side, groups one below the other. */
export function arrange(picture: Picture, width: number, height: number, measure: Measure): Arrangement {
  const plan = picture.lanes.length > 0 ? choosePlan(picture, width, height, measure) : null;
  const result: Arrangement = { height: 0, lanes: [], groups: [], cards: [] };
  if (plan === null) return result;
  const spare = Math.max(0, height - plan.height);
  const stretch = plan.rows > 0 ? Math.min(CARD.stretch, Math.floor(spare / plan.rows)) : 0;
  let x: number = LANE.margin;
  picture.lanes.forEach((lane, index) => {
    const columns = plan.columns[index]!;
    const laneWidth = columns * plan.cardWidth + (columns - 1) * CARD.gap;
    result.lanes.push({ ...head(lane), x, y: LANE.margin, width: laneWidth });
    let y = LANE.margin + LANE.title;
    for (const group of lane.groups) {
      const size = titleSize(group.title, laneWidth, measure);
      result.groups.push({ ...head(group), opens: group.opens, x, y, width: laneWidth, size });
      y += LANE.groupTitle;
      rowHeights(group, columns, plan.heights).forEach((row, rowIndex) => {
        group.cards.slice(rowIndex * columns, (rowIndex + 1) * columns).forEach((card, column) => {
          result.cards.push({
            card,
            x: x + column * (plan.cardWidth + CARD.gap),
            y,
            width: plan.cardWidth,
            height: row + stretch,
            name: plan.names.get(card.id)!,
            tag: plan.tags.get(card.id)!,
          });
        });
        y += row + stretch + CARD.gap;
      });
      y += LANE.groupGap;
    }
    result.height = Math.max(result.height, y);
    x += laneWidth + LANE.gap;
  });
  return result;
}

function head({ id, title, note }: { id: string; title: string; note: string }) {
  return { id, title, note };
}
