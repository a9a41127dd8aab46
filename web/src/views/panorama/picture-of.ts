import type { CellSummary, PanoramaData, SegmentItem, Tier } from '../../api/types.ts';
import type { Picture, PictureCard, PictureLane } from '../../graph/picture.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import type { BadgeLook } from '../../ui/looks.ts';
import { faceOf } from '../../ui/verdict.ts';
import type { VerdictChange } from './analysis.ts';
import { tagOf } from './landing.ts';
import type { Reading } from './lens.ts';

/** What lies over the plain picture: a lens, and what would change. */
export interface Overlay {
  /** A reading of every leaf, by id; null: the verdict. */
  readings: ReadonlyMap<string, Reading> | null;
  /** Changes by leaf. The cells drawn are those after them. */
  changes: ReadonlyMap<string, VerdictChange>;
  banner?: string | undefined;
}

export const PLAIN: Overlay = { readings: null, changes: new Map() };

const TIERS: readonly (Tier | null)[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM', null];

/** Local count as text: zero is only said where a source looked; otherwise "–", none seen. */
export function localText({ verdict, localCount }: Pick<CellSummary, 'verdict' | 'localCount'>): string {
  return localCount === 0 && verdict === 'UNKNOWN' ? '–' : String(localCount);
}

/** Where somebody lands: local firms after, and how many came, instead of those elsewhere, which nobody recounted. */
function counts(cell: CellSummary, { changes }: Overlay): Pick<PictureCard, 'local' | 'outside'> {
  const change = changes.get(cell.segment.id);
  const local = localText(cell);
  if (change?.direct !== true) return { local, outside: String(cell.outsideCount) };
  return { local, outside: `+${change.because.length}` };
}

export function cardOf(cell: CellSummary, lang: Lang, t: Words, overlay: Overlay = PLAIN): PictureCard {
  const { id } = cell.segment;
  const reading = overlay.readings?.get(id);
  const change = overlay.changes.get(id);
  const tag = change ? tagOf(change, t) : null;
  const landed: BadgeLook[] = change?.direct ? ['LANDED'] : [];
  const badges = [...(reading?.badges ?? []), ...landed];
  return {
    id,
    name: nameOf(cell.segment, lang),
    ...(reading
      ? { face: reading.look, local: reading.value, outside: reading.note, certainty: reading.bar }
      : { face: faceOf(cell), ...counts(cell, overlay), certainty: cell.certainty }),
    ...(badges.length > 0 && { badges }),
    ...(tag !== null && { tag }),
  };
}

/** At the root a card belongs to its chain; inside a chain to the group right above it. */
export function homeOf(leaf: SegmentItem, data: PanoramaData): SegmentItem {
  const groups = new Map(data.groups.map(group => [group.id, group]));
  const direct = leaf.parent === null ? undefined : groups.get(leaf.parent);
  if (data.chain.parent !== null || direct === undefined) return direct ?? data.chain;
  let home = direct;
  while (home.parent !== null && home.parent !== data.chain.id) {
    const above = groups.get(home.parent);
    if (above === undefined) break;
    home = above;
  }
  return home;
}

/**
 * The panorama as lanes of groups of cards. At the root the lane is the tier of the chain (基础层 …),
 * inside a chain the tier of the leaf (上游 …). Every leaf once, in the API's order; empty lanes left out.
 */
export function pictureOf(data: PanoramaData, lang: Lang, t: Words, overlay: Overlay = PLAIN): Picture {
  const root = data.chain.parent === null;
  const tierWords = root ? t.tier.root : t.tier.chain;
  const lanes = TIERS.map(tier => {
    const lane: PictureLane = {
      id: tier ?? 'NONE',
      title: tier === null ? t.tier.none : tierWords[tier],
      note: '',
      groups: [],
    };
    for (const cell of data.segments) {
      const home = homeOf(cell.segment, data);
      const laneOf = root && home.id !== data.chain.id ? home.tier : cell.segment.tier;
      if (laneOf !== tier) continue;
      const id = `${home.id}@${lane.id}`;
      let group = lane.groups.find(item => item.id === id);
      if (group === undefined) {
        const opens = home.id === data.chain.id ? null : home.id;
        group = { id, opens, title: nameOf(home, lang), note: '', cards: [] };
        lane.groups.push(group);
      }
      group.cards.push(cardOf(cell, lang, t, overlay));
    }
    for (const group of lane.groups) group.note = t.panorama.segments(group.cards.length);
    lane.note = t.panorama.segments(lane.groups.reduce((sum, group) => sum + group.cards.length, 0));
    return lane;
  });
  return {
    ...(overlay.banner !== undefined && { banner: overlay.banner }),
    lanes: lanes.filter(lane => lane.groups.length > 0),
  };
}
