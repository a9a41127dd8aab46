import { describe, expect, it } from 'vitest';
import { comparedIn, comparisonLevels, placeLevel, placeOf, regionTree } from '../../api/domain/place.ts';
import { REGIONS, reg } from './builder.ts';

const china = regionTree([
  reg('reg:cn', 'country'),
  reg('reg:110000', 'province', 'reg:cn'),
  reg('reg:110100', 'city', 'reg:110000'),
  reg('reg:110108', 'district', 'reg:110100'),
  reg('reg:500000', 'province', 'reg:cn'),
  reg('reg:500200', 'city', 'reg:500000'),
  reg('reg:510000', 'province', 'reg:cn'),
  reg('reg:510100', 'city', 'reg:510000'),
  reg('reg:510104', 'district', 'reg:510100'),
  reg('reg:gaoxin', 'zone', 'reg:510100'),
  reg('reg:810000', 'province', 'reg:cn'),
  reg('reg:jp', 'country'),
]);

describe('place of a firm seen from a region', () => {
  it.each([
    ['reg:510104', 'reg:510100', 'local'],
    ['reg:510100', 'reg:510100', 'local'],
    ['reg:510000', 'reg:510100', 'possibly'],
    ['reg:cn', 'reg:510100', 'possibly'],
    ['reg:510100', 'reg:510104', 'possibly'],
    ['reg:gaoxin', 'reg:510104', 'outside'],
    ['reg:jp', 'reg:510100', 'outside'],
    ['reg:110100', 'reg:110000', 'local'],
    ['reg:110000', 'reg:110100', 'local'],
    ['reg:110108', 'reg:110000', 'local'],
    ['reg:110100', 'reg:110108', 'possibly'],
    [null, 'reg:510100', 'unplaced'],
    ['reg:nowhere', 'reg:510100', 'unplaced'],
  ])('%s from %s: %s', (firm, region, place) => {
    expect(placeOf(china, firm, region)).toBe(place);
  });
});

describe('comparison regions', () => {
  const levels = (id: string) => comparisonLevels(china.byId.get(id) ?? reg(id, 'city'));

  it('of level city: ordinary cities, municipalities, Hong Kong and Macao', () => {
    expect(levels('reg:510100')).toEqual(['city']);
    expect(levels('reg:110000')).toEqual(['province', 'city']);
    expect(levels('reg:810000')).toEqual(['province', 'city']);
    expect(levels('reg:110100')).toEqual([]);
    expect(levels('reg:500200')).toEqual([]);
    expect(levels('reg:510000')).toEqual(['province']);
  });

  it('of level district: districts and zones', () => {
    expect(placeLevel('zone')).toBe('district');
    expect(levels('reg:gaoxin')).toEqual(['district']);
    expect(levels('reg:510104')).toEqual(['district']);
  });

  it('a firm is compared in those it lies in, and in the region asked about', () => {
    expect(comparedIn(china, 'reg:510104', 'city', 'reg:110100')).toEqual(['reg:510100']);
    expect(comparedIn(china, 'reg:110108', 'city', 'reg:510100')).toEqual(['reg:110000']);
    expect(comparedIn(china, 'reg:110108', 'city', 'reg:110100')).toEqual(['reg:110000']);
    expect(comparedIn(china, 'reg:510000', 'city', 'reg:510100')).toEqual([]);
    expect(comparedIn(china, 'reg:jp', 'city', 'reg:510100')).toEqual([]);
    expect(comparedIn(china, null, 'city', 'reg:510100')).toEqual([]);
    expect(comparedIn(china, 'reg:510100', 'district', 'reg:510104')).toEqual([]);
    expect(comparedIn(china, 'reg:500200', 'city', 'reg:500200')).toEqual(['reg:500200', 'reg:500000']);
  });
});

describe('tree of regions', () => {
  it('ends where a circle closes', () => {
    const circle = regionTree([reg('reg:a', 'city', 'reg:b'), reg('reg:b', 'province', 'reg:a')]);
    expect(circle.ancestors('reg:a')).toEqual(['reg:a', 'reg:b']);
  });

  it('leads through the alias to the municipality', () => {
    expect(china.ancestors('reg:110108')).toEqual(['reg:110108', 'reg:110000', 'reg:cn']);
    expect(regionTree(REGIONS).ancestors('reg:x2')).toEqual(['reg:x2', 'reg:x', 'reg:p', 'reg:n']);
  });
});
