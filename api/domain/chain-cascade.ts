/** The cascade of a firm in a chain, on the supply relations that are on record. */
import { AppError } from '../errors.ts';
import { cascade } from './cascade.ts';
import { type ChainIndex, indexFacts } from './chain-index.ts';
import type { ActivityFact, Facts } from './facts.ts';
import { confidenceOf } from './providers.ts';
import type { Link } from './results.ts';
import { RULES } from './rules.ts';
import { requireChain } from './segments.ts';
import { CRITICALITY_RULES } from './target-rules.ts';
import { stepStrength } from './warm-paths.ts';

export interface CascadeLoss {
  enterprise: string;
  /** 0–1 */
  loss: number;
}

export interface ChainCascade {
  /** Share of the chain's enterprises affected, 0–1; null where no supply relation of the firm is on record. */
  share: number | null;
  /** Enterprises that lose something, the firm itself left out; largest loss first, then by id. */
  affected: CascadeLoss[];
  /** Enterprises of the chain, the denominator. */
  enterprises: number;
  /** SUPPLIES relations used, in id order. */
  relations: string[];
  /** True where amounts are not stated for all of them, so that each counts alike. */
  volumesAssumed: boolean;
  rounds: number;
  converged: boolean;
}

/**
 * What happens to the chain if `enterprise` stops. An input is essential where a FEEDS edge of weight ≥ 0.8 leads
 * from the supplier's segment to one of the buyer's; every enterprise weighs 1, because sales are not on record.
 * @throws AppError as `judgeRegion` does, and NOT_FOUND for an enterprise that is not in the chain.
 */
export function cascadeOf(
  facts: Facts,
  links: readonly Link[],
  { enterprise, chain, asOf }: { enterprise: string; chain: string; asOf: string },
): ChainCascade {
  const index = indexFacts(facts, asOf);
  requireChain(index.segments, chain);
  const firms = index.firmsUnder(chain);
  const members = new Set(firms);
  if (!members.has(enterprise)) throw notInChain(enterprise, chain);
  const supplies = links
    .filter(
      link =>
        link.type === 'SUPPLIES' &&
        link.from !== link.to &&
        members.has(link.from) &&
        members.has(link.to) &&
        stepStrength(link, index.asOf) > 0,
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const amounts = supplies.map(link => link.properties.amountWan);
  const volumesAssumed = !amounts.every(amount => typeof amount === 'number' && amount > 0);
  const rows = rowsByFirm(index, chain);
  const result = cascade(
    {
      firms: firms.map(id => ({ id, sector: mainSegment(rows.get(id) ?? []), importance: 1 })),
      supplies: supplies.map(({ from, to }, i) => ({
        from,
        to,
        volume: volumesAssumed ? 1 : (amounts[i] as number),
      })),
      essential: (sector, buyer) =>
        index
          .feedsFrom(sector)
          .some(
            edge =>
              edge.weight >= CRITICALITY_RULES.essentialWeight &&
              (rows.get(buyer) ?? []).some(row => row.segment === edge.to),
          ),
    },
    new Map([[enterprise, 0]]),
  );
  const known = supplies.some(link => link.from === enterprise || link.to === enterprise);
  return {
    share: known ? result.share : null,
    affected: [...result.levels]
      .filter(([id, level]) => id !== enterprise && level < 1)
      .map(([id, level]) => ({ enterprise: id, loss: 1 - level }))
      .sort((a, b) => b.loss - a.loss || (a.enterprise < b.enterprise ? -1 : 1)),
    enterprises: firms.length,
    relations: supplies.map(link => link.id),
    volumesAssumed,
    rounds: result.rounds,
    converged: result.converged,
  };
}

const notInChain = (enterprise: string, chain: string): AppError =>
  new AppError('NOT_FOUND', `${enterprise} has no activity under ${chain}.`, { enterprise, chain });

function rowsByFirm(index: ChainIndex, chain: string): Map<string, ActivityFact[]> {
  const rows = new Map<string, ActivityFact[]>();
  for (const leaf of index.segments.leavesUnder(chain)) {
    for (const row of index.activities(leaf))
      rows.set(row.enterprise, [...(rows.get(row.enterprise) ?? []), row]);
  }
  return rows;
}

/** The segment by which a firm is classed: its largest stated share, then its surest row, then id. */
function mainSegment(rows: readonly ActivityFact[]): string {
  const [main] = [...rows].sort(
    (a, b) =>
      (b.share ?? 0) - (a.share ?? 0) ||
      confidenceOf(b, RULES) - confidenceOf(a, RULES) ||
      (a.segment < b.segment ? -1 : a.segment > b.segment ? 1 : a.id < b.id ? -1 : 1),
  );
  return main?.segment ?? '';
}
