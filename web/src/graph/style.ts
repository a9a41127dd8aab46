import type { StylesheetJson } from 'cytoscape';
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
    },
  },
  {
    selector: '.card',
    style: {
      events: 'yes',
      shape: 'round-rectangle',
      'corner-radius': '5px',
      'background-color': 'data(fill)',
      'background-opacity': 1,
      'border-color': 'data(border)',
      'border-width': 'data(borderWidth)',
      'border-style': 'data(dash)' as 'solid',
      'background-image': 'data(image)',
      'background-repeat': 'repeat',
      'background-clip': 'node',
    },
  },
  {
    selector: '.card.hover',
    style: { 'overlay-color': '#0b5c8a', 'overlay-opacity': 0.07, 'overlay-padding': 0 },
  },
  {
    selector: '.card.selected',
    style: { 'outline-color': '#0b5c8a', 'outline-width': 3, 'outline-offset': 1, 'outline-opacity': 1 },
  },
  { selector: '.mark', style: { 'background-image': 'data(image)', 'background-fit': 'contain' } },
  { selector: '.track, .bar, .rule', style: { 'background-color': 'data(fill)', 'background-opacity': 1 } },
  { selector: '.track', style: { 'background-opacity': 0.7 } },
  {
    selector: '.text',
    style: {
      width: 1,
      height: 1,
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
      'text-justification': 'left',
    },
  },
  { selector: '.text.right', style: { 'text-halign': 'left', 'text-justification': 'right' } },
  { selector: '.text.opens', style: { events: 'yes', 'text-events': 'yes' } },
  { selector: '.text.opens.hover', style: { color: '#0b5c8a' } },
  {
    selector: '.edge',
    style: {
      width: 1.6,
      'curve-style': 'bezier',
      'control-point-step-size': 30,
      'line-color': '#0072b2',
      'target-arrow-color': '#0072b2',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      opacity: 0.75,
      events: 'no',
    },
  },
  {
    selector: '.edge.out',
    style: { 'line-color': '#b4540a', 'target-arrow-color': '#b4540a', 'line-style': 'dashed' },
  },
];
