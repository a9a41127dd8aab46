/**
 * The facts as they stood on one day, ready to be judged: everything that does not depend on the region asked
 * about is looked up here once, not once per cell.
 */
import type { ActivityFact, Facts, FirmFact, ReferenceFact, SurveyFact, TotalFact } from './facts.ts';
import { type RegionTree, regionTree } from './place.ts';
import { groupFinder } from './providers.ts';
import { type SegmentTree, segmentTree } from './segments.ts';
import { countsAt, firstDay, resolveDay } from './time.ts';

export interface FeedEdge {
  id: string;
  from: string;
  to: string;
  weight: number;
}

/** An enterprise with a row that counts: what is asked of it again and again, without a look-up. */
export interface Member {
  id: string;
  /** null: unplaced. */
  region: string | null;
  /** Of the enterprise and of its rows that count. */
  sources: ReadonlySet<string>;
}

export interface ChainIndex {
  facts: Facts;
  /** YYYY-MM-DD */
  asOf: string;
  segments: SegmentTree;
  regions: RegionTree;
  firm(id: string): FirmFact | undefined;
  /** The group an enterprise belongs to: its topmost parent's id, or its own. */
  groupOf(enterprise: string): string;
  /** Rows of a leaf that count, planned ones left out, in id order. */
  activities(leaf: string): readonly ActivityFact[];
  /** Planned rows of a leaf, in id order. */
  planned(leaf: string): readonly ActivityFact[];
  /** Distinct enterprises with a row that counts at or under a segment, in id order. */
  firmsUnder(segment: string): readonly string[];
  /** The same with region and sources. */
  membersUnder(segment: string): readonly Member[];
  /** Sources of an enterprise and of its rows that count. */
  sourcesOf(enterprise: string): ReadonlySet<string>;
  /** Surveys whose segments cover the leaf, in id order. */
  surveysOn(leaf: string): readonly SurveyFact[];
  totalsOn(segment: string): readonly TotalFact[];
  referencesTo(segment: string): readonly ReferenceFact[];
  /** FEEDS edges that leave and that reach a segment. */
  feedsFrom(segment: string): readonly FeedEdge[];
  feedsTo(segment: string): readonly FeedEdge[];
  /** Computes once per key; for aggregates that many cells share. */
  memo<T>(key: string, make: () => T): T;
}

const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function groupBy<T>(rows: readonly T[], key: (row: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return wanted => groups.get(wanted) ?? [];
}

/** Days kept per snapshot: today, a date in the past, and a few more. */
const KEPT_DAYS = 8;
const indexes = new WeakMap<Facts, Map<string, ChainIndex>>();

/**
 * The index of a snapshot on a day (YYYY, YYYY-MM: their last day). The same snapshot and day give the same
 * index, so a snapshot must not be changed after it was judged. Throws BAD_INPUT for what is no date.
 */
export function indexFacts(facts: Facts, asOf: string): ChainIndex {
  const day = resolveDay(asOf);
  const days = indexes.get(facts) ?? new Map<string, ChainIndex>();
  indexes.set(facts, days);
  const index = days.get(day) ?? build(facts, day);
  days.delete(day);
  days.set(day, index);
  for (const oldest of days.keys()) if (days.size > KEPT_DAYS) days.delete(oldest);
  return index;
}

function build(facts: Facts, asOf: string): ChainIndex {
  const segments = segmentTree(facts.segments);
  const firms = new Map(facts.firms.map(firm => [firm.id, firm]));
  const rows = facts.activities
    .filter(row => countsAt(row.since, asOf) && !(row.until && row.until <= asOf))
    .sort(byId);
  const counted = rows.filter(row => !row.planned);
  const activities = groupBy(counted, row => row.segment);
  const surveys = facts.surveys
    .filter(survey => survey.date === null || firstDay(survey.date) <= asOf)
    .sort(byId);
  const edges = facts.segments
    .flatMap(({ id: from, feeds }) => feeds.map(feed => ({ ...feed, from })))
    .filter(edge => countsAt(edge.since, asOf))
    .map(({ id, from, to, weight }) => ({ id, from, to, weight }))
    .sort(byId);
  const kept = new Map<string, unknown>();
  const memo = <T>(key: string, make: () => T): T => {
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };
  const { members, inLeaf } = membersOf(firms, counted);
  const membersUnder = (segment: string) =>
    memo(`members|${segment}`, () =>
      [...new Set(segments.leavesUnder(segment).flatMap(leaf => inLeaf.get(leaf) ?? []))].sort(byId),
    );

  return {
    facts,
    asOf,
    segments,
    regions: regionTree(facts.regions),
    firm: id => firms.get(id),
    groupOf: groupFinder(facts.parents),
    activities,
    planned: groupBy(
      rows.filter(row => row.planned),
      row => row.segment,
    ),
    firmsUnder: segment => memo(`firms|${segment}`, () => membersUnder(segment).map(member => member.id)),
    membersUnder,
    sourcesOf: enterprise => members.get(enterprise)?.sources ?? new Set(firms.get(enterprise)?.sources),
    surveysOn: leaf =>
      memo(`surveys|${leaf}`, () =>
        surveys.filter(({ segments: covered }) => {
          const line = segments.ancestors(leaf);
          return covered.some(segment => segment === '*' || line.includes(segment));
        }),
      ),
    totalsOn: groupBy(
      facts.totals.filter(total => countsAt(total.since, asOf)).sort(byId),
      total => total.segment,
    ),
    referencesTo: groupBy(
      facts.references
        .filter(reference => countsAt(reference.since, asOf))
        .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
      reference => reference.segment,
    ),
    feedsFrom: groupBy(edges, edge => edge.from),
    feedsTo: groupBy(edges, edge => edge.to),
    memo,
  };
}

/** Members by id, and those of each leaf (one entry per row). */
function membersOf(
  firms: ReadonlyMap<string, FirmFact>,
  rows: readonly ActivityFact[],
): { members: ReadonlyMap<string, Member>; inLeaf: ReadonlyMap<string, Member[]> } {
  const members = new Map<string, Member & { sources: Set<string> }>();
  const inLeaf = new Map<string, Member[]>();
  for (const { enterprise: id, segment, sources } of rows) {
    const firm = firms.get(id);
    const member = members.get(id) ?? { id, region: firm?.region ?? null, sources: new Set(firm?.sources) };
    members.set(id, member);
    for (const source of sources) member.sources.add(source);
    const leaf = inLeaf.get(segment);
    if (leaf) leaf.push(member);
    else inLeaf.set(segment, [member]);
  }
  return { members, inLeaf };
}
