/** Search, neighbours and paths: the store finds candidates, plain code ranks them in a total order. */
import {
  BUSINESS_RELATIONS,
  KIND_NAMES,
  type Kind,
  RELATION_TYPES,
  type RelationType,
} from '../../queries/model.ts';
import { AppError } from '../errors.ts';
import type { EntityRow, RelationRow } from './load-facts.ts';
import { decodeCursor, encodeCursor, listKey, pageSize, startAfter } from './paging.ts';
import type { Reader } from './reader.ts';

/** Kinds a reader most likely means come first among equal matches. */
const KIND_ORDER: readonly Kind[] = [
  'CHAIN',
  'SEGMENT',
  'ENTERPRISE',
  'INSTITUTION',
  'TECHNOLOGY',
  'CARRIER',
  'REGION',
  'SCENARIO',
  'GOAL',
  'POLICY',
  'SURVEY',
  'TOTAL',
  'OBSERVATION',
  'DATASET',
  'GAP',
  'SOURCE',
];

export interface Hit {
  entity: EntityRow;
  /** The name or alias that matched. */
  matched: string;
  /** 3 exact, 2 prefix, 1 inside, 0 full text; less a little for the kind. */
  score: number;
}

export interface SearchableStore extends Reader {
  search(text: string, limit: number): Promise<string[]>;
}

/** Hits in order of exact, prefix, inside, full text; then kind, length of name, id. */
export async function search(
  store: SearchableStore,
  { text, kinds, first }: { text: string; kinds?: readonly Kind[] | null; first?: number | null },
): Promise<Hit[]> {
  const size = pageSize(first, 20, 50);
  const wanted = text.trim().toLowerCase().normalize('NFKC').replaceAll('|', ' ');
  if (wanted.length < 1 || wanted.length > 100) {
    throw new AppError('BAD_INPUT', 'text: 1 to 100 characters.', { argument: 'text' });
  }
  const among: Kind[] = kinds?.length ? [...kinds] : KIND_NAMES;
  const [direct, candidates] = await Promise.all([
    store.run('search_entities', { kinds: among, text: wanted, exact: `|${wanted}|`, prefix: `|${wanted}` }),
    store.search(wanted, 200),
  ]);
  const scores = new Map(direct.map(row => [row.id, 3 - row.rank]));
  const rows = await store.run('entities_by_ids', { ids: [...new Set([...scores.keys(), ...candidates])] });
  const hits = rows
    .filter(row => among.includes(row.kind))
    .filter(row => scores.has(row.id) || hasAllWords(String(row.props.search ?? ''), wanted))
    .map(entity => ({
      entity,
      matched: matchedName(entity, wanted),
      score: (scores.get(entity.id) ?? 0) + (1 - KIND_ORDER.indexOf(entity.kind) / KIND_ORDER.length) / 2,
    }));
  return hits
    .sort(
      (a, b) =>
        b.score - a.score ||
        String(a.entity.props.name).length - String(b.entity.props.name).length ||
        compare(a.entity.id, b.entity.id),
    )
    .slice(0, size);
}

/** Engines disagree on the tail of a full-text answer: only candidates with every word or every character stay. */
function hasAllWords(key: string, wanted: string): boolean {
  const words = wanted.split(/\s+/);
  const parts = words.length > 1 ? words : [...wanted];
  return parts.every(part => key.includes(part));
}

function matchedName({ props }: EntityRow, wanted: string): string {
  const names = [props.name, ...(Array.isArray(props.aliases) ? props.aliases : []), props.nameEn ?? ''].map(
    String,
  );
  return names.find(name => name.toLowerCase().includes(wanted)) ?? names[0]!;
}

/** How much a relation says about what an entity is: the order in which a double-click unfolds. */
const TYPE_ORDER: readonly RelationType[] = [
  'PART_OF',
  'OPERATES_IN',
  'SUPPLIES',
  'INVESTS_IN',
  'FEEDS',
  'COOPERATES_WITH',
  'DEVELOPS',
  'USES',
  'ALUMNI_OF',
  'FOCUSES_ON',
  'NEEDS',
  'HOMETOWN_OF',
  'NAMED_BY',
  'LOCATED_IN',
  'ABOUT',
  'COVERS',
  'WITHIN',
];

