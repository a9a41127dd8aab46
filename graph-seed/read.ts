/**
 * The data set reader: files → checked records and problems. Knows no store and no rules of the domain.
 *
 *   const raw = await readFolder(dir);
 *   const wanted = referencedIds(raw);            // look these up in the graph → `existing`
 *   const { dataset, problems } = checkDataset(raw, existing);
 */
export { type CheckedDataset, type CheckResult, checkDataset, type DatasetInfo } from './check.ts';
export { type Existing, emptyGraph } from './existing.ts';
export { readFolder } from './files.ts';
export { hashId } from './ids.ts';
export { type Problem, type ProblemCode, Problems } from './problems.ts';
export { type RawDataset, type RawRow, type RawTable, rawFromRows, rawTable, referencedIds } from './raw.ts';
export { keysOf, searchKey, sortKey, sound } from './search-key.ts';
