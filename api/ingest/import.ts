/** Imports a data set: checked whole, then written whole, or not at all. */
import {
  checkDataset,
  type Problem,
  type RawDataset,
  readFolder,
  referencedIds,
} from '../../graph-seed/read.ts';
import type { NodeRecord } from '../../queries/model.ts';
import { graphVersion, loadFacts } from '../domain/load-facts.ts';
import type { Reader } from '../domain/reader.ts';
import type { Store } from '../store/store.ts';
import { difference, isEmpty, write } from './changes.ts';
import { loadExisting } from './existing.ts';
import { keepLedger } from './ledger.ts';

export interface ImportOptions {
  /** Check everything, write nothing. */
  dryRun?: boolean;
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
}

export interface ImportReport {
  dataset: string | null;
  dryRun: boolean;
  /** True where the graph was changed. */
  applied: boolean;
  /** Kind or relation type → how many. */
  created: Record<string, number>;
  updated: Record<string, number>;
  unchanged: Record<string, number>;
  /** The first thousand. */
  problems: Problem[];
  errors: number;
  warnings: number;
  graphVersion: string | null;
}

/** Reads and imports a folder of CSV. Problems are reported, never thrown. */
export async function importFolder(store: Store, dir: string, options: ImportOptions): Promise<ImportReport> {
  return importRaw(store, await readFolder(dir), options);
}

/** Imports raw tables. */
export async function importRaw(
  store: Store,
  raw: RawDataset,
  options: ImportOptions,
): Promise<ImportReport> {
  const { dryRun = false, today } = options;
  const report = await store.transact(async tx => {
    const { dataset, problems, errors, warnings } = checkDataset(
      raw,
      await loadExisting(tx, await loadFacts(tx, ''), referencedIds(raw), today),
    );
    const empty = { created: {}, updated: {}, unchanged: {}, applied: false, graphVersion: null };
    const checked = { dataset: dataset?.info?.id ?? null, dryRun, problems, errors, warnings };
    if (!dataset) return { ...empty, ...checked };
    const { changes, counts } = await difference(tx, dataset);
    changes.putNodes.push(...(await noLongerLeaves(tx, dataset.newParents)));
    if (dryRun || isEmpty(changes)) return { ...empty, ...checked, ...counts };
    await write(tx, changes, dataset.info?.id ?? '');
    await keepLedger(tx, today);
    const { version } = await graphVersion(tx);
    return { ...checked, ...counts, applied: true, graphVersion: version };
  });
  if (report.applied) await store.checkpoint();
  return report;
}

/** Segments of the graph that got children: they stop being leaves. */
async function noLongerLeaves(tx: Reader, ids: string[]): Promise<NodeRecord[]> {
  const rows = await tx.run('entities_by_ids', { ids });
  return rows
    .filter(row => row.props.leaf !== false)
    .map(({ id, kind, props }) => ({ id, kind, props: { ...(props as NodeRecord['props']), leaf: false } }));
}
