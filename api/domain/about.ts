/** What is loaded. */
import { AppError } from '../errors.ts';
import { type EntityRow, graphVersion, type Snapshot } from './load-facts.ts';
import type { Reader } from './reader.ts';
import { segmentTree } from './segments.ts';
import type { Kind } from './vocabulary.ts';

export interface About {
  dataset: string;
  datasetVersion: string | null;
  licence: string | null;
  graphVersion: string;
  latestDate: string | null;
  counts: { kind: Kind; count: number }[];
  /** Roots and their children, in order. */
  chains: EntityRow[];
  defaultRegion: string;
  defaultChain: string;
}

/** Throws NOT_FOUND for a graph into which no data set was loaded. */
export async function about(reader: Reader, { facts, entities }: Snapshot, today: string): Promise<About> {
  const { dataset } = await graphVersion(reader);
  const [[info], counts, [latest]] = await Promise.all([
    reader.run('entities_by_ids', { ids: [dataset] }),
    reader.run('count_kinds', {}),
    reader.run('latest_date', { today }),
  ]);
  if (!info) throw new AppError('NOT_FOUND', 'No data set is loaded: run `npm run import -- DIR`.');
  const tree = segmentTree(facts.segments);
  const chains = facts.segments
    .filter(segment => tree.ancestors(segment.id).length <= 2 && !tree.isLeaf(segment.id))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const text = (key: string) => (typeof info.props[key] === 'string' ? (info.props[key] as string) : null);
  return {
    dataset: String(info.props.name),
    datasetVersion: text('version'),
    licence: text('licence'),
    graphVersion: facts.version,
    latestDate: latest?.date ?? null,
    counts,
    chains: chains.map(chain => entities.get(chain.id)!),
    defaultRegion: text('defaultRegion') ?? '',
    defaultChain: text('defaultChain') ?? '',
  };
}
