/**
 * Where an entity stands in a free picture. Ours and pure: the same picture and the same request give
 * the same places, whatever the machine, and nothing that already has a place is ever moved.
 */
export interface Point {
  x: number;
  y: number;
}

/** Room for one entity with its two-line label, in picture units (pixels at zoom 1). */
export const SLOT = { width: 128, height: 84 } as const;
/** Places are multiples of this, so that four characters hold one in a link. */
export const STEP = 10;
/** Largest coordinate a link can hold. */
export const FAR = 20_000;

/** First ring around an anchor, and how much each further ring is wider. */
const RING = { x: 210, y: 130, growX: 146, growY: 92, slots: 12, growSlots: 6 } as const;
const UP = -Math.PI / 2;

export function snap(point: Point): Point {
  const axis = (value: number) => Math.max(-FAR, Math.min(FAR, Math.round(value / STEP) * STEP)) + 0;
  return { x: axis(point.x), y: axis(point.y) };
}

/** Whether two entities, with their labels, would touch. */
export function collide(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < SLOT.width && Math.abs(a.y - b.y) < SLOT.height;
}

function centroid(points: readonly Point[]): Point {
  // Places are whole numbers, so the sum does not depend on the order of the rows.
  const sum = points.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The angle that leads away from the rest of the picture, or null where there is no rest. */
function outward(anchor: Point, others: readonly Point[]): number | null {
  if (others.length === 0) return null;
  const middle = centroid(others);
  const dx = (anchor.x - middle.x) / SLOT.width;
  const dy = (anchor.y - middle.y) / SLOT.height;
  return Math.hypot(dx, dy) < 0.5 ? null : Math.atan2(dy, dx);
}

const turn = (a: number, b: number): number => {
  const d = Math.abs(a - b) % (2 * Math.PI);
  return d > Math.PI ? 2 * Math.PI - d : d;
};

interface Candidate {
  point: Point;
  cost: number;
  order: number;
}

/** The places of ring `k` (0 is the innermost), clockwise from the top, with how little we want them. */
function ring(center: Point, k: number, away: number | null, count: number): Candidate[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = UP + (2 * Math.PI * i) / count;
    const point = snap({
      x: center.x + (RING.x + k * RING.growX) * Math.cos(angle),
      y: center.y + (RING.y + k * RING.growY) * Math.sin(angle),
    });
    return { point, cost: k + (away === null ? 0 : (turn(angle, away) / Math.PI) * 3), order: i };
  });
}

/**
 * Places for `ids` around `anchor` (an entity already placed, or null: near the middle), in free spots,
 * nearest and most outward first. `placed` is only read. A lone anchor gets an even ring.
 */
export function placeAround(
  placed: ReadonlyMap<string, Point>,
  anchor: string | null,
  ids: readonly string[],
): Map<string, Point> {
  const wanted = ids.filter((id, i) => !placed.has(id) && ids.indexOf(id) === i);
  const result = new Map<string, Point>();
  if (wanted.length === 0) return result;
  const taken = [...placed.values()];
  const at = anchor === null ? undefined : placed.get(anchor);
  const center = at ?? (taken.length === 0 ? { x: 0, y: 0 } : snap(centroid(taken)));
  if (at === undefined && !taken.some(p => collide(p, center))) {
    const [first, ...rest] = wanted;
    result.set(first!, center);
    if (rest.length === 0) return result;
    const more = placeAround(new Map([...placed, ...result]), first!, rest);
    for (const [id, point] of more) result.set(id, point);
    return result;
  }
  const others = at === undefined ? [] : taken.filter(p => p !== at);
  const free = (point: Point) => !taken.some(p => collide(p, point));
  const even = others.length === 0 ? evenRing(center, wanted.length) : null;
  if (even?.every(free)) {
    wanted.forEach((id, i) => {
      result.set(id, even[i]!);
    });
    return result;
  }
  const spots = freeSpots(center, outward(center, others), wanted.length, taken);
  wanted.forEach((id, i) => {
    result.set(id, spots[i]!);
  });
  return result;
}

/** `count` places evenly around `center` on the smallest ring where none touch, or null if it were too wide. */
function evenRing(center: Point, count: number): Point[] | null {
  for (let k = 0; k <= 2; k += 0.5) {
    const spots = ring(center, k, null, count).map(c => c.point);
    if (spots.every((a, i) => spots.every((b, j) => i === j || !collide(a, b)))) return spots;
  }
  return null;
}

/** The best `count` free places around `center`; rings go on until there are enough. */
function freeSpots(center: Point, away: number | null, count: number, taken: readonly Point[]): Point[] {
  // A ring beyond everything taken is always free, so this ends.
  for (let rings = 3; ; rings += 2) {
    const candidates = Array.from({ length: rings }, (_, k) =>
      ring(center, k, away, RING.slots + k * RING.growSlots).map((c, i) => ({ ...c, order: k * 1000 + i })),
    )
      .flat()
      .sort((a, b) => a.cost - b.cost || a.order - b.order);
    const chosen: Point[] = [];
    for (const { point } of candidates) {
      if (chosen.length === count) break;
      if (taken.some(p => collide(p, point)) || chosen.some(p => collide(p, point))) continue;
      chosen.push(point);
    }
    if (chosen.length === count) return chosen;
  }
}

/**
 * Places for a whole picture that came without any: breadth first from `root` (else the first id) along
 * `links`, each entity's new neighbours around it, in the order of `ids`; `placed` ones stay.
 */
export function placeAll(
  ids: readonly string[],
  links: readonly { from: string; to: string }[],
  root: string | null,
  placed: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> {
  const places = new Map(placed);
  const rank = new Map(ids.map((id, i) => [id, i]));
  const near = new Map<string, Set<string>>(ids.map(id => [id, new Set<string>()]));
  for (const { from, to } of links) {
    if (from === to) continue;
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  const seen = new Set<string>();
  const starts = root !== null && rank.has(root) ? [root, ...ids] : ids;
  for (const start of starts) {
    if (seen.has(start)) continue;
    for (const [id, point] of placeAround(places, null, [start])) places.set(id, point);
    const queue = [start];
    seen.add(start);
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const next = [...(near.get(at) ?? [])]
        .filter(id => rank.has(id) && !seen.has(id))
        .sort((a, b) => rank.get(a)! - rank.get(b)!);
      for (const [id, point] of placeAround(places, at, next)) places.set(id, point);
      for (const id of next) seen.add(id);
      queue.push(...next);
    }
  }
  return places;
}
