/** The data sets of this repository, checked, for tests that need rows without a store. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facts } from '../../api/domain/facts.ts';
import { type CheckedDataset, checkDataset, emptyGraph, readFolder } from '../../graph-seed/read.ts';
import type { NodeRecord, RelationRecord } from '../../queries/model.ts';

/** A day after every date in the data sets, so that tests do not depend on the clock. */
export const TODAY = '2026-11-25';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folders in the dataset format. */
export const SEED = folder('graph-seed/data');
export const EXAMPLE = folder('graph-seed/example');
export const SECOND_CITY = folder('test/fixtures/second-city');

const held = new Map<string, Promise<CheckedDataset>>();

/** A checked data set, read once per process. Throws with the problems if it is not clean. */
export function datasetOf(dir: string): Promise<CheckedDataset> {
  const known = held.get(dir) ?? readClean(dir);
  held.set(dir, known);
  return known;
}

async function readClean(dir: string): Promise<CheckedDataset> {
  const { dataset, problems } = checkDataset(await readFolder(dir), emptyGraph(TODAY));
  if (dataset === null) throw new Error(`${dir}: ${JSON.stringify(problems.slice(0, 5))}`);
  return dataset;
}

/**
 * What `loadFacts` would read from a graph that holds just this data set: so that rules can be tried on real
 * rows without an engine.
 */
export function factsOf({ info, nodes, relations }: CheckedDataset): Facts {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const ofKind = (...kinds: NodeRecord['kind'][]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).sort(inOrder);
  const ofType = (type: RelationRecord['type']) => relations.filter(row => row.type === type).sort(inOrder);
  const read = <T>({ props }: NodeRecord | RelationRecord, ...names: string[]) =>
    Object.fromEntries(names.map(name => [name, props[name] ?? null])) as T;
  const feeds = ofType('FEEDS');
  const ids = (id: string, type: RelationRecord['type']) =>
    ofType(type)
      .filter(({ from }) => from === id)
      .map(({ to }) => to)
      .sort();
  const named = ofType('NAMED_BY').map(({ from, to }) => ({ segment: from, by: to }));
  const needed = ofType('NEEDS').map(({ from, to }) => ({ segment: to, by: from }));
  const inSegment = [...named, ...needed].filter(({ segment }) => segment.startsWith('seg:'));
  const firmNames = [
    'id',
    'name',
    'region',
    'type',
    'size',
    'listedCode',
    'employees',
    'revenueWan',
    'revenueYear',
  ];
  return {
    version: info?.version ?? '',
    segments: ofKind('CHAIN', 'SEGMENT').map(node => ({
      ...read<Facts['segments'][number]>(node, 'id', 'name', 'nameEn', 'parent', 'tier'),
      order: (node.props.order as number | undefined) ?? 0,
      gbt4754: (node.props.gbt4754 as string[] | undefined) ?? [],
      feeds: feeds
        .filter(({ from }) => from === node.id)
        .map(row => ({
          to: row.to,
          ...read<{ id: string; weight: number; since: string; status: 'stated' }>(
            row,
            'id',
            'weight',
            'since',
            'status',
          ),
        })),
    })),
    regions: ofKind('REGION').map(node => read(node, 'id', 'name', 'nameEn', 'level', 'parent')),
    firms: ofKind('ENTERPRISE').map(node => ({
      ...read<Facts['firms'][number]>(node, ...firmNames),
      sources: node.props.sources as string[],
    })),
    activities: ofType('OPERATES_IN').map(row => ({
      ...read<Facts['activities'][number]>(
        row,
        'id',
        'role',
        'product',
        'share',
        'since',
        'asOf',
        'status',
        'confidence',
      ),
      enterprise: row.from,
      segment: row.to,
      planned: row.props.planned === true,
      until: null,
      sources: row.props.sources as string[],
    })),
    parents: ofType('PART_OF')
      .filter(({ from, to }) => from.startsWith('ent:') && to.startsWith('ent:'))
      .map(({ from, to }) => ({ child: from, parent: to })),
    surveys: ofKind('SURVEY').map(node => ({
      ...read<Facts['surveys'][number]>(
        node,
        'id',
        'name',
        'sources',
        'segments',
        'regions',
        'recall',
        'date',
      ),
      kind: node.props.type as 'list',
    })),
    totals: ofKind('TOTAL').map(node => read(node, 'id', 'segment', 'region', 'count', 'since', 'asOf')),
    references: inSegment.map(({ segment, by }) => ({
      segment,
      by,
      kind: byId.get(by)!.kind as 'POLICY',
      ...read<{ region: string; since: string }>(byId.get(by)!, 'region', 'since'),
    })),
    carriers: ofKind('CARRIER').map(node => ({
      ...read<Facts['carriers'][number]>(node, 'id', 'name', 'region', 'rank'),
      focus: ids(node.id, 'FOCUSES_ON'),
    })),
    planRegions: [...new Set(ofKind('GOAL', 'POLICY').map(({ props }) => props.region as string))].sort(),
  };
}

const inOrder = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A clean data set as small as can be, file by file; tests replace or add files. */
export const TINY: Readonly<Record<string, string>> = {
  'dataset.csv': 'id,title,version,default_region,default_chain\ndata:t,T（虚构）,1,reg:a,seg:r\n',
  'sources.csv': 'id,title,date\nsrc:a,A（虚构）,2024-05\nsrc:b,B（虚构）,2020\nsrc:c,C（虚构）,\n',
  'regions.csv':
    'id,name,level,parent,source\nreg:n,国（虚构）,country,,src:a\nreg:a,甲市（虚构）,city,reg:n,src:a\n',
  'segments.csv':
    'id,name,parent,tier,source\nseg:r,根（虚构）,,,src:a\nseg:c,链（虚构）,seg:r,upstream,src:a\n' +
    'seg:x,环节一（虚构）,seg:c,upstream,src:a\nseg:y,环节二（虚构）,seg:c,midstream,src:a\n',
  'enterprises.csv':
    'id,name,region,source\nent:a,甲厂（虚构）,reg:a,src:a\nent:b,乙厂（虚构）,reg:a,src:b\n',
  'operates_in.csv': 'enterprise,segment,role,source\nent:a,seg:x,maker,src:a\nent:b,seg:y,maker,src:b\n',
};

/** Writes files into a new folder under the system's temporary one. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'chain-graph-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}

/** Properties that an engine refuses or reads differently: empty, null, nested, mixed, not finite. */
export function recordFaults(dataset: CheckedDataset): string[] {
  return [...dataset.nodes, ...dataset.relations].flatMap(({ id, props }) =>
    Object.entries(props).flatMap(([name, value]) => {
      const list = Array.isArray(value);
      const fine = list
        ? value.length > 0 && value.every(item => typeof item === 'string' && item !== '')
        : typeof value === 'boolean' || (typeof value === 'number' ? Number.isFinite(value) : value !== '');
      return fine && (list || ['string', 'number', 'boolean'].includes(typeof value))
        ? []
        : [`${id} ${name}`];
    }),
  );
}
