/** 统一社会信用代码 (GB 32100-2015): 18 characters, the last of which checks the others. */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$/;

/** The check character C₁₈ = (31 − Σ cᵢ·3^(i−1) mod 31) mod 31 of the first 17 characters (GB 32100-2015, 5.3). */
export function usccCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!;
}

/** What is wrong with a code: `shape`, `check`, or nothing. */
export function usccFault(code: string): 'shape' | 'check' | null {
  if (!SHAPE.test(code)) return 'shape';
  return usccCheckCharacter(code) === code[17] ? null : 'check';
}
