/** Companies listed in Shenzhen as a truth: city × industry, districts from the registered address. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Facts, RegionFact, SegmentFact } from '../../../api/domain/facts.ts';
import type { Truth } from './worlds.ts';

const data = (path: string): string =>
  fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const table = (path: string): Record<string, string>[] =>
  parse(readFileSync(data(path)), { columns: true, bom: true, relax_column_count: true });

/** Full-width letters, digits and blanks become plain ones; blanks inside a name go. */
export const clean = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const COUNTRY = 'reg:cn';
const ROOT = 'seg:listed';
const CHAIN = 'seg:industries';

function readRegions(): RegionFact[] {
  const region = (
    code: string,
    name: string,
    level: RegionFact['level'],
    parent: string | null,
  ): RegionFact => ({
    id: `reg:${code.padEnd(6, '0')}`,
    name: clean(name),
    nameEn: null,
    level,
    parent: parent === null ? null : `reg:${parent.padEnd(6, '0')}`,
  });
  return [
    { id: COUNTRY, name: '中国', nameEn: null, level: 'country', parent: null },
    ...table('regions/provinces.csv').map(row => ({
      ...region(row.code!, row.name!, 'province', null),
      parent: COUNTRY,
    })),
    ...table('regions/cities.csv').map(row => region(row.code!, row.name!, 'city', row.provinceCode!)),
    ...table('regions/areas.csv').map(row => region(row.code!, row.name!, 'district', row.cityCode!)),
  ];
}

/** Province, then city by name, then the district whose name the address holds; as fine as the file says. */
function placer(regions: readonly RegionFact[]): (province: string, city: string, address: string) => string {
  const children = new Map<string, RegionFact[]>();
  for (const region of regions) {
    const siblings = children.get(region.parent ?? '');
    if (siblings) siblings.push(region);
    else children.set(region.parent ?? '', [region]);
  }
  const under = (id: string): readonly RegionFact[] => children.get(id) ?? [];
  return (province, city, address) => {
    const top = under(COUNTRY).find(({ name }) => name.startsWith(province));
    if (!top) return COUNTRY;
    // A municipality is its own city; its districts hang below 市辖区 and 县.
    const own = under(top.id).find(({ name }) => name === city);
    const districts = own
      ? under(own.id)
      : top.name === city
        ? under(top.id).flatMap(at => under(at.id))
        : [];
    const district = districts.find(({ name }) => name !== '市辖区' && address.includes(name));
    return district?.id ?? own?.id ?? top.id;
  };
}

const segment = (id: string, name: string, parent: string | null): SegmentFact => ({
  id,
  name,
  nameEn: null,
  parent,
  tier: null,
  order: 0,
  gbt4754: [],
  feeds: [],
});

/** Rows without industry or name are left out, a firm listed twice counts once. Reads ../shared/data. */
export function szseTruth(asOf: string): Truth {
  const regions = readRegions();
  const place = placer(regions);
  const rows = new Map<string, { name: string; region: string; industry: string; shares: number }>();
  for (const row of table('szse_a_list.csv')) {
    const name = clean(row.公司全称 ?? '');
    const industry = clean(row.所属行业 ?? '');
    if (name === '' || !/^[A-Z]/.test(industry) || rows.has(name)) continue;
    const shares = Number((row.A股总股本 ?? '').replace(/\D/gu, ''));
    const region = place(clean(row.省份 ?? ''), clean(row.城市 ?? ''), clean(row.注册地址 ?? ''));
    rows.set(name, { name, region, industry, shares });
  }
  const firms = [...rows.values()].map((row, i) => ({ ...row, id: `ent:${String(i).padStart(5, '0')}` }));
  const leaf = (industry: string): string => `seg:${industry[0]}`;
  const industries = [...new Map(firms.map(({ industry }) => [leaf(industry), industry]))].sort();
  const facts: Facts = {
    version: 'szse',
    segments: [
      segment(ROOT, 'listed in Shenzhen', null),
      segment(CHAIN, 'industries', ROOT),
      ...industries.map(([id, name]) => segment(id, name, CHAIN)),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    regions: regions.sort((a, b) => (a.id < b.id ? -1 : 1)),
    firms: firms.map(({ id, name, region }) => ({
      id,
      name,
      region,
      type: null,
      size: null,
      listedCode: null,
      employees: null,
      revenueWan: null,
      revenueYear: null,
      sources: [],
    })),
    activities: firms.map(({ id, industry }) => ({
      id: `rel:${id}`,
      enterprise: id,
      segment: leaf(industry),
      role: null,
      product: null,
      share: null,
      planned: false,
      since: null,
      until: null,
      asOf: null,
      sources: [],
      status: 'stated',
      confidence: null,
    })),
    parents: [],
    surveys: [],
    totals: [],
    references: [],
    carriers: [],
    planRegions: [],
  };
  const logs = firms.map(({ shares }) => Math.log(Math.max(1, shares)));
  const mean = logs.reduce((sum, x) => sum + x, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logs.length);
  return {
    name: 'szse',
    facts,
    root: ROOT,
    asOf,
    bigness: new Map(firms.map(({ id }, i) => [id, (logs[i]! - mean) / spread])),
    stratum: firm => firm.region ?? '',
  };
}
