import type { Face } from '../ui/verdict.ts';

/** What is to be drawn, without a place: lanes hold groups, groups hold cards. */
export interface PictureCard {
  id: string;
  name: string;
  face: Face;
  /** Text of the two counts; "–" where nobody was seen and nobody may say zero. */
  local: string;
  outside: string;
  /** 0–1. */
  certainty: number;
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
  lanes: PictureLane[];
}
