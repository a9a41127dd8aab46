import { explore } from './zh/explore.ts';
import { firms } from './zh/firms.ts';
import { home } from './zh/home.ts';
import { map } from './zh/map.ts';
import { panorama } from './zh/panorama.ts';
import { plan } from './zh/plan.ts';
import { shared } from './zh/shared.ts';
import { structure } from './zh/structure.ts';
import { targets } from './zh/targets.ts';

/** Chinese is written first; every other language is checked against its keys. */
export const zh = { ...shared, home, panorama, targets, explore, firms, plan, map, structure };
export type Words = typeof zh;
