import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainHref, exploreHref, panoramaHref, targetsHref } from '../../web/src/links.ts';
import {
  dateParam,
  idParam,
  idsParam,
  manyOfParam,
  numberParam,
  oneOfParam,
  parseState,
  patchSearch,
  type Schema,
  textParam,
} from '../../web/src/url-state.ts';

const schema = {
  segment: idParam,
  ids: idsParam,
  asOf: dateParam,
  text: textParam,
  view: oneOfParam(['picture', 'table']),
  faces: manyOfParam(['A', 'B', 'C']),
  zoom: numberParam(1, 0.5, 4),
} satisfies Schema;

const id = fc.stringMatching(/^(seg|ent|reg):[A-Za-z0-9._-]{1,20}$/);
const date = fc.constantFrom('2019', '2019-02', '2019-02-16', '2026-12-31');
const state = fc.record({
  segment: fc.option(id),
  ids: fc.uniqueArray(id, { maxLength: 5 }),
  asOf: fc.option(date),
  text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  view: fc.constantFrom('picture' as const, 'table' as const),
  faces: fc.subarray(['A' as const, 'B' as const, 'C' as const]),
  zoom: fc.double({ min: 0.5, max: 4, noNaN: true }),
});

test('a state written to a link and read again is the same state', () => {
  fc.assert(
    fc.property(state, wanted => {
      expect(parseState(schema, patchSearch(schema, '', wanted))).toEqual(wanted);
    }),
  );
});

test('equal states give equal links, whatever the order of the steps', () => {
  fc.assert(
    fc.property(state, state, (first, second) => {
      const direct = patchSearch(schema, '', second);
      const detour = patchSearch(schema, patchSearch(schema, '', first), second);
      expect(detour).toBe(direct);
    }),
  );
});

test('any query string at all gives a valid state', () => {
  fc.assert(
    fc.property(fc.string(), search => {
      const read = parseState(schema, `?${search}`);
      expect(parseState(schema, patchSearch(schema, '', read))).toEqual(read);
    }),
  );
});

describe('parameters', () => {
  test.each([
    ['segment=seg:vision', { segment: 'seg:vision' }],
    ['segment=<script>', { segment: null }],
    ['ids=seg:a,bad id,seg:b,seg:a', { ids: ['seg:a', 'seg:b'] }],
    ['asOf=2019-13', { asOf: null }],
    ['asOf=2019-12-31', { asOf: '2019-12-31' }],
    ['view=poster', { view: 'picture' }],
    ['faces=C,A,Z', { faces: ['A', 'C'] }],
    ['zoom=99', { zoom: 1 }],
    ['zoom=', { zoom: 1 }],
    ['zoom=2.5', { zoom: 2.5 }],
  ])('%s', (search, expected) => {
    expect(parseState(schema, `?${search}`)).toMatchObject(expected);
  });

  test('defaults stay out of the link; strangers stay in it', () => {
    expect(patchSearch(schema, '?lang=en&view=table', { view: 'picture', text: '' })).toBe('?lang=en');
  });

  test('ids are readable in the link', () => {
    expect(patchSearch(schema, '', { ids: ['seg:a', 'ent:b'] })).toBe('?ids=seg:a,ent:b');
  });
});

test('links to other pages carry scope and language, and nothing of the page they leave', () => {
  const here = '?chain=seg:ai&region=reg:510100&asOf=2020&lang=en&view=table&segment=seg:x';
  expect(panoramaHref(here)).toBe('/panorama?asOf=2020&chain=seg:ai&lang=en&region=reg:510100');
  expect(targetsHref(here, 'seg:y')).toBe(
    '/targets?asOf=2020&chain=seg:ai&lang=en&region=reg:510100&segment=seg:y',
  );
  expect(chainHref(here, 'seg:uav')).toBe('/panorama?asOf=2020&chain=seg:uav&lang=en&region=reg:510100');
  expect(exploreHref('', 'ent:z')).toBe('/explore?at=ent:z');
});
