/** What-if, portfolio, structure, single points and cascades through the API, on the fictional data set. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedApi, startApi } from '../support/api.ts';

let api: StartedApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SCOPE = 'chain: "seg:demo", region: "reg:demo-city"';

interface Change {
  segment: { id: string };
  from: string;
  to: string;
  providersBefore: number;
  providersAfter: number;
  because: string[];
  direct: boolean;
}
interface LandingAnswer {
  landing: {
    gain: number;
    before: { missing: number; enterprises: number };
    after: { missing: number; enterprises: number };
    changed: Change[];
    ignored: { id: string }[];
  };
}

const LANDING = `query ($enterprises: [ID!]!) { landing(enterprises: $enterprises, ${SCOPE}) {
  gain before { missing enterprises } after { missing enterprises } ignored { id }
  changed { segment { id } from to providersBefore providersAfter because direct } } }`;

const firstTarget = async (segment: string): Promise<string> => {
  const { targets } = await api.query<{ targets: { nodes: { enterprise: { id: string } }[] } }>(
    `query ($segment: ID!) { targets(segment: $segment, region: "reg:demo-city", first: 1) { nodes { enterprise { id } } } }`,
    { segment },
  );
  return targets.nodes[0]!.enterprise.id;
};

describe('landing', () => {
  test('a firm that comes fills the missing link it works in', async () => {
    const firm = await firstTarget('seg:demo.parts.gear');
    const { landing } = await api.query<LandingAnswer>(LANDING, { enterprises: [firm] });
    const gear = landing.changed.find(({ segment }) => segment.id === 'seg:demo.parts.gear')!;
    expect(gear).toMatchObject({
      from: 'MISSING',
      providersBefore: 0,
      providersAfter: 1,
      because: [firm],
      direct: true,
    });
    expect(gear.to).not.toBe('MISSING');
    expect(landing.after.missing).toBe(landing.before.missing - 1);
    expect(landing.after.enterprises).toBe(landing.before.enterprises + 1);
    expect(landing.gain).toBeGreaterThan(0);
    expect(landing.ignored).toEqual([]);
  });

  test('writes nothing: the panorama is the same afterwards', async () => {
    const panorama = `{ panorama(${SCOPE}) { segments { segment { id } verdict certainty localCount } } }`;
    const before = await api.query(panorama);
    await api.query(LANDING, { enterprises: [await firstTarget('seg:demo.parts.gear')] });
    expect(await api.query(panorama)).toEqual(before);
  });

  test('a local firm changes nothing and is named as ignored', async () => {
    const { verdict } = await api.query<{ verdict: { localFirms: { nodes: { id: string }[] } } }>(
      '{ verdict(segment: "seg:demo.machine.arm", region: "reg:demo-city") { localFirms { nodes { id } } } }',
    );
    const id = verdict.localFirms.nodes[0]!.id;
    const { landing } = await api.query<LandingAnswer>(LANDING, { enterprises: [id] });
    expect(landing.changed).toEqual([]);
    expect(landing.gain).toBe(0);
    expect(landing.ignored).toEqual([{ id }]);
  });

  test.each([
    ['nobody', [], 'BAD_INPUT'],
    ['more than fifty', Array.from({ length: 51 }, (_, i) => `ent:x${i}`), 'BAD_INPUT'],
    ['an unknown enterprise', ['ent:nobody'], 'NOT_FOUND'],
  ])('%s is refused', async (_, enterprises, code) => {
    const answer = await api.ask(LANDING, { enterprises });
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('portfolio', () => {
  interface PortfolioAnswer {
    portfolio: {
      gain: number;
      upperBound: number;
      picks: { enterprise: { id: string }; marginalGain: number; closes: { id: string }[] }[];
    };
  }
  const ask = (size: number) =>
    api.query<PortfolioAnswer>(
      `{ portfolio(${SCOPE}, size: ${size}) { gain upperBound picks { enterprise { id } marginalGain closes { id } } } }`,
    );

  test('gains add up, shrink from pick to pick and stay under the bound', async () => {
    const { portfolio } = await ask(4);
    const gains = portfolio.picks.map(({ marginalGain }) => marginalGain);
    expect(gains).toHaveLength(4);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(portfolio.gain, 9);
    expect([...gains].sort((a, b) => b - a)).toEqual(gains);
    expect(portfolio.upperBound).toBeGreaterThanOrEqual(portfolio.gain - 1e-9);
  });

  test('a larger portfolio begins with the smaller one and never gains less', async () => {
    const [{ portfolio: small }, { portfolio: large }] = [await ask(2), await ask(5)];
    expect(large.picks.slice(0, 2)).toEqual(small.picks);
    expect(large.gain).toBeGreaterThanOrEqual(small.gain);
  });

  test('its gain is the gain of landing the same firms', async () => {
    const { portfolio } = await ask(3);
    const enterprises = portfolio.picks.map(({ enterprise }) => enterprise.id);
    const { landing } = await api.query<LandingAnswer>(LANDING, { enterprises });
    expect(landing.gain).toBeCloseTo(portfolio.gain, 9);
  });

  test.each([0, 51])('size %i is refused', async size => {
    const answer = await api.ask(`{ portfolio(${SCOPE}, size: ${size}) { gain } }`);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('structure', () => {
  interface Table {
    structure: {
      regions: string[];
      segments: string[];
      cells: { region: string; segment: string; count: number; rca: number | null; density: number | null }[];
      regionScores: { region: string; diversity: number }[];
      segmentScores: { segment: string; ubiquity: number }[];
    };
  }
  const FIELDS =
    'regions segments cells { region segment count rca density } regionScores { region diversity } segmentScores { segment ubiquity }';

  test('cells stand row by row, and a choice of rows changes no number', async () => {
    const { structure: all } = await api.query<Table>(`{ structure(chain: "seg:demo") { ${FIELDS} } }`);
    expect(all.regions.length).toBeGreaterThan(1);
    expect(all.cells.map(({ region, segment }) => `${region} ${segment}`)).toEqual(
      all.regions.flatMap(region => all.segments.map(segment => `${region} ${segment}`)),
    );
    const [, second] = all.regions;
    const { structure: one } = await api.query<Table>(
      `query ($regions: [ID!]) { structure(chain: "seg:demo", regions: $regions) { ${FIELDS} } }`,
      { regions: [second] },
    );
    expect(one.cells).toEqual(all.cells.filter(({ region }) => region === second));
    expect(one.segmentScores).toEqual(all.segmentScores);
  });

  test('the location quotient is the share of shares (Balassa 1965), and diversity counts those ≥ 1', async () => {
    const { structure } = await api.query<Table>(`{ structure(chain: "seg:demo") { ${FIELDS} } }`);
    const total = structure.cells.reduce((sum, { count }) => sum + count, 0);
    const sum = (keep: (cell: Table['structure']['cells'][number]) => boolean) =>
      structure.cells.filter(keep).reduce((n, { count }) => n + count, 0);
    for (const { region, segment, count, rca } of structure.cells) {
      const inRegion = sum(cell => cell.region === region);
      const inSegment = sum(cell => cell.segment === segment);
      if (inSegment === 0) expect(rca).toBeNull();
      else expect(rca).toBeCloseTo(count / inRegion / (inSegment / total), 9);
    }
    for (const { region, diversity } of structure.regionScores) {
      expect(diversity).toBe(
        structure.cells.filter(cell => cell.region === region && (cell.rca ?? 0) >= 1).length,
      );
    }
  });

  test('an unknown level is refused', async () => {
    const answer = await api.ask('{ structure(chain: "seg:demo", level: "street") { regions } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', argument: 'level' });
  });
});

test('single points: a leaf with one provider names its firms, one with several is not there', async () => {
  const { singlePoints, panorama } = await api.query<{
    singlePoints: { singleProviders: { segment: { id: string }; enterprises: { id: string }[] }[] };
    panorama: { segments: { segment: { id: string }; providers: number }[] };
  }>(
    `{ singlePoints(${SCOPE}) { singleProviders { segment { id } enterprises { id } } }
       panorama(${SCOPE}) { segments { segment { id } providers } } }`,
  );
  const single = panorama.segments
    .filter(({ providers }) => providers === 1)
    .map(({ segment }) => segment.id);
  expect(singlePoints.singleProviders.map(({ segment }) => segment.id).sort()).toEqual(single.sort());
  for (const { enterprises } of singlePoints.singleProviders) expect(enterprises.length).toBeGreaterThan(0);
});

describe('cascade', () => {
  const CASCADE = `query ($id: ID!) { cascade(enterprise: $id, chain: "seg:demo") {
    share affected { enterprise { id } loss } enterprises volumesAssumed relations converged } }`;

  test('an enterprise without a supply relation on record: unknown, not zero', async () => {
    const { verdict } = await api.query<{ verdict: { localFirms: { nodes: { id: string }[] } } }>(
      '{ verdict(segment: "seg:demo.use.factory", region: "reg:demo-city") { localFirms { nodes { id } } } }',
    );
    const { cascade: all } = await api.query<{ cascade: { share: number | null; affected: unknown[] } }>(
      CASCADE,
      {
        id: verdict.localFirms.nodes[0]!.id,
      },
    );
    expect(all).toMatchObject({ share: null, affected: [] });
  });

  test('who buys an essential part from it is affected, nobody else', async () => {
    const { cascade } = await api.query<{
      cascade: {
        share: number;
        affected: { enterprise: { id: string }; loss: number }[];
        relations: string[];
      };
    }>(CASCADE, { id: 'ent:demo-gear-a' });
    expect(cascade.affected.map(({ enterprise }) => enterprise.id)).toEqual(['ent:demo-arm-lichun']);
    expect(cascade.affected[0]!.loss).toBeGreaterThan(0);
    expect(cascade.share).toBeGreaterThan(0);
    expect(cascade.share).toBeLessThan(1);
  });

  test('an enterprise outside the chain is not found', async () => {
    const answer = await api.ask(CASCADE, { id: 'ent:nobody' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

test('rank stability is a share, 1 where everybody fits on the page', async () => {
  const ask = (first: number) =>
    api.query<{ targets: { totalCount: number; nodes: { stability: number }[] } }>(
      `{ targets(segment: "seg:demo.parts.sensor", region: "reg:demo-city", first: ${first}) { totalCount nodes { stability } } }`,
    );
  const { targets: page } = await ask(5);
  expect(page.totalCount).toBeGreaterThan(20);
  for (const { stability } of page.nodes) expect(stability).toBeGreaterThanOrEqual(0);
  for (const { stability } of page.nodes) expect(stability).toBeLessThanOrEqual(1);
  expect(page.nodes[0]!.stability).toBeGreaterThanOrEqual(page.nodes[4]!.stability);
  const { targets: all } = await ask(100);
  expect(all.nodes.every(({ stability }) => stability === 1)).toBe(true);
});

test('sensitivity tells the verdict for other odds ratios', async () => {
  const { verdict } = await api.query<{ verdict: { sensitivity: { phi: number; certainty: number }[] } }>(
    '{ verdict(segment: "seg:demo.parts.sensor", region: "reg:demo-city") { sensitivity { phi verdict certainty } } }',
  );
  const phis = verdict.sensitivity.map(({ phi }) => phi);
  expect(phis[0]).toBe(1);
  expect(phis.at(-1)).toBe(4);
  // A larger φ means more unseen firms: never surer that nobody is there.
  const certainties = verdict.sensitivity.map(({ certainty }) => certainty);
  expect([...certainties].sort((a, b) => b - a)).toEqual(certainties);
});
