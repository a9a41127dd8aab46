/** How concentrated supply is, and how specialised a region. */

/**
 * 1/HHI = (Σx)²/Σx² (Herfindahl 1950), the number of equal suppliers with the same concentration. From revenues
 * where every provider has one, else from equal shares, which `assumed` says. null for no providers.
 */
export function effectiveSuppliers(revenues: readonly (number | null)[]): {
  value: number | null;
  assumed: boolean;
} {
  if (revenues.length === 0) return { value: null, assumed: false };
  const known = revenues.filter(revenue => revenue !== null).sort((a, b) => a - b);
  const sum = known.reduce((total, x) => total + x, 0);
  const squares = known.reduce((total, x) => total + x * x, 0);
  const value = (sum * sum) / squares;
  if (known.length < revenues.length || !Number.isFinite(value) || value === 0)
    return { value: revenues.length, assumed: true };
  return { value, assumed: false };
}

/**
 * Location quotient on firm counts (Balassa 1965): the segment's share of the region's chain firms over its share
 * of all. null where the region has fewer than `minimum` chain firms, or where nobody is known in the segment.
 */
export function locationQuotient(
  local: number,
  firmsInRegion: number,
  firmsInSegment: number,
  chainFirms: number,
  minimum: number,
): number | null {
  if (firmsInRegion < minimum || firmsInRegion === 0 || firmsInSegment === 0 || chainFirms === 0) return null;
  return (local * chainFirms) / (firmsInRegion * firmsInSegment);
}
