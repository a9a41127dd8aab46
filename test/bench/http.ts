/**
 * `npm run bench:http`: panorama and targets over HTTP on both engines, and the first paint of the panorama.
 * Prints median and 95th percentile in milliseconds; nothing here is a gate.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { fixedClock } from '../../api/clock.ts';
import { importFolder } from '../../api/ingest/import.ts';
import { createApp } from '../../api/server.ts';
import { openEmbedded } from '../../api/store/embedded.ts';
import type { Engine } from '../../api/store/engine.ts';
import { openNeo4j } from '../../api/store/neo4j.ts';
import { openStore } from '../../api/store/store.ts';
import { launchChromium } from '../support/chromium.ts';
import { SEED, TODAY } from '../support/datasets.ts';
import { prepareNeo4j, startNeo4j } from '../support/neo4j.ts';

const ROUNDS = 60;
const QUERIES = {
  panorama: `{ panorama(chain: "seg:ai", region: "reg:510100") { summary { unknown missing } groups { id name parent }
    segments { segment { id name nameEn tier parent } verdict advice certainty coverage localCount outsideCount }
    feeds { id from to } } }`,
  verdict: `{ verdict(segment: "seg:uav.engine", region: "reg:510100") { verdict certainty inputs { code value }
    surveys { name recall source { title } } localFirms { nodes { name segments { product } } } } }`,
  targets: `{ targets(segment: "seg:chip.edge", region: "reg:510100") { totalCount nodes { rank score { low high point }
    enterprise { id name regionName segments { product provenance { sources { title date } } } }
    factors { code value reasons { code numbers } } warmPaths { strength path { nodes { id name } relations { type } } } } } }`,
  search: `{ search(text: "wrj") { entity { id name } matched } }`,
};

const quantile = (sorted: number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;

async function measure(engine: Engine): Promise<void> {
  const store = await openStore(engine);
  const before = performance.now();
  await importFolder(store, SEED, { today: TODAY });
  console.log(`\n${store.engine}: seed loaded in ${Math.round(performance.now() - before)} ms`);
  const web = fileURLToPath(new URL('../../web/dist', import.meta.url));
  const app = createApp({ store, clock: fixedClock(TODAY), log: pino({ level: 'silent' }), web });
  const server = createServer(app.handle);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [name, query] of Object.entries(QUERIES)) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const start = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'graphql-require-preflight': '1' },
        body: JSON.stringify({ query }),
      });
      const body = await response.text();
      if (body.includes('"errors"')) throw new Error(body.slice(0, 500));
      bytes = body.length;
      times.push(performance.now() - start);
    }
    const [first, ...rest] = times;
    rest.sort((a, b) => a - b);
    console.log(
      `${name.padEnd(9)} p50 ${quantile(rest, 0.5).toFixed(1)} p95 ${quantile(rest, 0.95).toFixed(1)} first ${first!.toFixed(0)} ms, ${bytes} characters`,
    );
  }
  await firstPaint(address);
  server.closeAllConnections();
  server.close();
  await store.close();
}

async function firstPaint(address: string): Promise<void> {
  const browser = await launchChromium();
  const paints: number[] = [];
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const start = performance.now();
    await page.goto(`${address}/panorama`);
    await page.locator('canvas').first().waitFor();
    paints.push(performance.now() - start);
    await page.close();
  }
  await browser.close();
  paints.sort((a, b) => a - b);
  console.log(
    `panorama drawn after ${quantile(paints, 0.5).toFixed(0)} ms (median of 5, from navigation to chart)`,
  );
}

await measure(openEmbedded());
await prepareNeo4j();
const neo4j = await startNeo4j();
try {
  await measure(await openNeo4j({ url: neo4j.url }));
} finally {
  await neo4j.stop();
}