export interface Neighbour {
  id: string;
  relation: RelationRow;
  degree: number;
}

export interface Neighbourhood {
  nodes: Neighbour[];
  totals: { type: RelationType; direction: 'IN' | 'OUT'; count: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Neighbours, ranked by relation type, stated before inferred, degree, id; and exact totals. */
export async function neighbours(
  reader: Reader,
  version: string,
  args: {
    id: string;
    types?: readonly RelationType[] | null;
    direction?: 'IN' | 'OUT' | 'BOTH' | null;
    first?: number | null;
    after?: string | null;
  },
): Promise<Neighbourhood> {
  const types = [...(args.types?.length ? args.types : RELATION_TYPES)];
  const direction = args.direction ?? 'BOTH';
  const [rows, totals] = await Promise.all([
    reader.run('neighbours', { id: args.id, types, direction }),
    reader.run('neighbour_totals', { id: args.id }),
  ]);
  const ranked = rows
    .map(({ other, degree, ...relation }) => ({ id: other, relation, degree }))
    .sort(
      (a, b) =>
        TYPE_ORDER.indexOf(a.relation.type) - TYPE_ORDER.indexOf(b.relation.type) ||
        Number(a.relation.props.status === 'inferred') - Number(b.relation.props.status === 'inferred') ||
        b.degree - a.degree ||
        compare(a.relation.id, b.relation.id),
    );
  const list = listKey(version, 'neighbours', args.id, types, direction);
  const relations = ranked.map(({ relation }) => relation);
  const start = args.after ? startAfter(relations, decodeCursor(args.after, list)) : 0;
  const nodes = ranked.slice(start, start + pageSize(args.first, 20));
  const last = nodes.at(-1);
  return {
    nodes,
    totals: totals.map(({ type, out, count }) => ({ type, direction: out ? 'OUT' : 'IN', count })),
    pageInfo: {
      hasNextPage: start + nodes.length < ranked.length,
      endCursor: last ? encodeCursor(list, last.relation.id) : null,
    },
  };
}

/** All relations among the given entities. Throws BAD_INPUT for more than 500. */
export async function relationsAmong(reader: Reader, ids: readonly string[]): Promise<RelationRow[]> {
  if (ids.length > 500) throw new AppError('BAD_INPUT', 'ids: at most 500.', { argument: 'ids' });
  return reader.run('relations_among', { ids: [...new Set(ids)] });
}

export interface FoundPath {
  nodes: string[];
  relations: RelationRow[];
}

const PATH_STATEMENTS = ['paths_1', 'paths_2', 'paths_3', 'paths_4'] as const;

/**
 * Shortest paths of at most `maxHops` steps, the surest first: stated relations count 0.95, inferred their
 * confidence, and a path their product; then ids.
 */
export async function paths(
  reader: Reader,
  args: {
    from: string;
    to: string;
    types?: readonly RelationType[] | null;
    maxHops?: number | null;
    first?: number | null;
  },
): Promise<FoundPath[]> {
  const maxHops = args.maxHops ?? 4;
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > 4) {
    throw new AppError('BAD_INPUT', 'maxHops: 1 to 4.', { argument: 'maxHops' });
  }
  if (args.from === args.to)
    throw new AppError('BAD_INPUT', 'to: the same entity as from.', { argument: 'to' });
  const size = pageSize(args.first, 5, 20);
  const types = [...(args.types?.length ? args.types : BUSINESS_RELATIONS)];
  for (const statement of PATH_STATEMENTS.slice(0, maxHops)) {
    const found = await reader.run(statement, { from: args.from, to: args.to, types });
    const simple = found.filter(path => new Set(path.nodes).size === path.nodes.length);
    if (simple.length) {
      return simple
        .map(path => ({
          path,
          sure: path.relations.reduce((product, relation) => product * sureness(relation), 1),
        }))
        .sort((a, b) => b.sure - a.sure || compare(pathKey(a.path), pathKey(b.path)))
        .slice(0, size)
        .map(({ path }) => path);
    }
  }
  return [];
}

const sureness = ({ props }: RelationRow): number =>
  props.status === 'inferred' ? (typeof props.confidence === 'number' ? props.confidence : 0.5) : 0.95;
const pathKey = (path: FoundPath): string => path.relations.map(relation => relation.id).join(' ');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
