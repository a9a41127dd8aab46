import type { Spot } from './tiles.ts';

export interface Feature {
  type: 'Feature';
  /** `name`: the region's id, by which the picture finds it. */
  properties: { name: string };
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown };
}

export interface GeoMap {
  type: 'FeatureCollection';
  features: Feature[];
}

/** A map put in place when the product was built, and the number under which it was approved. */
export interface OfficialMap {
  approval: string;
  geo: GeoMap;
}

/** Width and height of a tile and the room between two, in units of the map. */
const TILE = { width: 16, height: 10, gap: 0.8 };

/** Equal tiles as polygons, north at the top. */
export const tileMap = (spots: readonly Spot[]): GeoMap => ({
  type: 'FeatureCollection',
  features: spots.map(({ region, column, row }) => {
    const left = column * TILE.width;
    const top = -row * TILE.height;
    const right = left + TILE.width - TILE.gap;
    const bottom = top - TILE.height + TILE.gap;
    const ring = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
      [left, top],
    ];
    return {
      type: 'Feature',
      properties: { name: region },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  }),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The region a feature is about: by our id, else by its code of GB/T 2260. */
function regionOf(properties: unknown): string | null {
  if (!isObject(properties)) return null;
  const { id, adcode } = properties;
  if (typeof id === 'string' && id.startsWith('reg:')) return id;
  return typeof adcode === 'string' || typeof adcode === 'number' ? `reg:${adcode}` : null;
}

/**
 * Reads a GeoJSON FeatureCollection whose top level carries 审图号 (a map must not be shown without one) and whose
 * features carry `id` (ours) or `adcode`. Null where it is not that, or shows none of the regions wanted.
 */
export function readOfficialMap(json: unknown, wanted: readonly string[]): OfficialMap | null {
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) return null;
  const approval = json.审图号;
  if (typeof approval !== 'string' || approval.trim() === '') return null;
  const features = json.features.flatMap((feature: unknown): Feature[] => {
    if (!isObject(feature) || !isObject(feature.geometry)) return [];
    const name = regionOf(feature.properties);
    const { type, coordinates } = feature.geometry;
    if (name === null || !wanted.includes(name)) return [];
    if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(coordinates)) return [];
    return [{ type: 'Feature', properties: { name }, geometry: { type, coordinates } }];
  });
  return features.length === 0
    ? null
    : { approval: approval.trim(), geo: { type: 'FeatureCollection', features } };
}
