/** 登记核实结果: an officer looked, and records what was found. It is written like any other data set. */
import { createHash } from 'node:crypto';
import { checkDataset, rawFromRows, referencedIds } from '../../graph-seed/read.ts';
import type { NodeRecord, Props, RelationRecord } from '../../queries/model.ts';
import { ROLES } from '../../queries/model.ts';
import type { CheckInput, FoundFirm } from '../domain/check.ts';
import type { Facts } from '../domain/facts.ts';
import { loadFacts } from '../domain/load-facts.ts';
import type { Reader } from '../domain/reader.ts';
import type { CellVerdict } from '../domain/results.ts';
import { judgeCell } from '../domain/verdict.ts';
import { AppError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { type Changes, difference, noChanges, write } from './changes.ts';
import { loadExisting } from './existing.ts';
import { keepLedger } from './ledger.ts';

/**
 * Records a check: a census of one leaf and region where complete, a mention otherwise. A later complete check
 * of the same cell replaces the earlier.
 * @returns the check's id, `srv:check.…`
 * @throws BAD_INPUT naming the argument; CONFLICT with `details.providers` when a complete check leaves out a
 *   known provider that is not marked wrong. Nothing is written then.
 */
export async function recordCheck(store: Store, input: CheckInput, today: string): Promise<string> {
  const id = await store.transact(async tx => {
    const facts = await loadFacts(tx, '');
    const cell = judgeCell(facts, { segment: input.segment, region: input.region, asOf: today });
    const names = new Map(facts.firms.map(firm => [firm.id, firm.name]));
    const found = input.found.map((firm, index) => identify(firm, index, input, cell, facts.firms));
    assertSound(input, found, cell, names, today);

    const key = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
    const survey = `srv:check.${key}`;
    const records = await toRecords(tx, facts, input, found, survey, key, today);
    const { changes } = await difference(tx, records);
    changes.putRelations.push(...(await refuted(tx, facts.activities, input, survey)));
    if (input.complete) await replaceEarlier(tx, input, survey, changes);
    await write(tx, changes, '');
    await keepLedger(tx, today);
    return survey;
  });
  await store.checkpoint();
  return id;
}

interface Identified extends FoundFirm {
  id: string;
  isNew: boolean;
}

type Firms = readonly { id: string; name: string; region: string | null }[];

/** The enterprise meant: by id, else by its full name, else a new one. */
function identify(
  firm: FoundFirm,
  index: number,
  input: CheckInput,
  cell: CellVerdict,
  firms: Firms,
): Identified {
  const place = `found[${index}]`;
  if (firm.role && !(ROLES as readonly string[]).includes(firm.role)) {
    throw new AppError('BAD_INPUT', `${place}.role: one of ${ROLES.join(', ')}.`, {
      argument: `${place}.role`,
    });
  }
  const name = firm.name?.trim();
  const known = firms.find(other => (firm.id ? other.id === firm.id : other.name === name));
  if (firm.id && !known) {
    throw new AppError('BAD_INPUT', `${place}.id: there is no enterprise ${firm.id}.`, {
      argument: `${place}.id`,
    });
  }
  if (known) {
    const here = [...cell.localFirms, ...cell.possiblyLocalFirms, ...cell.plannedFirms].includes(known.id);
    if (!here && known.region !== null && known.region !== input.region && !firm.region) {
      throw new AppError(
        'BAD_INPUT',
        `${place}: ${known.name} is on record elsewhere (${known.region}). Give its region here, or record its local branch by its own full name.`,
        { argument: place },
      );
    }
    return { ...firm, id: known.id, isNew: false };
  }
  if (!name)
    throw new AppError('BAD_INPUT', `${place}: give the id or the full name of the firm.`, {
      argument: place,
    });
  const hash = createHash('sha256')
    .update(`${name}\u001f${firm.uscc ?? ''}`)
    .digest('hex')
    .slice(0, 16);
  return { ...firm, name, id: `ent:check.${hash}`, isNew: true };
}

function assertSound(
  input: CheckInput,
  found: readonly Identified[],
  cell: CellVerdict,
  names: ReadonlyMap<string, string>,
  today: string,
): void {
  if (input.date > today)
    throw new AppError('BAD_INPUT', `date: ${input.date} is after today (${today}).`, { argument: 'date' });
  for (const argument of ['searched'] as const) {
    if (!input[argument].trim())
      throw new AppError('BAD_INPUT', `${argument}: say what was searched.`, { argument });
  }
  if (!input.source.title.trim()) {
    throw new AppError('BAD_INPUT', 'source.title: say where it can be read again.', {
      argument: 'source.title',
    });
  }
  if (!input.complete && !found.length) {
    throw new AppError('BAD_INPUT', 'found: an incomplete check that found nobody says nothing.', {
      argument: 'found',
    });
  }
  const wrong = new Set(input.wrong ?? []);
  for (const id of wrong) {
    if (!cell.localFirms.includes(id)) {
      throw new AppError('BAD_INPUT', `wrong: ${id} is not on record as a local provider here.`, {
        argument: 'wrong',
      });
    }
  }
  if (!input.complete) return;
  const confirmed = new Set(found.map(firm => firm.id));
  const leftOut = cell.localFirms.filter(id => !confirmed.has(id) && !wrong.has(id));
  if (leftOut.length) {
    throw new AppError(
      'CONFLICT',
      'Known local providers are not among the found: confirm each, or mark it wrong.',
      { providers: leftOut.map(id => ({ id, name: names.get(id) ?? id })) },
    );
  }
}

/** The check in the dataset format, through the same checks as an import. */
async function toRecords(
  tx: Reader,
  facts: Facts,
  input: CheckInput,
  found: readonly Identified[],
  survey: string,
  key: string,
  today: string,
): Promise<{ nodes: NodeRecord[]; relations: RelationRecord[] }> {
  const source = `src:check.${key}`;
  const text = (value: string | null | undefined) => value?.trim() ?? '';
  const raw = rawFromRows({
    sources: [
      {
        id: source,
        title: text(input.source.title),
        publisher: text(input.source.publisher),
        date: text(input.source.date) || input.date,
        url: text(input.source.url),
        note: text(input.note),
      },
    ],
    surveys: [
      {
        id: survey,
        source,
        name: `核实：${text(input.source.title)}`,
        kind: input.complete ? 'census' : 'mention',
        segments: input.segment,
        regions: input.region,
        population: text(input.searched),
        date: input.date,
      },
    ],
    enterprises: found
      .filter(firm => firm.isNew)
      .map(firm => ({
        id: firm.id,
        name: text(firm.name),
        uscc: text(firm.uscc),
        region: text(firm.region) || input.region,
        source,
      })),
    // A known firm gets a row of its own: the rows other sources stated stay as they are.
    operates_in: found.map(firm => ({
      enterprise: firm.id,
      segment: input.segment,
      role: firm.isNew ? text(firm.role) : '',
      product: text(firm.product),
      as_of: input.date,
      source,
    })),
  });
  const { dataset, problems } = checkDataset(raw, await loadExisting(tx, facts, referencedIds(raw), today));
  if (!dataset) {
    const [first] = problems;
    throw new AppError(
      'BAD_INPUT',
      `${first?.sheet ?? ''} ${first?.column ?? ''}: ${first?.message ?? 'not accepted'}`,
      {
        argument: first?.column ?? null,
        problems,
      },
    );
  }
  const extras: Props = { check: true, complete: input.complete };
  if (input.checkedBy?.trim()) extras.checkedBy = input.checkedBy.trim();
  if (input.note?.trim()) extras.note = input.note.trim();
  const moved = await relocated(tx, input, found, survey);
  return {
    nodes: [
      ...dataset.nodes.map(node =>
        node.id === survey ? { ...node, props: { ...node.props, ...extras } } : node,
      ),
      ...moved.nodes,
    ],
    relations: [...dataset.relations, ...moved.relations],
  };
}

/** A firm whose place was unknown or too coarse and that was found here: now its place is known. */
async function relocated(
  tx: Reader,
  input: CheckInput,
  found: readonly Identified[],
  survey: string,
): Promise<{ nodes: NodeRecord[]; relations: RelationRecord[] }> {
  const rows = await tx.run('entities_by_ids', {
    ids: found.filter(firm => !firm.isNew).map(firm => firm.id),
  });
  const nodes: NodeRecord[] = [];
  const relations: RelationRecord[] = [];
  for (const { id, props } of rows) {
    const region = found.find(firm => firm.id === id)?.region?.trim() || (props.region ? null : input.region);
    if (!region || region === props.region) continue;
    const before = (props as Props).region ?? '';
    nodes.push({
      kind: 'ENTERPRISE',
      id,
      props: { ...(props as Props), region, regionBefore: before, regionBy: survey },
    });
    const relation = `rel:check.${createHash('sha256').update(`${id}${region}`).digest('hex').slice(0, 20)}`;
    relations.push({
      type: 'LOCATED_IN',
      id: relation,
      from: id,
      to: region,
      props: {
        id: relation,
        column: 'enterprises.region',
        sources: (props.sources as string[]) ?? [],
        status: 'stated',
      },
    });
  }
  return { nodes, relations };
}

/** Rows the check showed to be wrong end on its day; they are kept, so that the check can be taken back. */
async function refuted(
  tx: Reader,
  activities: readonly { id: string; enterprise: string; segment: string }[],
  input: CheckInput,
  survey: string,
): Promise<RelationRecord[]> {
  const wrong = new Set(input.wrong ?? []);
  const rows = activities.filter(row => row.segment === input.segment && wrong.has(row.enterprise));
  const stored = await tx.run('stored_relations', {
    rows: rows.map(({ id, enterprise }) => ({ id, from: enterprise })),
  });
  return stored.map(row => ({
    ...row,
    props: { ...(row.props as Props), until: input.date, refutedBy: survey },
  }));
}

async function replaceEarlier(
  tx: Reader,
  { segment, region }: CheckInput,
  survey: string,
  changes: Changes,
): Promise<void> {
  for (const { id, props } of await tx.run('checks_of', { segment, region })) {
    if (id !== survey && props.complete === true) changes.deleteNodes.push(id);
  }
}

/**
 * Takes a check back: what only it said is removed, what it marked wrong holds again.
 * @returns the cell it was about
 * @throws NOT_FOUND when there is no such check
 */
export async function retractCheck(
  store: Store,
  id: string,
  today: string,
): Promise<{ segment: string; region: string }> {
  const cell = await store.transact(async tx => {
    const [check] = await tx.run('entities_by_ids', { ids: [id] });
    if (check?.props.check !== true)
      throw new AppError('NOT_FOUND', `There is no recorded check ${id}.`, { argument: 'id' });
    const [source = ''] = check.props.sources as string[];
    const changes = noChanges();
    changes.deleteNodes.push(id, source);
    for (const node of await tx.run('nodes_of_source', { source })) {
      if (node.id === id) continue;
      const props = without(node.props as Props, source);
      if (props) changes.putNodes.push({ kind: node.kind, id: node.id, props });
      else changes.deleteNodes.push(node.id);
    }
    for (const relation of await tx.run('relations_of_source', { source })) {
      const props = without(relation.props as Props, source);
      if (props) changes.putRelations.push({ ...relation, props });
      else changes.deleteRelations.push({ id: relation.id, from: relation.from });
    }
    for (const relation of await tx.run('relations_refuted_by', { survey: id })) {
      const { until: _, refutedBy: __, ...props } = relation.props as Props;
      changes.putRelations.push({ ...relation, props });
    }
    await putBack(tx, id, changes);
    await write(tx, changes, '');
    await keepLedger(tx, today);
    const [segment = ''] = check.props.segments as string[];
    const [region = ''] = check.props.regions as string[];
    return { segment, region };
  });
  await store.checkpoint();
  return cell;
}

/** Props without the source; null where it was the only one. */
function without(props: Props, source: string): Props | null {
  const sources = (props.sources as string[]).filter(other => other !== source);
  return sources.length ? { ...props, sources } : null;
}

/** Firms whose place the check told get their old place back. */
async function putBack(tx: Reader, survey: string, changes: Changes): Promise<void> {
  for (const { id, props } of await tx.run('firms_placed_by', { survey })) {
    const { regionBefore = '', regionBy: _, region: __, ...rest } = props as Props;
    const before = String(regionBefore);
    changes.putNodes.push({ kind: 'ENTERPRISE', id, props: before ? { ...rest, region: before } : rest });
    for (const old of await tx.run('column_relations', { ids: [id] })) {
      if ((old.props as Props).column === 'enterprises.region')
        changes.deleteRelations.push({ id: old.id, from: id });
    }
    if (before) {
      const relation = `rel:check.${createHash('sha256').update(`${id}${before}`).digest('hex').slice(0, 20)}`;
      changes.putRelations.push({
        type: 'LOCATED_IN',
        id: relation,
        from: id,
        to: before,
        props: {
          id: relation,
          column: 'enterprises.region',
          sources: (props.sources as string[]) ?? [],
          status: 'stated',
        },
      });
    }
  }
}
