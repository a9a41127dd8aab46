/**
 * Economic structure of a region × segment matrix. Formulas:
 * - RCA (location quotient): Balassa 1965, x_rs / x_r · X / X_s; M_rs = 1 where RCA ≥ 1.
 * - Proximity φ_st = Σ_r M_rs·M_rt / max(k_s, k_t) and density ω_rs = Σ_t M_rt·φ_st / Σ_t φ_st, both with the
 *   diagonal: Hidalgo, Klinger, Barabási, Hausmann 2007.
 * - ECI, PCI: Hidalgo & Hausmann 2009, second eigenvector of the averaging matrix, sign by correlation with
 *   diversity; ECI standardised over regions, PCI by the mean and deviation of ECI.
 * - COI_r = Σ_s (1 − M_rs)·ω_rs·q_s, standardised; COG_rs = (1 − M_rs)·Σ_t (1 − M_rt)·φ_st/Σ_u φ_tu·q_t:
 *   Atlas of Economic Complexity 2014, box 5.4, without the (1 − d)·PCI term. q = PCI before its mean is taken
 *   off (scaled by the deviation of ECI), as in the Stata package.
 * Agrees with py-ecomplexity 0.1. What is undefined is null: never NaN, never 0 in its place.
 */
import { AppError } from '../errors.ts';
import { symmetricEigen } from './eigen.ts';

export interface ComplexityInput {
  regions: string[];
  segments: string[];
  /** regions × segments, counts or values, finite and ≥ 0. */
  values: number[][];
}

/** Matrices are regions × segments except `proximity` (segments × segments), all in the order given. */
export interface Complexity {
  /** null where the region or the segment has no value at all. */
  rca: (number | null)[][];
  /** null in the rows and columns of a segment that is nobody's strength (ubiquity 0). */
  proximity: (number | null)[][];
  density: (number | null)[][];
  diversity: number[];
  ubiquity: number[];
  /** null where diversity is 0, or for all where the matrix falls apart so that no second vector is unique. */
  eci: (number | null)[];
  pci: (number | null)[];
  coi: (number | null)[];
  /** 0 where the region already has the segment (M = 1). */
  cog: (number | null)[][];
}

/** Two eigenvalues closer than this are taken as equal: their eigenvectors are then not unique. */
const SAME_EIGENVALUE = 1e-9;
/** A deviation below this share of the largest entry is rounding, not structure. */
const NO_SPREAD = 1e-9;

/** @throws AppError BAD_INPUT for a wrong shape or a negative or non-finite value. */
export function complexity(input: ComplexityInput): Complexity {
  check(input);
  const segmentCount = input.segments.length;
  const rca = balassa(input.values, segmentCount);
  const present = rca.map(row => Uint8Array.from(row, x => (x !== null && x >= 1 ? 1 : 0)));
  const diversity = present.map(row => row.reduce((sum, x) => sum + x, 0));
  const ubiquity = new Array<number>(segmentCount).fill(0);
  for (const row of present) for (let s = 0; s < segmentCount; s++) ubiquity[s]! += row[s]!;

  const phi = cooccurrence(present, ubiquity);
  const phiSums = rowSums(phi, segmentCount);
  const density = present.map(row => densityRow(row, phi, phiSums));
  const { eci, pci, weight } = standardisedIndices(present, diversity, ubiquity);
  const { coi, cog } = outlook(present, density, phi, phiSums, weight);
  return {
    rca,
    proximity: matrixOf(segmentCount, segmentCount, (s, t) =>
      ubiquity[s] === 0 || ubiquity[t] === 0 ? null : phi[s * segmentCount + t]!,
    ),
    density,
    diversity,
    ubiquity,
    eci,
    pci,
    coi,
    cog,
  };
}

function check({ regions, segments, values }: ComplexityInput): void {
  const bad = (message: string, details: Record<string, unknown>) => {
    throw new AppError('BAD_INPUT', message, details);
  };
  if (values.length !== regions.length) {
    bad('One row of values is needed for each region.', { rows: values.length, regions: regions.length });
  }
  values.forEach((row, r) => {
    if (row.length !== segments.length) {
      bad('One value is needed for each segment.', { region: regions[r], values: row.length });
    }
    for (let s = 0; s < row.length; s++) {
      if (!(Number.isFinite(row[s]) && row[s]! >= 0)) {
        bad('Values must be finite and not negative.', { region: regions[r], segment: segments[s] });
      }
    }
  });
}

