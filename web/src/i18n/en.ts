import { explore } from './en/explore.ts';
import { firms } from './en/firms.ts';
import { home } from './en/home.ts';
import { map } from './en/map.ts';
import { panorama } from './en/panorama.ts';
import { plan } from './en/plan.ts';
import { shared } from './en/shared.ts';
import { structure } from './en/structure.ts';
import { targets } from './en/targets.ts';
import type { Words } from './zh.ts';

export const en: Words = { ...shared, home, panorama, targets, explore, firms, plan, map, structure };
