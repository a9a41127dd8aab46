/**
 * Cascade: if these firms stop, what share of the chain is affected. Economic systemic risk index (ESRI) of Diem,
 * Borsos, Reisch, Kertész, Thurner 2022, Scientific Reports 12:7719.
 *
 * Production of firm i relative to before, h_i, under a generalised Leontief function: essential kinds of input limit
 * it one by one, the others together by their share of all inputs. Shocks run downstream (missing supplies) and
 * upstream (missing demand) separately:
 *   hᵈ_i ← min( ψ_i, min over essential kinds k of 1 − Σ_{j ∈ k} W_ji/Σ_{l ∈ k} W_li · σ_j(1 − hᵈ_j),
 *               1 − Σ_{j not essential} W_ji/Σ_l W_li · σ_j(1 − hᵈ_j) )
 *   hᵘ_i ← min( ψ_i, Σ_j W_ij/Σ_l W_il · hᵘ_j )   (1 without customers)
 * with σ_j = min(1, s_j / Σ_{l in the sector of j} s_l·hᵈ_l): the share of its sector that a supplier holds is how
 * hard it is to replace. h = min(hᵈ, hᵘ); ESRI = Σ importance·(1 − h) / Σ importance, importance = s (sales) unless
 * given. Both maps fall from 1 and are bounded, so they converge; iteration stops when no h moves by more than
 * `tolerance`.
 */
import { AppError } from '../errors.ts';

export interface SupplyFirm {
  id: string;
  sector: string;
  /** ≥ 0; the firm's sales in the network by default. */
  importance?: number;
}

export interface SupplyNetwork {
  firms: readonly SupplyFirm[];
  /** `volume` > 0, any unit, the same for all. Both ends must be listed firms. */
  supplies: readonly { from: string; to: string; volume: number }[];
  /** Whether the buyer cannot produce without what this sector makes. */
  essential: (sector: string, buyer: string) => boolean;
}

export interface Cascade {
  /** ESRI, 0–1; null where nothing has importance. */
  share: number | null;
  /** h of every firm, 0–1, by id. */
  levels: Map<string, number>;
  rounds: number;
  converged: boolean;
}

export const CASCADE_LIMITS = { tolerance: 1e-9, maxRounds: 10_000 } as const;

interface Supplier {
  index: number;
  volume: number;
}
interface Inputs {
  /** One list per essential sector. */
  essential: Supplier[][];
  helpful: Supplier[];
  /** Volume of all inputs. */
  total: number;
}

/**
 * `shock`: what is left of each shocked firm, 0–1 (0: it stops).
 * @throws AppError BAD_INPUT for unknown firms, volumes that are not above 0, or a shock outside 0–1.
 */
export function cascade(
  network: SupplyNetwork,
  shock: ReadonlyMap<string, number>,
  limits: { tolerance: number; maxRounds: number } = CASCADE_LIMITS,
): Cascade {
  const firms = [...network.firms].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const place = new Map(firms.map((firm, i) => [firm.id, i]));
  check(network, shock, place);
  const cap = firms.map(firm => shock.get(firm.id) ?? 1);
  const { inputs, customers, sales } = wire(network, firms, place);

  const sectors = new Map<string, number[]>();
  firms.forEach(({ sector }, i) => {
    sectors.set(sector, [...(sectors.get(sector) ?? []), i]);
  });
  const replaceability = (h: readonly number[]): number[] => {
    const sigma = new Array<number>(firms.length).fill(1);
    for (const members of sectors.values()) {
      const left = members.reduce((sum, i) => sum + sales[i]! * h[i]!, 0);
      for (const i of members) if (left > 0) sigma[i] = Math.min(1, sales[i]! / left);
    }
    return sigma;
  };
  const down = (h: readonly number[]): number[] => {
    const sigma = replaceability(h);
    const missing = ({ index, volume }: Supplier) => volume * sigma[index]! * (1 - h[index]!);
    return inputs.map(({ essential, helpful, total }, i) => {
      const kinds = essential.map(
        kind => 1 - sumOf(kind, missing) / sumOf(kind, supplier => supplier.volume),
      );
      const others = total > 0 ? 1 - sumOf(helpful, missing) / total : 1;
      return Math.max(0, Math.min(cap[i]!, others, ...kinds));
    });
  };
  const up = (h: readonly number[]): number[] =>
    customers.map((buyers, i) =>
      buyers.length === 0
        ? cap[i]!
        : Math.min(cap[i]!, sumOf(buyers, ({ index, volume }) => volume * h[index]!) / sales[i]!),
    );

  const downstream = settle(down, firms.length, limits);
  const upstream = settle(up, firms.length, limits);
  const levels = firms.map((_, i) => Math.min(downstream.h[i]!, upstream.h[i]!));
  const importance = firms.map((firm, i) => firm.importance ?? sales[i]!);
  const all = importance.reduce((sum, x) => sum + x, 0);
  const lost = importance.reduce((sum, x, i) => sum + x * (1 - levels[i]!), 0);
  return {
    share: all > 0 ? Math.min(1, lost / all) : null,
    levels: new Map(firms.map((firm, i) => [firm.id, levels[i]!])),
    rounds: Math.max(downstream.rounds, upstream.rounds),
    converged: downstream.converged && upstream.converged,
  };
}

