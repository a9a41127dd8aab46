import type { ElementDefinition } from 'cytoscape';
import { FACE_STYLE, type Face, markSvg } from '../ui/verdict.ts';
import type { DrawList } from './draw-list.ts';

const dataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** Drawn at four times its size, so that zooming in stays sharp. */
function markUri(face: Face): string {
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16">${markSvg(face)}</svg>`,
  );
}

const HATCH = dataUri(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M-2 10L10-2M-2 2L2-2M6 10l4-4" stroke="#e9edf0" stroke-width="1.2"/></svg>',
);
/** One transparent pixel: nodes with a background image take Cytoscape's faster path (design §6). */
const CLEAR = dataUri('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');

/**
 * A draw list as Cytoscape elements with preset positions. Cards and titles that lead somewhere answer
 * clicks; their ids are `card id` and `group:…` with `opens` in the data. Nothing is a compound.
 */
export function toElements(list: DrawList): ElementDefinition[] {
  const lines = list.lines.map(({ id, x1, y1, x2, y2, color, width }) => ({
    data: { id, w: Math.max(1, x2 - x1), h: width, fill: color },
    position: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    classes: 'rule',
  }));
  const boxes = list.boxes.map(({ id, kind, face, x, y, width, height }) => {
    const { ink, fill, border, borderWidth, dash, hatched } = FACE_STYLE[face];
    const look =
      kind === 'card'
        ? { fill, border, borderWidth, dash, image: hatched ? HATCH : CLEAR }
        : kind === 'mark'
          ? { image: markUri(face) }
          : { fill: kind === 'bar' ? ink : '#d5dce2' };
    return {
      data: { id, w: width, h: height, ...look },
      position: { x: x + width / 2, y: y + height / 2 },
      classes: kind,
    };
  });
  const texts = list.texts.map(
    ({ id, x, y, lines: rows, size, lineHeight, weight, color, align, opens }) => ({
      data: { id, label: rows.join('\n'), size, spread: lineHeight / size, weight, color, opens },
      position: { x, y },
      classes: `text ${align} ${opens === null ? '' : 'opens'}`,
    }),
  );
  return [...lines, ...boxes, ...texts];
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
