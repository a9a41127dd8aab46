import type { Rect } from './draw-list.ts';

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/**
 * The card an arrow key leads to: the nearest whose middle lies in that direction, sideways distance
 * counting double; the same card where there is none.
 */
export function stepFrom<T extends Rect & { id: string }>(
  cards: readonly T[],
  from: string | null,
  step: Step,
): T | null {
  const here = cards.find(card => card.id === from);
  if (step === 'last') return cards[cards.length - 1] ?? null;
  if (here === undefined || step === 'first') return cards[0] ?? null;
  const vertical = step === 'up' || step === 'down';
  const sign = step === 'down' || step === 'right' ? 1 : -1;
  let best = here;
  let shortest = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const dx = card.x + card.width / 2 - (here.x + here.width / 2);
    const dy = card.y + card.height / 2 - (here.y + here.height / 2);
    const along = (vertical ? dy : dx) * sign;
    const aside = Math.abs(vertical ? dx : dy);
    if (along < 1) continue;
    const distance = along + aside * 2;
    if (distance < shortest) {
      shortest = distance;
      best = card;
    }
  }
  return best;
}