function balassa(values: number[][], segmentCount: number): (number | null)[][] {
  const regionSums = values.map(row => row.reduce((sum, x) => sum + x, 0));
  const segmentSums = new Array<number>(segmentCount).fill(0);
  for (const row of values) for (let s = 0; s < segmentCount; s++) segmentSums[s]! += row[s]!;
  const total = segmentSums.reduce((sum, x) => sum + x, 0);
  return values.map((row, r) =>
    row.map((x, s) =>
      regionSums[r] === 0 || segmentSums[s] === 0 ? null : x / regionSums[r]! / (segmentSums[s]! / total),
    ),
  );
}

/** φ, row-major; 0 where a segment has ubiquity 0 so that it adds nothing to a sum. */
function cooccurrence(present: Uint8Array[], ubiquity: number[]): Float64Array {
  const n = ubiquity.length;
  const phi = new Float64Array(n * n);
  for (const row of present) {
    const held: number[] = [];
    for (let s = 0; s < n; s++) if (row[s] === 1) held.push(s);
    for (const s of held) for (const t of held) phi[s * n + t]! += 1;
  }
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      if (phi[s * n + t] !== 0) phi[s * n + t]! /= Math.max(ubiquity[s]!, ubiquity[t]!);
    }
  }
  return phi;
}

function rowSums(matrix: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let s = 0; s < n; s++) for (let t = 0; t < n; t++) sums[s]! += matrix[s * n + t]!;
  return sums;
}

function densityRow(row: Uint8Array, phi: Float64Array, phiSums: Float64Array): (number | null)[] {
  const n = row.length;
  const sums = new Float64Array(n);
  for (let t = 0; t < n; t++) {
    if (row[t] === 1) for (let s = 0; s < n; s++) sums[s]! += phi[t * n + s]!;
  }
  // Sums of the same terms in another order can exceed the whole by an ulp; a share cannot.
  return Array.from(sums, (sum, s) => (phiSums[s] === 0 ? null : Math.min(1, sum / phiSums[s]!)));
}

/**
 * The averaging matrix D⁻¹·M·U⁻¹·Mᵀ is similar to the symmetric S = B·Bᵀ with B = D^-½·M·U^-½; it is solved on the
 * smaller side (regions or segments), the other side follows by one multiplication with B.
 */
function secondVector(
  present: Uint8Array[],
  diversity: number[],
  ubiquity: number[],
): { regions: number[]; segments: number[]; kc: Float64Array; kp: Float64Array } | null {
  const regions = diversity.flatMap((k, r) => (k > 0 ? [r] : []));
  const segments = ubiquity.flatMap((k, s) => (k > 0 ? [s] : []));
  const [rows, cols] = [regions.length, segments.length];
  const n = Math.min(rows, cols);
  if (n < 2) return null;
  const b = new Float64Array(rows * cols);
  regions.forEach((r, i) => {
    segments.forEach((s, j) => {
      if (present[r]![s] === 1) b[i * cols + j] = 1 / Math.sqrt(diversity[r]! * ubiquity[s]!);
    });
  });
  const gram = rows <= cols ? rowGram(b, rows, cols) : columnGram(b, rows, cols);
  const { values, vectors } = symmetricEigen(gram, n);
  const second = values[n - 2]!;
  const below = n > 2 ? values[n - 3]! : Number.NEGATIVE_INFINITY;
  const unique = values[n - 1]! - second > SAME_EIGENVALUE && second - below > SAME_EIGENVALUE;
  if (!unique || second <= SAME_EIGENVALUE) return null;
  const side = new Float64Array(n);
  for (let i = 0; i < n; i++) side[i] = vectors[i * n + n - 2]!;

  const regionSide = new Float64Array(rows);
  const segmentSide = new Float64Array(cols);
  if (rows <= cols) {
    regionSide.set(side);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < cols; j++) segmentSide[j]! += (b[i * cols + j]! * side[i]!) / second;
  } else {
    segmentSide.set(side);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < cols; j++) regionSide[i]! += b[i * cols + j]! * side[j]!;
  }
  // kp is an eigenvector of the segments' averaging matrix, kc the mean of kp over what a region has.
  const kp = segmentSide.map((x, j) => x / Math.sqrt(ubiquity[segments[j]!]!));
  const kc = regionSide.map((x, i) => x / Math.sqrt(diversity[regions[i]!]!));
  return { regions, segments, kc, kp };
}

