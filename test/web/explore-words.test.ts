import { describe, expect, it } from 'vitest';
import {
  ENTITY_KINDS,
  type EntityDetail,
  type EntityKind,
  type NeighbourItem,
  type RelationItem,
} from '../../web/src/api/explore.ts';
import { LOOK, lookSvg } from '../../web/src/graph/explore-look.ts';
import { WORDS } from '../../web/src/i18n/index.ts';
import { compose } from '../../web/src/views/explore/compose.ts';
import { drawingOf, summaryOf } from '../../web/src/views/explore/drawing.ts';
import { directionWord, factsOf, idsIn, relationFacts } from '../../web/src/views/explore/facts.ts';
import { byOrder } from '../../web/src/views/explore/order.ts';
import { groupsOf, hiddenIn } from '../../web/src/views/explore/relation-groups.ts';
import { RELATION_ORDER } from '../../web/src/views/explore/state.ts';

const provenance = { status: 'STATED' as const, sources: [], asOf: null, confidence: null };
const detail = (kind: EntityKind, more: Record<string, unknown> = {}): EntityDetail => ({
  id: 'x:1',
  kind,
  name: '名',
  nameEn: null,
  aliases: [],
  provenance,
  ...more,
});
const relation = (
  id: string,
  type: RelationItem['type'],
  from: string,
  to: string,
  properties = {},
): RelationItem => ({
  id,
  type,
  from,
  to,
  properties,
  provenance,
});
const neighbour = (id: string, via: RelationItem, degree = 1, name = id): NeighbourItem => ({
  entity: { id, kind: 'ENTERPRISE', name, nameEn: null, provenance },
  relation: via,
  degree,
});
const zh = { t: WORDS.zh, lang: 'zh' as const, names: new Map([['reg:510100', '成都市']]) };
const en = { t: WORDS.en, lang: 'en' as const, names: new Map<string, string>() };
const stated = (of: EntityDetail, reading = zh) =>
  Object.fromEntries(
    factsOf(of, reading).flatMap(({ key, value }) => (value === null ? [] : [[key, value]])),
  );

describe('facts', () => {
  it('of a firm: what is stated, and nothing for what is not', () => {
    const firm = detail('ENTERPRISE', {
      region: 'reg:510100',
      regionName: '成都市',
      stateOwned: false,
      employees: 1200,
      revenueWan: 352000,
      revenueYear: 2024,
      website: 'javascript:alert(1)',
      founded: null,
    });
    expect(stated(firm)).toEqual({
      regionName: '成都市',
      stateOwned: '否',
      employees: '1,200 人',
      revenue: '352,000 万元（2024 年）',
      website: 'javascript:alert(1)',
    });
    const facts = factsOf(firm, zh);
    expect(facts.find(f => f.key === 'founded')?.value).toBeNull();
    expect(facts.find(f => f.key === 'website')?.href).toBeUndefined();
  });

  it('zero is a fact, absence is not', () => {
    expect(stated(detail('ENTERPRISE', { employees: 0 })).employees).toBe('0 人');
    expect(stated(detail('ENTERPRISE', { employees: null })).employees).toBeUndefined();
    expect(stated(detail('TOTAL', { count: 0, unit: '家' })).count).toBe('0 家');
  });

  it('every kind has facts in both languages, all with a word', () => {
    for (const kind of ENTITY_KINDS) {
      for (const reading of [zh, en]) {
        const facts = factsOf(detail(kind), reading);
        expect(facts.length).toBeGreaterThan(0);
        for (const { key } of facts) expect(reading.t.explore.field[key]).toBeTruthy();
      }
    }
  });

  it('ids in facts are named where a name is known, and stay ids where not', () => {
    const scene = detail('SCENARIO', { region: 'reg:510100', needs: ['seg:a', 'seg:b'] });
    expect(idsIn(scene)).toEqual(['reg:510100', 'seg:a', 'seg:b']);
    expect(stated(scene)).toMatchObject({ regionName: '成都市', needs: 'seg:a、seg:b' });
    expect(stated(detail('SURVEY', { coveredSegments: ['*'] })).covered).toBe('全部');
    expect(idsIn(detail('SURVEY', { coveredSegments: ['*'] }))).toEqual([]);
  });
});

describe('relations in words', () => {
  it('say what the source says, with units', () => {
    const said = {
      product: '激光雷达',
      role: 'maker',
      share: 0.25,
      ratio: 0.1,
      amountWan: 5000,
      planned: false,
      since: '2020',
    };
    expect(relationFacts(relation('r', 'SUPPLIES', 'a', 'b', said), zh)).toEqual([
      '激光雷达',
      '制造',
      '占收入比重 25%',
      '持股比例 10%',
      '金额 5,000 万元',
    ]);
    expect(relationFacts(relation('r', 'SUPPLIES', 'a', 'b'), en)).toEqual([]);
  });

  it('read from either end', () => {
    const supply = relation('r', 'SUPPLIES', 'a', 'b');
    expect(directionWord(supply, 'a', WORDS.zh)).toBe('供货给');
    expect(directionWord(supply, 'b', WORDS.zh)).toBe('供货方');
    for (const type of RELATION_ORDER) {
      for (const words of Object.values(WORDS)) {
        expect(words.explore.direction[type].in).toBeTruthy();
        expect(words.explore.direction[type].out).toBeTruthy();
      }
    }
  });
});

