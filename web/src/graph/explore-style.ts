import type cytoscape from 'cytoscape';
import { BADGE, LOOK, type Look, OUTLINE } from './explore-look.ts';

/** Side of an entity's shape at zoom 1. */
export const SHAPE = 34;
const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const INK = '#14202b';
const SELECTED = '#0b5c8a';
const PATH = '#a83a00';

function shapeStyle({ fill, shape, points }: Look): cytoscape.Css.Node {
  const paint = { 'background-color': fill };
  if (shape === 'circle') return { ...paint, shape: 'ellipse' };
  if (shape === 'square') return { ...paint, shape: 'round-rectangle' };
  return { ...paint, shape: 'polygon', 'shape-polygon-points': points.join(' ') };
}

const shapes = Object.entries(LOOK).map(([kind, look]) => ({
  selector: `node.${kind}`,
  style: shapeStyle(look),
}));

/** The free picture: shape and colour say the kind, the line says how well it is known. */
export const exploreStyle: cytoscape.StylesheetStyle[] = [
  {
    selector: 'node',
    style: {
      width: SHAPE,
      height: SHAPE,
      'border-width': 1.5,
      'border-color': OUTLINE,
      label: 'data(label)',
      color: INK,
      'font-family': FONT,
      'font-size': 13,
      'line-height': 1.15,
      'min-zoomed-font-size': 6,
      'text-wrap': 'wrap',
      'text-max-width': '126px',
      'text-valign': 'bottom',
      'text-margin-y': 3,
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.86,
      'text-background-padding': '1px',
      'overlay-opacity': 0,
    },
  },
  ...shapes,
  {
    selector: 'node[badge]',
    style: {
      'background-image': 'data(badge)',
      'background-width': 'data(badgeWidth)' as unknown as string,
      'background-height': BADGE.height,
      'background-fit': 'none',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'background-position-x': '100%',
      'background-position-y': '0%',
      'background-offset-x': 'data(badgeShift)' as unknown as string,
      'background-offset-y': -10,
      'bounds-expansion': [12, 28, 0, 0] as unknown as number,
    },
  },
  { selector: 'node.selected', style: { 'border-width': 4, 'border-color': SELECTED, 'font-weight': 700 } },
  { selector: 'node.on-path', style: { 'border-width': 4, 'border-color': PATH, 'font-weight': 700 } },
  { selector: 'node.selected.on-path', style: { 'border-width': 6 } },
  {
    selector: 'edge',
    style: {
      width: 1.5,
      'line-color': '#8b98a4',
      'target-arrow-color': '#8b98a4',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      'curve-style': 'bezier',
      // An arrow under a label would be lost.
      'source-endpoint': 'outside-to-node-or-label',
      'target-endpoint': 'outside-to-node-or-label',
      'control-point-step-size': 34,
      label: 'data(label)',
      color: '#3c4a56',
      'font-family': FONT,
      'font-size': 11,
      'min-zoomed-font-size': 7,
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.92,
      'text-background-padding': '2px',
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
  { selector: 'edge.planned', style: { 'line-style': 'dotted', width: 2.2 } },
  {
    selector: 'edge.bent',
    style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 64, 'control-point-weights': 0.5 },
  },
  { selector: 'edge.both-ways', style: { 'target-arrow-shape': 'none' } },
  {
    selector: 'edge.near',
    style: { 'line-color': '#4d6275', 'target-arrow-color': '#4d6275', width: 2 },
  },
  {
    selector: 'edge.on-path',
    style: {
      'line-color': PATH,
      'target-arrow-color': PATH,
      width: 4,
      color: PATH,
      'font-weight': 700,
      'z-index': 9,
    },
  },
  {
    selector: 'edge.selected',
    style: {
      'line-color': SELECTED,
      'target-arrow-color': SELECTED,
      width: 4,
      color: SELECTED,
      'z-index': 10,
    },
  },
  { selector: '.aside', style: { opacity: 0.28 } },
];