function rowGram(b: Float64Array, rows: number, cols: number): Float64Array {
  const gram = new Float64Array(rows * rows);
  for (let i = 0; i < rows; i++) {
    for (let k = i; k < rows; k++) {
      let sum = 0;
      for (let j = 0; j < cols; j++) sum += b[i * cols + j]! * b[k * cols + j]!;
      gram[i * rows + k] = sum;
      gram[k * rows + i] = sum;
    }
  }
  return gram;
}

function columnGram(b: Float64Array, rows: number, cols: number): Float64Array {
  const gram = new Float64Array(cols * cols);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      const x = b[i * cols + j]!;
      if (x !== 0) for (let k = 0; k < cols; k++) gram[j * cols + k]! += x * b[i * cols + k]!;
    }
  }
  return gram;
}

function standardisedIndices(present: Uint8Array[], diversity: number[], ubiquity: number[]) {
  const eci = new Array<number | null>(diversity.length).fill(null);
  const pci = new Array<number | null>(ubiquity.length).fill(null);
  const found = secondVector(present, diversity, ubiquity);
  if (found === null) return { eci, pci, weight: null };
  const { regions, segments, kc, kp } = found;
  const centre = mean(kc);
  const spread = deviation(kc);
  if (spread <= NO_SPREAD * largest(kc)) return { eci, pci, weight: null };
  const meanDiversity = mean(regions.map(r => diversity[r]!));
  let covariance = 0;
  regions.forEach((r, i) => {
    covariance += (diversity[r]! - meanDiversity) * (kc[i]! - centre);
  });
  const sign = covariance < 0 ? -1 : 1;
  const weight = new Float64Array(ubiquity.length);
  regions.forEach((r, i) => {
    eci[r] = (sign * (kc[i]! - centre)) / spread;
  });
  segments.forEach((s, j) => {
    pci[s] = (sign * kp[j]! - sign * centre) / spread;
    weight[s] = (sign * kp[j]!) / spread;
  });
  return { eci, pci, weight };
}

function outlook(
  present: Uint8Array[],
  density: (number | null)[][],
  phi: Float64Array,
  phiSums: Float64Array,
  weight: Float64Array | null,
): { coi: (number | null)[]; cog: (number | null)[][] } {
  const n = phiSums.length;
  if (weight === null) {
    return { coi: present.map(() => null), cog: present.map(() => new Array<number | null>(n).fill(null)) };
  }
  const raw = present.map((row, r) => {
    let sum = 0;
    for (let s = 0; s < n; s++) if (row[s] === 0) sum += (density[r]![s] ?? 0) * weight[s]!;
    return sum;
  });
  const centre = mean(raw);
  const spread = deviation(raw);
  const flat = spread <= NO_SPREAD * largest(raw);
  const pull = weight.map((q, t) => (phiSums[t] === 0 ? 0 : q / phiSums[t]!));
  return {
    coi: raw.map(x => (flat ? null : (x - centre) / spread)),
    cog: present.map(row => {
      const gain = new Float64Array(n);
      for (let t = 0; t < n; t++) {
        if (row[t] === 0) for (let s = 0; s < n; s++) gain[s]! += phi[t * n + s]! * pull[t]!;
      }
      return Array.from(gain, (x, s) => (phiSums[s] === 0 ? null : row[s] === 1 ? 0 : x));
    }),
  };
}

function mean(xs: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += xs[i]!;
  return xs.length === 0 ? 0 : sum / xs.length;
}

/** Population standard deviation. */
function deviation(xs: ArrayLike<number>): number {
  const centre = mean(xs);
  let sum = 0;
  for (let i = 0; i < xs.length; i++) sum += (xs[i]! - centre) ** 2;
  return xs.length === 0 ? 0 : Math.sqrt(sum / xs.length);
}

function largest(xs: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < xs.length; i++) most = Math.max(most, Math.abs(xs[i]!));
  return most;
}

function matrixOf(
  rows: number,
  columns: number,
  at: (row: number, column: number) => number | null,
): (number | null)[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => at(i, j)));
}
