/** At which levels a region is one of those compared with each other (design §4, "Place"). */

const CITY_STATES: ReadonlySet<string> = new Set([
  ...['110000', '120000', '310000', '500000'],
  ...['810000', '820000'],
]);

/** GB/T 2260 code of a region, from its code or its id. */
const codeOf = (id: string, code: string | undefined): string => code ?? id.slice('reg:'.length);

/**
 * Comparison levels. The four municipalities, Hong Kong and Macao are provinces that count as cities; the
 * `city` rows below a municipality (市辖区, 县) only repeat it and count at no level.
 */
export function comparisonLevels(
  region: { id: string; level: string; code?: string },
  parent: { id: string; code?: string } | null,
): string[] {
  switch (region.level) {
    case 'province':
      return CITY_STATES.has(codeOf(region.id, region.code)) ? ['province', 'city'] : ['province'];
    case 'city':
      return parent !== null && CITY_STATES.has(codeOf(parent.id, parent.code)) ? [] : ['city'];
    case 'zone':
      return ['district'];
    default:
      return [region.level];
  }
}
