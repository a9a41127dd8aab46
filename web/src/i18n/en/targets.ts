import type { targets as zh } from '../zh/targets.ts';

export const targets: typeof zh = {
  title: 'Targets',
};
