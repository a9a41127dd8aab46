/**
 * The gap ledger (缺口台账): a log of verdicts in the graph itself. Verdicts are always computed; the ledger
 * stores one entry for each stretch of time in which a (segment, region) of the default region was missing,
 * thin or unknown, and is kept in the transaction of the change that caused it.
 */
import { searchKey, sortKey } from '../../graph-seed/read.ts';
import type { NodeRecord, RelationRecord } from '../../queries/model.ts';
import { graphVersion, loadFacts } from '../domain/load-facts.ts';
import type { Reader } from '../domain/reader.ts';
import { judgeRegion } from '../domain/verdict.ts';
import { noChanges, write } from './changes.ts';

const OPEN = new Set(['UNKNOWN', 'MISSING', 'THIN']);
const WORDS: Record<string, string> = { UNKNOWN: '待核实', MISSING: '缺失', THIN: '薄弱' };

/** Brings the ledger in line with today's verdicts; writes only where a verdict class changed. */
export async function keepLedger(tx: Reader, today: string): Promise<void> {
  const { version, dataset } = await graphVersion(tx);
  const [info] = await tx.run('entities_by_ids', { ids: [dataset] });
  if (!info) return;
  const { defaultRegion: region, defaultChain: chain } = info.props;
  if (typeof region !== 'string' || typeof chain !== 'string') return;

  const facts = await loadFacts(tx, version);
  const cells = new Map(judgeRegion(facts, { chain, region, asOf: today }).map(cell => [cell.segment, cell]));
  const names = new Map(facts.segments.map(segment => [segment.id, segment.name]));
  const changes = noChanges();
  const logged = new Set<string>();
  for (const { id, props } of await tx.run('gaps_of', { region })) {
    if (props.closed !== undefined) continue;
    const segment = String(props.segment);
    if (cells.get(segment)?.verdict === props.verdict) logged.add(segment);
    else
      changes.putNodes.push({ kind: 'GAP', id, props: { ...(props as NodeRecord['props']), closed: today } });
  }
  for (const { segment, verdict, certainty } of cells.values()) {
    if (!OPEN.has(verdict) || logged.has(segment)) continue;
    const id = `gap:${segment.slice('seg:'.length)}.${region.slice('reg:'.length)}.${version}`;
    const name = `${names.get(segment)}：${WORDS[verdict]}`;
    changes.putNodes.push({
      kind: 'GAP',
      id,
      props: {
        id,
        kind: 'GAP',
        name,
        search: searchKey([name], []),
        sortKey: sortKey(name),
        sources: [],
        status: 'inferred',
        since: today,
        segment,
        region,
        verdict,
        certainty,
        opened: today,
        graphVersion: version,
      },
    });
    for (const to of [segment, region]) changes.putRelations.push(about(id, to, today));
  }
  if (changes.putNodes.length) await write(tx, changes, dataset);
}

const about = (from: string, to: string, since: string): RelationRecord => {
  const id = `rel:${from.slice('gap:'.length)}.${to.slice(0, 3)}`;
  return { type: 'ABOUT', id, from, to, props: { id, sources: [], status: 'inferred', since } };
};
