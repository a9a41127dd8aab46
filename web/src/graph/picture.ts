import type { BadgeLook, Look } from '../ui/looks.ts';

/** What is to be drawn, without a place: lanes hold groups, groups hold cards. */
export interface PictureCard {
  id: string;
  name: string;
  face: Look;
  /** The two texts at the right: counts ("–" where nobody was seen and nobody may say zero), or a lens's value and note. */
  local: string;
  outside: string;
  /** 0–1: length of the bar along the foot. */
  certainty: number;
  /** Small marks beside the card's own. */
  badges?: readonly BadgeLook[];
  /** A strip at the foot: what would change here. */
  tag?: string;
}

export interface PictureGroup {
  /** Unique in the picture. */
  id: string;
  /** The segment the title leads into; null where there is nothing below to open. */
  opens: string | null;
  title: string;
  note: string;
  cards: PictureCard[];
}

export interface PictureLane {
  id: string;
  title: string;
  note: string;
  groups: PictureGroup[];
}

export interface Picture {
  /** A line above everything that must go wherever the picture goes: what it shows, and that it is no fact. */
  banner?: string;
  lanes: PictureLane[];
}
