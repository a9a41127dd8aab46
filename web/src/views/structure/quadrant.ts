import type { JudgedChain, StructureCell, StructureData } from '../../api/structure.ts';
import type { SegmentItem } from '../../api/types.ts';
import type { Area } from './state.ts';

/** RCA from here on is a specialisation (Balassa 1965). */
export const RCA_FROM = 1;

/** One segment of the chosen region. */
export interface Point {
  segment: SegmentItem;
  judged: JudgedChain['segments'][number];
  /** null where the region is not compared. */
  cell: StructureCell | null;
  area: Area;
}

/** Middle of the values, mean of the two middles of an even number; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/**
 * 优势区: specialised, related base at or above the region's median ω; 潜力区: related but not specialised;
 * 短板区: specialised, but little around it; 待观察区: neither. Nobody seen is a mark of its own, whatever ω says.
 */
export function areaOf(cell: StructureCell | null, threshold: number | null): Area {
  if (cell === null || cell.rca === null || cell.density === null || threshold === null) return 'UNDEFINED';
  if (cell.count === 0) return 'ABSENT';
  const related = cell.density >= threshold;
  if (cell.rca >= RCA_FROM) return related ? 'STRENGTH' : 'WEAKNESS';
  return related ? 'POTENTIAL' : 'WATCH';
}

/** Middle of the region's ω over the segments where it is defined. */
export const thresholdOf = (data: StructureData, region: string): number | null =>
  median(data.cells.flatMap(cell => (cell.region === region && cell.density !== null ? [cell.density] : [])));

/** Every leaf of the chain in its order, as the region has it. */
export function pointsOf(data: StructureData, judged: JudgedChain, region: string): Point[] {
  const threshold = thresholdOf(data, region);
  const cells = new Map(data.cells.filter(cell => cell.region === region).map(cell => [cell.segment, cell]));
  return judged.segments.map(item => {
    const cell = cells.get(item.segment.id) ?? null;
    return { segment: item.segment, judged: item, cell, area: areaOf(cell, threshold) };
  });
}

/** The chain or group a leaf stands under, directly below the chain shown. */
export function homeOf(leaf: SegmentItem, { chain, groups }: JudgedChain): SegmentItem {
  const byId = new Map(groups.map(group => [group.id, group]));
  let home: SegmentItem = leaf;
  for (let up = home.parent; up !== null && up !== chain.id; up = home.parent) {
    const above = byId.get(up);
    if (above === undefined) break;
    home = above;
  }
  return home.id === leaf.id ? chain : home;
}

/** LQ on an even scale, −1…1 with 0 at LQ = 1 (revealed symmetric comparative advantage, Laursen 2015). */
export const symmetric = (rca: number): number => (rca - 1) / (rca + 1);

/** The LQ back from it; 1 stands for infinity. */
export const fromSymmetric = (value: number): number =>
  value >= 1 ? Number.POSITIVE_INFINITY : (1 + value) / (1 - value);

export interface Placed {
  point: Point;
  /** ω */
  x: number;
  /** LQ on the even scale. */
  y: number;
}

/** Points that have coordinates. */
export function placePoints(points: readonly Point[]): Placed[] {
  return points.flatMap(point => {
    const { cell } = point;
    if (cell === null || cell.rca === null || cell.density === null) return [];
    return [{ point, x: cell.density, y: symmetric(cell.rca) }];
  });
}
