import type { NeighbourItem } from '../../api/explore.ts';
import { type Lang, nameOf } from '../../i18n/index.ts';

export const ORDERS = ['rank', 'degree', 'name'] as const;
export type Order = (typeof ORDERS)[number];

const collators = { zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin'), en: new Intl.Collator('en') };

/** Neighbours in the order asked for; equal ones by id, so that the order is total. `rank` is the API's own. */
export function byOrder(rows: readonly NeighbourItem[], order: Order, lang: Lang): NeighbourItem[] {
  if (order === 'rank') return [...rows];
  const byId = (a: NeighbourItem, b: NeighbourItem) =>
    a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0;
  const first =
    order === 'degree'
      ? (a: NeighbourItem, b: NeighbourItem) => b.degree - a.degree
      : (a: NeighbourItem, b: NeighbourItem) =>
          collators[lang].compare(nameOf(a.entity, lang), nameOf(b.entity, lang));
  return [...rows].sort((a, b) => first(a, b) || byId(a, b));
}
