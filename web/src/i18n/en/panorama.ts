import type { panorama as zh } from '../zh/panorama.ts';

export const panorama: typeof zh = {
  title: 'Panorama',
  chain: 'Chain',
  region: 'Region',
  asOf: 'As of',
  today: 'today',
  picture: 'Picture',
  table: 'Table',
  view: 'View',
  segments: (n: number) => `${n} ${n === 1 ? 'segment' : 'segments'}`,
  legend: 'Legend',
  key: 'Numbers on a card',
  keyLocal: 'local firms',
  keyOutside: 'firms elsewhere',
  keyBar: 'bar: certainty',
  keyDash: '"–": none seen, which is not none',
};
