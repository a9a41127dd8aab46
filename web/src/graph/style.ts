import type { StylesheetJson } from 'cytoscape';
import { UNIT } from './elements.ts';
import { FONT } from './text.ts';

/** Looks come with the data; this says only which datum is which property. */
export const PANORAMA_STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(w)',
      height: 'data(h)',
      shape: 'rectangle',
      events: 'no',
      'overlay-opacity': 0,
      'background-opacity': 0,
      'border-width': 0,
      // Said for each layer: a removed element leaves its place in Cytoscape's order to the last one.
      'z-index': 0,
    },
  },
  {
    selector: '.card',
    style: {
      events: 'yes',
      'z-index': 1,
      shape: 'round-rectangle',
      'corner-radius': `${5 / UNIT}px`,
      'background-color': 'data(fill)',
      'background-opacity': 1,
      'border-color': 'data(border)',
      'border-width': 'data(borderWidth)',
      'border-style': 'data(line)' as 'solid',
      'border-dash-pattern': 'data(dash)' as unknown as number[],
      'background-image': 'data(image)',
      'background-fit': 'cover',
      'background-clip': 'node',
    },
  },
  {
    selector: '.card.selected',
    style: {
      'outline-color': '#0b5c8a',
      'outline-width': 3 / UNIT,
      'outline-offset': 1 / UNIT,
      'outline-opacity': 1,
    },
  },
  { selector: '.mark, .track, .bar, .tag', style: { 'z-index': 2 } },
  { selector: '.bar', style: { 'z-index': 3 } },
  { selector: '.mark', style: { 'background-image': 'data(image)', 'background-fit': 'contain' } },
  {
    selector: '.track, .bar, .rule, .tag',
    style: { 'background-color': 'data(fill)', 'background-opacity': 1 },
  },
  { selector: '.track', style: { 'background-opacity': 0.7 } },
  {
    selector: '.text',
    style: {
      'z-index': 4,
      width: 0.1 / UNIT,
      height: 0.1 / UNIT,
      label: 'data(label)',
      color: 'data(color)',
      'font-family': FONT,
      'font-size': 'data(size)',
      'font-weight': 'data(weight)' as unknown as 500,
      'line-height': 'data(spread)' as unknown as number,
      'text-wrap': 'wrap',
      'text-max-width': '2000px',
      'text-valign': 'center',
      'text-halign': 'right',
    },
  },
  { selector: '.text.right', style: { 'text-halign': 'left' } },
  { selector: '.text.opens', style: { events: 'yes', 'text-events': 'yes' } },
  {
    selector: '.edge',
    style: {
      width: 1.6 / UNIT,
      'curve-style': 'bezier',
      'control-point-step-size': 30 / UNIT,
      'line-color': '#0072b2',
      'target-arrow-color': '#0072b2',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9 / UNIT,
      opacity: 0.75,
      events: 'no',
    },
  },
  {
    selector: '.edge.out',
    style: {
      'line-color': '#b4540a',
      'target-arrow-color': '#b4540a',
      'line-style': 'dashed',
      'line-dash-pattern': [6 / UNIT, 4 / UNIT],
    },
  },
];
