/** 登记核实结果: an officer looked, and records what was found. It is written like any other data set. */
import { createHash } from 'node:crypto';
import type { CheckInput } from '../domain/check.ts';
import { loadFacts } from '../domain/load-facts.ts';
import type { CellVerdict } from '../domain/results.ts';
import { judgeCell } from '../domain/verdict.ts';
import { AppError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { difference, write } from './changes.ts';
import { refuted, replaceEarlier, toRecords } from './check-records.ts';
import { type FoundEnterprise, identify, wrongInput } from './found.ts';
import { keepLedger } from './ledger.ts';

/**
 * Records a check: a census of one leaf and region where complete, a mention otherwise. A later complete check
 * of the same cell replaces the earlier. The same check again changes nothing.
 * @returns the check's id, `srv:check.…`
 * @throws BAD_INPUT naming the argument; CONFLICT with `details.providers` when a complete check leaves out a
 *   known provider that is not marked wrong. Nothing is written then.
 */
export async function recordCheck(store: Store, input: CheckInput, today: string): Promise<string> {
  const key = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 16);
  const survey = `srv:check.${key}`;
  const written = await store.transact(async tx => {
    const [recorded] = await tx.run('entities_by_ids', { ids: [survey] });
    if (recorded && recorded.props.replacedBy === undefined) return false;
    const facts = await loadFacts(tx, '');
    const cell = judgeCell(facts, { segment: input.segment, region: input.region, asOf: today });
    const names = new Map(facts.firms.map(firm => [firm.id, firm.name]));
    const found = identify(facts, input);
    assertSound(input, found, cell, names, today);

    const records = await toRecords(tx, facts, input, found, survey, key, today);
    const { changes } = await difference(tx, records);
    changes.putRelations.push(...(await refuted(tx, facts.activities, input, survey)));
    if (input.complete) await replaceEarlier(tx, input, survey, changes);
    await write(tx, changes, '');
    await keepLedger(tx, today);
    return true;
  });
  if (written) await store.checkpoint();
  return survey;
}

function assertSound(
  input: CheckInput,
  found: readonly FoundEnterprise[],
  cell: CellVerdict,
  names: ReadonlyMap<string, string>,
  today: string,
): void {
  if (input.date > today) throw wrongInput('date', `${input.date} is after today (${today}).`);
  if (!input.searched.trim()) throw wrongInput('searched', 'say what was searched.');
  if (!input.source.title.trim()) throw wrongInput('source.title', 'say where it can be read again.');
  if (!input.complete && !found.length)
    throw wrongInput('found', 'an incomplete check that found nobody says nothing.');
  const confirmed = new Set(found.map(firm => firm.id));
  const wrong = new Set(input.wrong ?? []);
  for (const id of wrong) {
    if (confirmed.has(id)) throw wrongInput('wrong', `${id} is among the found, too.`);
    if (!cell.localFirms.includes(id))
      throw wrongInput('wrong', `${id} is not on record as a local provider here.`);
  }
  if (!input.complete) return;
  const leftOut = cell.localFirms.filter(id => !confirmed.has(id) && !wrong.has(id));
  if (leftOut.length) {
    throw new AppError(
      'CONFLICT',
      'Known local providers are not among the found: confirm each, or mark it wrong.',
      { providers: leftOut.map(id => ({ id, name: names.get(id) ?? id })) },
    );
  }
}
