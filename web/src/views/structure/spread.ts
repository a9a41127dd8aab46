/** Where marks and names go, in px: no mark covers another, no name covers a mark or a name. */

export interface Spot {
  id: string;
  /** Middle of the mark. */
  x: number;
  y: number;
  /** Width of the name in px; 0: no name wanted. */
  width: number;
  /** Names of a lower rank are placed first; ties by id. */
  rank: number;
  /** The mark stays within: stepping aside must not carry it over a limit. */
  within: Field;
}

export interface Spread {
  id: string;
  /** How far the mark was moved aside. */
  dx: number;
  dy: number;
  /** Where the name fits; null: nowhere. */
  side: 'right' | 'left' | 'top' | 'bottom' | null;
}

export interface Field {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room a mark takes, and a line of a name, in px. */
export const MARK = 14;
export const LINE = 14;
const APART = 4;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const markAt = (x: number, y: number): Box => ({
  left: x - MARK / 2,
  right: x + MARK / 2,
  top: y - MARK / 2,
  bottom: y + MARK / 2,
});

/** Rings of steps around a mark, nearest first: beside before above and below. */
const STEPS = Array.from({ length: 13 }, (_, i) => i - 6)
  .flatMap(column => Array.from({ length: 9 }, (_, i) => [column, i - 4] as const))
  .sort(
    ([a, b], [c, d]) =>
      Math.hypot(a, b * 1.5) - Math.hypot(c, d * 1.5) || Math.abs(b) - Math.abs(d) || a - c || b - d,
  );

const SIDES = ['right', 'left', 'top', 'bottom'] as const;

function nameAt(side: (typeof SIDES)[number], { x, y }: { x: number; y: number }, width: number): Box {
  const reach = MARK / 2 + APART;
  const [cx, cy] =
    side === 'right'
      ? [x + reach + width / 2, y]
      : side === 'left'
        ? [x - reach - width / 2, y]
        : [x, side === 'top' ? y - reach - LINE / 2 : y + reach + LINE / 2];
  return { left: cx - width / 2, right: cx + width / 2, top: cy - LINE / 2, bottom: cy + LINE / 2 };
}

/** Marks that would cover one another step aside, in the order given; then names are placed where there is room. */
export function spread(spots: readonly Spot[], field: Field): Spread[] {
  const marks: Box[] = [];
  const moved = spots.map(spot => {
    const free = STEPS.map(([column, row]) => ({
      x: spot.x + column * MARK,
      y: spot.y + row * MARK,
    })).find(
      ({ x, y }) =>
        x >= spot.within.left &&
        x <= spot.within.right &&
        y >= spot.within.top &&
        y <= spot.within.bottom &&
        !marks.some(mark => meets(mark, markAt(x, y))),
    );
    const at = free ?? { x: spot.x, y: spot.y };
    marks.push(markAt(at.x, at.y));
    return { spot, at };
  });
  const names: Box[] = [];
  const sides = new Map<string, Spread['side']>();
  const inOrder = [...moved].sort((a, b) => a.spot.rank - b.spot.rank || (a.spot.id < b.spot.id ? -1 : 1));
  for (const { spot, at } of inOrder) {
    if (spot.width === 0) continue;
    const side = SIDES.find(one => {
      const box = nameAt(one, at, spot.width);
      const middle = (box.top + box.bottom) / 2;
      const inside =
        box.left >= field.left &&
        box.right <= field.right &&
        box.top >= field.top &&
        middle >= spot.within.top &&
        middle <= spot.within.bottom;
      return (
        inside &&
        box.bottom <= field.bottom &&
        !marks.some(mark => meets(mark, box)) &&
        !names.some(name => meets(name, box))
      );
    });
    if (side !== undefined) names.push(nameAt(side, at, spot.width));
    sides.set(spot.id, side ?? null);
  }
  return moved.map(({ spot, at }) => ({
    id: spot.id,
    dx: at.x - spot.x,
    dy: at.y - spot.y,
    side: sides.get(spot.id) ?? null,
  }));
}
