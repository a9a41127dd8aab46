import type { ElementDefinition } from 'cytoscape';
import { type Look, lookStyle, lookSvg } from '../ui/looks.ts';
import type { FaceStyle } from '../ui/verdict.ts';
import { type DrawBox, type DrawLine, type DrawList, type DrawText, TAG_FILL } from './draw-list.ts';

const dataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** Drawn at four times its size, so that zooming in stays sharp. */
function markUri(face: Look): string {
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16">${lookSvg(face)}</svg>`,
  );
}

/** Slanted lines over a whole card; an image of the card's own size, as repeated tiles do not scale with zoom. */
function hatchUri(width: number, height: number): string {
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 10L10-2M-2 2L2-2M6 10l4-4" stroke="#e9edf0" stroke-width="1.2"/></pattern><rect width="100%" height="100%" fill="url(#h)"/></svg>`,
  );
}

/** One transparent pixel: nodes with a background image take Cytoscape's faster path (design §6). */
const CLEAR = dataUri('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');

/**
 * px in one unit of Cytoscape's model. Below zoom 8 it paints from scaled bitmaps, which blurs text; small
 * units and a large zoom make it paint text and lines directly.
 */
export const UNIT = 16;

const DASHES: Record<FaceStyle['dash'], number[]> = { solid: [1, 0], dashed: [4, 3], dotted: [1, 2] };

function boxElement({ id, kind, face, x, y, width, height }: DrawBox): ElementDefinition {
  const { ink, fill, border, borderWidth, dash, hatched } = lookStyle(face);
  const look =
    kind === 'card'
      ? {
          fill,
          border,
          borderWidth: borderWidth / UNIT,
          line: dash === 'solid' ? 'solid' : 'dashed',
          dash: DASHES[dash].map(length => length / UNIT),
          image: hatched ? hatchUri(width, height) : CLEAR,
        }
      : kind === 'mark'
        ? { image: markUri(face) }
        : { fill: kind === 'bar' ? ink : kind === 'tag' ? TAG_FILL : '#d5dce2' };
  // A border is painted along the edge: half a pixel in, a thin one fills whole pixels.
  const inset = kind === 'card' ? 1 : 0;
  return {
    data: { id, w: (width - inset) / UNIT, h: (height - inset) / UNIT, ...look },
    position: { x: (x + width / 2) / UNIT, y: (y + height / 2) / UNIT },
    classes: kind,
  };
}

function textElement({ id, x, y, lines, size, lineHeight, weight, color, align, opens }: DrawText) {
  return {
    data: {
      id,
      label: lines.join('\n'),
      size: size / UNIT,
      spread: lineHeight / size,
      weight,
      color,
      opens,
    },
    position: { x: x / UNIT, y: y / UNIT },
    classes: `text ${align}${opens === null ? '' : ' opens'}`,
  };
}

function lineElement({ id, x1, y1, x2, y2, color, width }: DrawLine): ElementDefinition {
  return {
    data: { id, w: Math.max(1, x2 - x1) / UNIT, h: width / UNIT, fill: color },
    position: { x: (x1 + x2) / 2 / UNIT, y: (y1 + y2) / 2 / UNIT },
    classes: 'rule',
  };
}

/**
 * A draw list as Cytoscape elements with preset positions. Cards and titles that lead somewhere answer
 * clicks; their ids are `card id` and `group:…` with `opens` in the data. Nothing is a compound.
 */
export function toElements(list: DrawList): ElementDefinition[] {
  return [...list.lines.map(lineElement), ...list.boxes.map(boxElement), ...list.texts.map(textElement)];
}

export interface Edge {
  id: string;
  from: string;
  to: string;
  /** Seen from the selected card. */
  way: 'in' | 'out';
}

export function edgeElements(edges: readonly Edge[]): ElementDefinition[] {
  return edges.map(({ id, from, to, way }) => ({
    data: { id, source: from, target: to },
    classes: `edge ${way}`,
  }));
}
