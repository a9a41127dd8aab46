/** Where the parts of a region stand on a schematic map: equal tiles, roughly as they lie. Not boundaries. */

export interface Spot {
  region: string;
  column: number;
  row: number;
}

/** Region → rows from north to south, from west to east; null leaves a tile empty. Ours, drawn from no map. */
const ARRANGED: Record<string, readonly (readonly (string | null)[])[]> = {
  'reg:510100': [
    // 都江堰 彭州 新都 青白江 金堂
    ['reg:510181', 'reg:510182', 'reg:510114', 'reg:510113', 'reg:510121', null],
    // 崇州 郫都 金牛 成华
    ['reg:510184', 'reg:510117', 'reg:510106', 'reg:510108', null, null],
    // 大邑 温江 青羊 武侯 锦江 龙泉驿
    ['reg:510129', 'reg:510115', 'reg:510105', 'reg:510107', 'reg:510104', 'reg:510112'],
    // 邛崃 新津 双流 高新区 天府新区 东部新区
    ['reg:510183', 'reg:510118', 'reg:510116', 'reg:cd-gaoxin', 'reg:cd-tianfu', 'reg:cd-dongbu'],
    // 蒲江 简阳
    ['reg:510131', null, null, null, null, 'reg:510185'],
  ],
};

/** Tiles of a row on a map that nobody arranged: about as wide as a screen is to its height. */
const columnsFor = (count: number): number => Math.max(1, Math.ceil(Math.sqrt(count * 1.4)));

/** A spot for each part: as arranged where the region is known, the rest in id order in rows below. */
export function spotsOf(region: string, parts: readonly string[]): Spot[] {
  const table = ARRANGED[region] ?? [];
  const wanted = new Set(parts);
  const arranged = table.flatMap((ids, row) =>
    ids.flatMap((id, column) => (id !== null && wanted.has(id) ? [{ region: id, column, row }] : [])),
  );
  const placed = new Set(arranged.map(spot => spot.region));
  const rest = parts.filter(id => !placed.has(id)).sort();
  const columns = arranged.length > 0 ? (table[0]?.length ?? 1) : columnsFor(rest.length);
  const from = arranged.length > 0 ? table.length : 0;
  return [
    ...arranged,
    ...rest.map((id, i) => ({ region: id, column: i % columns, row: from + Math.floor(i / columns) })),
  ];
}

/** Whether the tiles lie as the parts do, or only in order of their ids. */
export const isArranged = (region: string): boolean => ARRANGED[region] !== undefined;