describe('groups of relations', () => {
  const totals = [
    { type: 'LOCATED_IN' as const, direction: 'OUT' as const, count: 1 },
    { type: 'COOPERATES_WITH' as const, direction: 'IN' as const, count: 2 },
    { type: 'COOPERATES_WITH' as const, direction: 'OUT' as const, count: 3 },
    { type: 'SUPPLIES' as const, direction: 'IN' as const, count: 1 },
    { type: 'SUPPLIES' as const, direction: 'OUT' as const, count: 70 },
  ];
  const rows = [
    neighbour('ent:b', relation('r1', 'SUPPLIES', 'ent:a', 'ent:b')),
    neighbour('ent:c', relation('r2', 'COOPERATES_WITH', 'ent:c', 'ent:a')),
    neighbour('ent:d', relation('r3', 'COOPERATES_WITH', 'ent:a', 'ent:d')),
  ];

  it('keep the two directions apart, but for relations that have none', () => {
    const groups = groupsOf('ent:a', totals, rows);
    expect(groups.map(({ key, count, rows: of }) => [key, count, of.map(r => r.entity.id)])).toEqual([
      ['SUPPLIES OUT', 70, ['ent:b']],
      ['SUPPLIES IN', 1, []],
      ['COOPERATES_WITH BOTH', 5, ['ent:c', 'ent:d']],
      ['LOCATED_IN OUT', 1, []],
    ]);
    const shown = rows.map(row => row.relation);
    expect(groups.map(group => hiddenIn(group, 'ent:a', shown))).toEqual([69, 1, 3, 1]);
  });

  it('are ordered by rank, relations or name, equal ones by id', () => {
    const of = [
      neighbour('ent:3', relation('r1', 'USES', 'a', 'b'), 5, '重庆'),
      neighbour('ent:2', relation('r2', 'USES', 'a', 'b'), 9, '安徽'),
      neighbour('ent:1', relation('r3', 'USES', 'a', 'b'), 5, '重庆'),
    ];
    const order = (how: Parameters<typeof byOrder>[1]) => byOrder(of, how, 'zh').map(n => n.entity.id);
    expect(order('rank')).toEqual(['ent:3', 'ent:2', 'ent:1']);
    expect(order('degree')).toEqual(['ent:2', 'ent:1', 'ent:3']);
    expect(order('name')).toEqual(['ent:2', 'ent:1', 'ent:3']);
  });
});

describe('the drawing', () => {
  const picture = new Map([
    ['ent:a', { x: 0, y: 0 }],
    ['ent:b', { x: 400, y: 0 }],
    ['ent:m', { x: 200, y: 10 }],
  ]);
  const entities = [...picture.keys()].map(id => neighbour(id, relation('r', 'USES', 'a', 'b')).entity);
  const far = relation('r1', 'SUPPLIES', 'ent:a', 'ent:b');
  const near = relation('r2', 'COOPERATES_WITH', 'ent:a', 'ent:m');
  const state = { off: [], offrel: [], focus: null, rel: null };
  const composed = (path: Parameters<typeof compose>[0]['path'] = null) =>
    compose({ picture, entities, relations: [far, near], degrees: new Map([['ent:a', 14]]), path, state });

  it('leads a line round an entity that stands between its ends', () => {
    const { relations } = drawingOf(composed(), picture, state, zh);
    expect(relations.map(r => [r.id, r.bent, r.bothWays])).toEqual([
      ['r1', true, false],
      ['r2', false, true],
    ]);
  });

  it('puts what is off the path aside and words only the path', () => {
    const path = { nodes: [entities[0]!, entities[1]!], relations: [far] };
    const drawn = drawingOf(composed(path), picture, state, zh);
    expect(drawn.entities.filter(e => e.aside).map(e => e.id)).toEqual(['ent:m']);
    expect(drawn.relations.map(r => [r.id, r.onPath, r.aside, r.label])).toEqual([
      ['r1', true, false, '供货'],
      ['r2', false, true, ''],
    ]);
  });

  it('badges what is hidden and says the whole in one sentence', () => {
    const { entities: drawn } = drawingOf(composed(), picture, state, zh);
    expect(drawn.map(e => e.badge)).toEqual(['+12', null, null]);
    expect(summaryOf(composed(), zh)).toBe('图中 3 个对象、2 条关系');
    expect(summaryOf(composed(), en)).toBe('3 entities, 2 relations');
  });
});

describe('looks', () => {
  it('no two kinds share both colour and shape, so that each can be told without the other', () => {
    const seen = ENTITY_KINDS.map(kind => `${LOOK[kind].shape} ${LOOK[kind].points.join(' ')}`);
    expect(new Set(seen).size).toBe(ENTITY_KINDS.length);
  });

  it('legend and canvas draw the same outline', () => {
    expect(lookSvg('ENTERPRISE')).toContain('<circle');
    for (const kind of ENTITY_KINDS.filter(k => LOOK[k].shape === 'polygon')) {
      expect(LOOK[kind].points.length % 2).toBe(0);
      expect(LOOK[kind].points.every(v => Math.abs(v) <= 1)).toBe(true);
      expect(lookSvg(kind).match(/[\d.]+,[\d.]+/g)).toHaveLength(LOOK[kind].points.length / 2);
    }
  });
});
