import type { CellDetail, Input } from '../../api/types.ts';

/** One step of the formula with its numbers filled in. */
export interface WorkedLine {
  code: 'm' | 'c_other' | 'cap' | 'c0' | 'c' | 'E' | 'q';
  formula: string;
  /** The right-hand side in numbers; null where it cannot be computed. */
  filled: string | null;
  value: number | null;
}

/** Three significant digits, whole numbers whole. */
export function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(3)));
}

type Cell = Pick<CellDetail, 'inputs' | 'surveys' | 'providers'>;

const lookUp = (inputs: readonly Input[]) => {
  const values = new Map(inputs.map(input => [input.code, input.value]));
  return (code: string): number | null => values.get(code) ?? null;
};

/** "1 − ρ" of several lists multiplied, in numbers; "1" for none. */
function unseen(recalls: readonly number[]): string {
  return recalls.length === 0 ? '1' : recalls.map(recall => `(1 − ${figure(recall)})`).join(' × ');
}

function capLine(inputs: readonly Input[], cap: number | null): WorkedLine {
  const at = lookUp(inputs);
  const shares = inputs.flatMap(({ code, value }) => {
    if (!code.startsWith('known:') || value === null) return [];
    const count = at(`count:${code.slice('known:'.length)}`);
    return count === null || count === 0 ? [] : [`${figure(value)}/${figure(count)}`];
  });
  const filled = cap === null || shares.length === 0 ? null : `min(1, ${shares.join(', ')})`;
  return { code: 'cap', formula: 'min(1, known/total)', filled, value: cap };
}

/**
 * q(P) = ((κ + c·E)/(κ + E))^(κ + P), in the limit c^(κ + P) where E has no bound (design §4): the probability that
 * nobody beyond the P seen was overlooked.
 */
export function overlooked(c: number, expected: number | null, kappa: number, providers: number): number {
  const base = expected === null ? c : (kappa + c * expected) / (kappa + expected);
  return base ** (kappa + providers);
}

const byChain = (known: (code: string) => string) => ({
  formula: '(n_s + 1)·(a_r + 1)/(A + R)',
  filled: `(${known('n_s')} + 1) × (${known('a_r')} + 1)/(${known('A')} + ${known('R')})`,
});

/** Where the industry is large enough, a chain's regional share leans on that of the industry. */
function byIndustry(known: (code: string) => string) {
  const share = `(${known('i_r')} + 1)/(${known('I')} + ${known('R_I')})`;
  return {
    formula: '(n_s + β)·(a_r + w·(i_r + 1)/(I + R_I))/(A + w)',
    filled: `(${known('n_s')} + ${known('beta')}) × (${known('a_r')} + ${known('w')} × ${share})/(${known('A')} + ${known('w')})`,
  };
}

/** The chain of formulas of design §4 for one cell, filled in from its inputs, in order of use. */
export function workedLines({ inputs, surveys, providers }: Cell): WorkedLine[] {
  const at = lookUp(inputs);
  const known = (code: string) => {
    const value = at(code);
    return value === null ? '?' : figure(value);
  };
  const [m, l, other, c0, c, E, kappa] = ['m', 'l', 'c_other', 'c0', 'c', 'E', 'kappa'].map(at) as (
    | number
    | null
  )[];
  const recalls = (census: boolean) =>
    surveys.filter(use => use.counted && use.census === census).map(use => use.recall);
  const P = at('P') ?? providers;
  const q = c == null || kappa == null ? null : overlooked(c, E ?? null, kappa, P);
  const cap = capLine(inputs, at('cap'));
  return [
    { code: 'm', ...(at('i_r') === null ? byChain(known) : byIndustry(known)), value: m ?? null },
    {
      code: 'c_other',
      formula: '[1 − Π(1 − ρ)]·ℓ',
      filled: `[1 − ${unseen(recalls(false))}] × ${l == null ? '?' : figure(l)}`,
      value: other ?? null,
    },
    cap,
    {
      code: 'c0',
      formula: 'min(c_other, cap)',
      filled: `min(${known('c_other')}, ${cap.value === null ? '∞' : figure(cap.value)})`,
      value: c0 ?? null,
    },
    {
      code: 'c',
      formula: '1 − (1 − c₀)·Π(1 − ρ_census)',
      filled: `1 − (1 − ${known('c0')}) × ${unseen(recalls(true))}`,
      value: c ?? null,
    },
    {
      code: 'E',
      formula: 'm/c₀',
      filled: c0 === 0 ? null : `${known('m')}/${known('c0')}`,
      value: E ?? null,
    },
    {
      code: 'q',
      formula: E == null ? 'c^(κ + P)' : '((κ + c·E)/(κ + E))^(κ + P)',
      filled:
        E == null
          ? `${known('c')}^(${known('kappa')} + ${P})`
          : `((${known('kappa')} + ${known('c')} × ${known('E')})/(${known('kappa')} + ${known('E')}))^(${known('kappa')} + ${P})`,
      value: q,
    },
  ];
}

/** The verdict under other φ and under the one in use: whether it stays, and how certain it is at least and at most. */
export function phiChanges({
  verdict,
  certainty,
  sensitivity,
}: Pick<CellDetail, 'verdict' | 'certainty' | 'sensitivity'>) {
  const certainties = [certainty, ...sensitivity.map(item => item.certainty)];
  return {
    stays: sensitivity.every(item => item.verdict === verdict),
    range: sensitivity.map(item => item.phi).sort((a, b) => a - b),
    low: Math.min(...certainties),
    high: Math.max(...certainties),
    rows: sensitivity.map(item => ({ ...item, same: item.verdict === verdict })),
  };
}
