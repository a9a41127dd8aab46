import type { Gap, Introduction, Target } from '../../web/src/api/targets.ts';
import type { Provenance, Source, Status } from '../../web/src/api/types.ts';

export const source = (id: string, date: string | null = null, publisher: string | null = null): Source => ({
  id,
  title: `《${id}》`,
  publisher,
  date,
  url: null,
});

export const ground = (status: Status, sources: Source[], asOf: string | null = null): Provenance => ({
  status,
  sources,
  asOf,
  confidence: null,
});

export function gap(id: string, rest: Partial<Gap> = {}): Gap {
  return {
    segment: { id, name: id, nameEn: null, parent: null, definition: null, gbt4754: [] },
    region: 'reg:x',
    asOf: '2026-11-05',
    verdict: 'UNKNOWN',
    advice: 'CHECK_FIRST',
    coverage: 0.2,
    certainty: 0.4,
    localCount: 0,
    providers: 0,
    outsideCount: 5,
    possiblyLocalCount: 0,
    unplacedCount: 0,
    plannedCount: 0,
    status: 'INFERRED',
    priority: { low: 0, high: 1, point: null },
    reasons: [],
    ...rest,
  };
}

/** 甲 (local) —SUPPLIES→ 乙 (target), and the investor of 甲 stored the other way round. */
export function introduction(asOf: string | null = '2024-05'): Introduction {
  const node = (id: string, name: string) => ({ id, kind: 'ENTERPRISE' as const, name, nameEn: `${id} Ltd` });
  return {
    strength: 0.416,
    path: {
      nodes: [node('ent:a', '甲公司'), node('ent:b', '乙公司'), node('ent:c', '丙公司')],
      relations: [
        {
          id: 'rel:1',
          type: 'SUPPLIES',
          from: 'ent:a',
          to: 'ent:b',
          properties: {},
          provenance: ground('STATED', [source('src:1', '2024-06-01')], asOf),
        },
        {
          id: 'rel:2',
          type: 'INVESTS_IN',
          from: 'ent:c',
          to: 'ent:b',
          properties: {},
          provenance: ground('INFERRED', [source('src:2')]),
        },
      ],
    },
  };
}

export function target(id: string, rest: Partial<Target> = {}): Target {
  return {
    rank: 1,
    enterprise: {
      id,
      name: `${id}有限公司`,
      nameEn: null,
      region: 'reg:y',
      regionName: '乙市',
      website: null,
      segments: [
        {
          id: `rel:${id}`,
          segment: { id: 'seg:s', name: '环节', nameEn: 'Segment' },
          role: 'maker',
          product: '发动机',
          planned: false,
          provenance: ground('STATED', [source('src:list', '2025-12-30', '交易所')]),
        },
      ],
      provenance: ground('STATED', [source('src:list', '2025-12-30', '交易所')]),
    },
    alreadyHere: [],
    localBranches: [],
    signed: false,
    score: { low: 0.4, high: 0.8, point: 0.6 },
    factors: [
      { code: 'fit', value: 0.9, weight: 0.25, reasons: [{ code: 'A', numbers: {}, basis: [] }] },
      { code: 'risk', value: null, weight: 0.1, reasons: [{ code: 'B', numbers: {}, basis: [] }] },
    ],
    stability: null,
    warmPaths: [],
    ...rest,
  };
}
