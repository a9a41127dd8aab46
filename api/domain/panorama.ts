/** The whole chain in a region at a glance. */
import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { Facts } from './facts.ts';
import { localFirms } from './providers.ts';
import type { CellVerdict, Panorama, PanoramaSummary, Verdict } from './results.ts';
import { latestSince } from './time.ts';
import { type JudgeOptions, judgeRegion } from './verdict.ts';

/**
 * Every leaf under `chain` (a root, chain or group) judged, with the groups between, the FEEDS edges among them
 * and the headline numbers. Throws as `judgeRegion` does.
 */
export function panorama(facts: Facts, options: JudgeOptions & { chain: string }): Panorama {
  return panoramaOf(facts, { ...options, cells: judgeRegion(facts, options) });
}

/** The same from cells that are judged already: all leaves under `chain`. */
export function panoramaOf(
  facts: Facts,
  { chain, region, asOf, cells }: { chain: string; region: string; asOf: string; cells: CellVerdict[] },
): Panorama {
  const index = indexFacts(facts, asOf);
  const leaves = index.segments.leavesUnder(chain);
  const shown = new Set([...leaves, ...index.segments.groupsUnder(chain)]);
  return {
    chain,
    region,
    asOf: index.asOf,
    groups: [...index.segments.groupsUnder(chain)],
    segments: cells,
    feeds: [...shown]
      .flatMap(segment => index.feedsFrom(segment))
      .filter(edge => shown.has(edge.to))
      .map(edge => edge.id)
      .sort(),
    summary: summarise(index, chain, region, cells),
  };
}

/** Headline numbers of cells that were judged in one region; `enterprises` are distinct, over all leaves. */
export function summarise(
  index: ChainIndex,
  chain: string,
  region: string,
  cells: readonly CellVerdict[],
): PanoramaSummary {
  const count = (verdict: Verdict) => cells.filter(cell => cell.verdict === verdict).length;
  const enterprises = localFirms(index, chain, region);
  return {
    unknown: count('UNKNOWN'),
    unknownSeen: cells.filter(cell => cell.verdict === 'UNKNOWN' && cell.localCount > 0).length,
    missing: count('MISSING'),
    thin: count('THIN'),
    adequate: count('ADEQUATE'),
    strong: count('STRONG'),
    enterprises: enterprises.length,
    sources: new Set(enterprises.flatMap(id => [...index.sourcesOf(id)])).size,
    total: newestTotal(index, chain, region),
  };
}

/** Newest published total of this very segment and region; the first by id of several equally new. */
function newestTotal(index: ChainIndex, chain: string, region: string): string | null {
  const own = index
    .totalsOn(chain)
    .filter(total => index.regions.canonical(total.region) === index.regions.canonical(region));
  const newest = latestSince(own);
  return own.find(total => total.since === newest)?.id ?? null;
}
