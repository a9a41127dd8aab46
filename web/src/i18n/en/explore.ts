import type { explore as zh } from '../zh/explore.ts';

export const explore: typeof zh = {
  title: 'Explore',
};
