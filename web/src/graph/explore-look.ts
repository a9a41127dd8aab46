import type { EntityKind } from '../api/explore.ts';

/**
 * How a kind looks: colour (Okabe & Ito 2008) and shape, both, so that neither is needed alone.
 * `points` is a polygon on [-1, 1]², or a shape's name; canvas and legend draw from the same.
 */
export interface Look {
  fill: string;
  shape: 'circle' | 'square' | 'polygon';
  points: readonly number[];
}

const polygon = (fill: string, ...points: number[]): Look => ({ fill, shape: 'polygon', points });
const circle = (fill: string): Look => ({ fill, shape: 'circle', points: [] });
const square = (fill: string): Look => ({ fill, shape: 'square', points: [] });

const BLUE = '#0072b2';
const SKY = '#56b4e9';
const GREEN = '#009e73';
const ORANGE = '#e69f00';
const YELLOW = '#f0e442';
const VERMILLION = '#d55e00';
const PURPLE = '#cc79a7';
const GREY = '#a9b4bd';
const WHITE = '#ffffff';

/** The outline of every shape: 3:1 and more on white, whatever the fill. */
export const OUTLINE = '#2b3a47';

export const LOOK: Record<EntityKind, Look> = {
  CHAIN: polygon(BLUE, -0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0),
  SEGMENT: square(BLUE),
  TECHNOLOGY: polygon(PURPLE, 0, -1, 1, 0, 0, 1, -1, 0),
  ENTERPRISE: circle(GREEN),
  INSTITUTION: polygon(ORANGE, 0, -0.95, 1, 0.8, -1, 0.8),
  CARRIER: polygon(SKY, 0, -1, 1, -0.24, 0.62, 0.95, -0.62, 0.95, -1, -0.24),
  REGION: polygon(GREY, -0.42, -1, 0.42, -1, 1, -0.42, 1, 0.42, 0.42, 1, -0.42, 1, -1, 0.42, -1, -0.42),
  SCENARIO: polygon(
    YELLOW,
    ...Array.from({ length: 10 }, (_, i) => {
      const angle = -Math.PI / 2 + (i * Math.PI) / 5;
      const radius = i % 2 === 0 ? 1 : 0.5;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }).flat(),
  ),
  GOAL: polygon(VERMILLION, -1, -0.8, 1, -0.8, 0, 0.95),
  POLICY: polygon(VERMILLION, -0.5, -0.75, 1, -0.75, 0.5, 0.75, -1, 0.75),
  SOURCE: polygon(WHITE, -0.75, -0.95, 0.35, -0.95, 0.75, -0.5, 0.75, 0.95, -0.75, 0.95),
  SURVEY: polygon(WHITE, -1, -0.75, 1, -0.75, 0.55, 0.75, -0.55, 0.75),
  TOTAL: polygon(
    GREY,
    -0.35,
    -1,
    0.35,
    -1,
    0.35,
    -0.35,
    1,
    -0.35,
    1,
    0.35,
    0.35,
    0.35,
    0.35,
    1,
    -0.35,
    1,
    -0.35,
    0.35,
    -1,
    0.35,
    -1,
    -0.35,
    -0.35,
    -0.35,
  ),
  OBSERVATION: polygon(SKY, -0.95, -0.95, 0.95, 0, -0.95, 0.95),
  GAP: polygon(
    WHITE,
    -0.55,
    -1,
    0,
    -0.45,
    0.55,
    -1,
    1,
    -0.55,
    0.45,
    0,
    1,
    0.55,
    0.55,
    1,
    0,
    0.45,
    -0.55,
    1,
    -1,
    0.55,
    -0.45,
    0,
    -1,
    -0.55,
  ),
  DATASET: polygon(GREY, -1, -0.5, 0, -0.95, 1, -0.5, 1, 0.5, 0, 0.95, -1, 0.5),
};

/** The same shape as SVG elements on a 16 × 16 field. */
export function lookSvg(kind: EntityKind): string {
  const { fill, shape, points } = LOOK[kind];
  const paint = `fill="${fill}" stroke="${OUTLINE}" stroke-width="1.2" stroke-linejoin="round"`;
  if (shape === 'circle') return `<circle cx="8" cy="8" r="6.4" ${paint}/>`;
  if (shape === 'square') return `<rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2.5" ${paint}/>`;
  const at = points.map(value => (8 + value * 6.6).toFixed(2));
  const pairs = at.flatMap((x, i) => (i % 2 === 0 ? [`${x},${at[i + 1]}`] : []));
  return `<polygon points="${pairs.join(' ')}" ${paint}/>`;
}

const BADGE_HEIGHT = 17;
const badges = new Map<string, { url: string; width: number }>();

/** A count badge as a picture the canvas can draw; equal texts share one. */
export function badgeImage(text: string): { url: string; width: number } {
  const known = badges.get(text);
  if (known !== undefined) return known;
  const width = 10 + text.length * 7;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${BADGE_HEIGHT * 2}" viewBox="0 0 ${width} ${BADGE_HEIGHT}"><rect x=".75" y=".75" width="${width - 1.5}" height="${BADGE_HEIGHT - 1.5}" rx="7.75" fill="#fff" stroke="#0b5c8a" stroke-width="1.5"/><text x="${width / 2}" y="12.6" text-anchor="middle" font-family="Arial,sans-serif" font-size="11.5" font-weight="700" fill="#0b5c8a">${text}</text></svg>`;
  const made = { url: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, width };
  badges.set(text, made);
  return made;
}

export const BADGE = { height: BADGE_HEIGHT } as const;