/** Applies `step` to all ones until nothing moves. */
function settle(
  step: (h: readonly number[]) => number[],
  size: number,
  { tolerance, maxRounds }: { tolerance: number; maxRounds: number },
): { h: number[]; rounds: number; converged: boolean } {
  let h = new Array<number>(size).fill(1);
  for (let rounds = 1; rounds <= maxRounds; rounds++) {
    const next = step(h);
    const moved = next.some((x, i) => Math.abs(x - h[i]!) > tolerance);
    h = next;
    if (!moved) return { h, rounds, converged: true };
  }
  return { h, rounds: maxRounds, converged: false };
}

function wire(network: SupplyNetwork, firms: readonly SupplyFirm[], place: ReadonlyMap<string, number>) {
  const inputs: Inputs[] = firms.map(() => ({ essential: [], helpful: [], total: 0 }));
  const customers: Supplier[][] = firms.map(() => []);
  const sales = firms.map(() => 0);
  const kinds = firms.map(() => new Map<string, Supplier[]>());
  const ordered = [...network.supplies].sort((a, b) =>
    a.from !== b.from
      ? a.from < b.from
        ? -1
        : 1
      : a.to !== b.to
        ? a.to < b.to
          ? -1
          : 1
        : a.volume - b.volume,
  );
  for (const { from, to, volume } of ordered) {
    const [seller, buyer] = [place.get(from)!, place.get(to)!];
    const supplier = { index: seller, volume };
    sales[seller]! += volume;
    customers[seller]!.push({ index: buyer, volume });
    inputs[buyer]!.total += volume;
    const { sector } = firms[seller]!;
    if (!network.essential(sector, to)) inputs[buyer]!.helpful.push(supplier);
    else kinds[buyer]!.set(sector, [...(kinds[buyer]!.get(sector) ?? []), supplier]);
  }
  kinds.forEach((kind, i) => {
    inputs[i]!.essential = [...kind.values()];
  });
  return { inputs, customers, sales };
}

function check(
  { supplies }: SupplyNetwork,
  shock: ReadonlyMap<string, number>,
  place: ReadonlyMap<string, number>,
): void {
  for (const { from, to, volume } of supplies) {
    if (!place.has(from) || !place.has(to)) {
      throw new AppError('BAD_INPUT', 'A supply needs two firms of the network.', { from, to });
    }
    if (!(Number.isFinite(volume) && volume > 0)) {
      throw new AppError('BAD_INPUT', 'A volume must be above 0.', { from, to, volume });
    }
  }
  for (const [firm, left] of shock) {
    if (!place.has(firm)) throw new AppError('BAD_INPUT', `${firm} is not in the network.`, { firm });
    if (!(left >= 0 && left <= 1)) throw new AppError('BAD_INPUT', 'A shock leaves 0 to 1.', { firm, left });
  }
}

const sumOf = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((sum, item) => sum + of(item), 0);
