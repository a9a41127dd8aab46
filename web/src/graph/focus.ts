import type { ElementDefinition } from 'cytoscape';
import type { DrawList } from './draw-list.ts';
import { toElements } from './elements.ts';

/** Id of the card a box or text belongs to: `name:seg:x` → `seg:x`; itself for a card. */
function ownerOf(id: string): string {
  const parts = id.split(':');
  return parts.length > 2 ? parts.slice(1).join(':') : id;
}

/** Titles stay readable: they say where the cards in focus stand. */
const HEAD = /^(banner$|(lane|group)(-note)?:)/;

/** The elements of some cards and all titles, in place: what the second instance draws over the faded picture. */
export function focusOn(list: DrawList, cards: ReadonlySet<string>): ElementDefinition[] {
  return toElements({
    ...list,
    lines: [],
    boxes: list.boxes.filter(box => cards.has(ownerOf(box.id))),
    texts: list.texts.filter(text => HEAD.test(text.id) || cards.has(ownerOf(text.id))),
  });
}
