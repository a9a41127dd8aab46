/** The whole product on every engine: the same data set and question give the same answer, byte for byte. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, notFinite, type StartedApi, startApi } from '../support/api.ts';
import { EXAMPLE, SEED } from '../support/datasets.ts';
import * as documents from '../support/documents.ts';
import { ENGINES } from '../support/engines.ts';

type Question = [what: string, document: string, variables: Record<string, unknown>];

const searches = (...texts: string[]): Question[] =>
  texts.map(text => [`search ${text}`, documents.SEARCH, { text, first: 20 }]);
const neighbours = (...ids: string[]): Question[] =>
  ids.map(id => [`neighbours of ${id}`, documents.NEIGHBOURS, { id, first: 200 }]);
const targets = (region: string, ...segments: string[]): Question[] =>
  segments.map(segment => [`targets of ${segment}`, documents.TARGETS, { segment, region, first: 100 }]);
const paths = (...ends: [from: string, to: string][]): Question[] =>
  ends.map(([from, to]) => [`paths ${from} – ${to}`, documents.PATHS, { from, to, first: 20 }]);
const panoramas = (...cells: [chain: string, region: string, asOf?: string][]): Question[] =>
  cells.map(([chain, region, asOf]) => [
    `panorama ${chain} ${region} ${asOf ?? ''}`,
    documents.PANORAMA,
    { chain, region, asOf: asOf ?? null },
  ]);
const registers = (filter: Record<string, unknown>): Question[] =>
  ['NAME', 'REVENUE_DESC', 'DEGREE_DESC'].map(sort => [
    `enterprises by ${sort} ${JSON.stringify(filter)}`,
    documents.ENTERPRISES,
    { sort, filter, first: 60 },
  ]);

const EXAMPLE_QUESTIONS: Question[] = [
  ...panoramas(
    ['seg:demo', 'reg:demo-city'],
    ['seg:demo', 'reg:demo-east'],
    ['seg:demo', 'reg:demo-p1'],
    ['seg:demo.parts', 'reg:demo-city', '2019-01'],
  ),
  ['verdict', documents.VERDICT, { segment: 'seg:demo.machine.arm', region: 'reg:demo-city' }],
  ['gaps', documents.GAPS, { chain: 'seg:demo', region: 'reg:demo-city', first: 200 }],
  ...targets(
    'reg:demo-city',
    'seg:demo.parts.sensor',
    'seg:demo.parts.chip',
    'seg:demo.parts.motor',
    'seg:demo.parts.gear',
    'seg:demo.soft.vision',
    'seg:demo.soft.speech',
    'seg:demo.use.farm',
  ),
  ['goals', documents.GOALS, { region: 'reg:demo-city' }],
  [
    'analysis',
    documents.ANALYSIS,
    {
      chain: 'seg:demo',
      region: 'reg:demo-city',
      enterprises: ['ent:demo-gear-a', 'ent:demo-sensor-jiao'],
      stopped: 'ent:demo-gear-a',
    },
  ],
  ...neighbours(
    'ent:demo-arm-lichun',
    'reg:demo-city',
    'seg:demo.parts.sensor',
    'srv:demo-drive-a',
    'car:demo-park',
  ),
  ...paths(
    ['ent:demo-sensor-jiao', 'ent:demo-arm-lichun'],
    ['ent:demo-sensor-xin', 'ent:demo-gear-a'],
    ['ent:demo-battery-a', 'inst:demo-univ'],
  ),
  ...registers({}),
  ...registers({ segments: ['seg:demo.machine'], regions: ['reg:demo-city'], text: 'jxb' }),
  ['regions', documents.REGIONS, { text: '坊' }],
  ...searches(
    '机械臂',
    'jixiebi',
    'jxb',
    'Robot',
    '虚构',
    '传感',
    'AGV',
    '示例',
    'sl',
    'c',
    '(',
    '视觉 明眸',
    '臂 机械',
  ),
];

const SEED_QUESTIONS: Question[] = [
  ...panoramas(
    ['seg:ai', 'reg:510100'],
    ['seg:chip', 'reg:510107'],
    ['seg:robot', 'reg:510000'],
    ['seg:ai', 'reg:510100', '2019'],
  ),
  ['verdict', documents.VERDICT, { segment: 'seg:chip.comm', region: 'reg:510100' }],
  ['gaps', documents.GAPS, { chain: 'seg:ai', region: 'reg:510100', first: 200 }],
  ...targets(
    'reg:510100',
    'seg:device.lidar',
    'seg:chip.hbm',
    'seg:device.force',
    'seg:robot.reducer',
    'seg:chip.gpu',
  ),
  ['goals', documents.GOALS, { region: 'reg:510100' }],
  [
    'analysis',
    documents.ANALYSIS,
    {
      chain: 'seg:ai',
      region: 'reg:510100',
      enterprises: ['ent:zongshen', 'ent:huawei'],
      stopped: 'ent:huawei',
    },
  ],
  ...neighbours('reg:510100', 'seg:ai', 'ent:boe', 'ent:huawei', 'seg:chip.comm'),
  ...paths(['ent:huawei', 'ent:boe'], ['ent:sensetime', 'seg:chip.gpu']),
  ...registers({}),
  ...registers({ regions: ['reg:510000'], listed: true }),
  ['regions', documents.REGIONS, { text: 'cd', first: 200 }],
  ...searches(
    '华为',
    'huawei',
    'hw',
    '人工智能',
    'rgzn',
    '成都',
    'cd',
    'chengdu',
    '科技',
    '机器人',
    'robot',
    '芯片',
    '大学',
    'AI',
    '激光 雷达',
    '电子科大',
  ),
];

describe.each([
  ['the example', EXAMPLE, EXAMPLE_QUESTIONS],
  ['the Chengdu seed', SEED, SEED_QUESTIONS],
])('%s', (_, dataset, questions) => {
  const started: StartedApi[] = [];
  beforeAll(async () => {
    for (const { open } of ENGINES) started.push(await startApi({ dataset, engine: await open() }));
  });
  afterAll(async () => {
    for (const api of started) await api.close();
  });

  it('is the same graph', () => {
    const reports = started.map(({ report }) => report);
    expect(reports[0]?.graphVersion).toMatch(/^[0-9a-f]{12}$/);
    for (const report of reports) expect(report).toEqual(reports[0]);
  });

  it.each(questions)('%s', async (_what, document, variables) => {
    const answers: Answer<Record<string, unknown>>[] = [];
    for (const api of started) answers.push(await api.ask(document, variables));
    expect(answers[0]!.errors).toBeUndefined();
    expect(Object.values(answers[0]!.data ?? {})[0]).not.toBeNull();
    expect(notFinite(answers)).toEqual([]);
    for (const answer of answers) expect(JSON.stringify(answer)).toBe(JSON.stringify(answers[0]));
  });
});
