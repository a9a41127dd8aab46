import type { Verdict } from '../api/types.ts';
import type { Words } from '../i18n/index.ts';

/** What a verdict looks like. UNKNOWN has three looks: some seen, none seen, and none seen but likely none. */
export const FACES = ['STRONG', 'ADEQUATE', 'THIN', 'MISSING', 'PROBABLE', 'SEEN', 'UNSEEN'] as const;
export type Face = (typeof FACES)[number];

export interface Judged {
  verdict: Verdict;
  certainty: number;
  localCount: number;
}

/** From this certainty on, "nobody seen" reads 疑似空白 (glossary). */
export const PROBABLE_FROM = 0.5;

export function faceOf({ verdict, certainty, localCount }: Judged): Face {
  if (verdict !== 'UNKNOWN') return verdict;
  if (localCount > 0) return 'SEEN';
  return certainty >= PROBABLE_FROM ? 'PROBABLE' : 'UNSEEN';
}

export interface FaceStyle {
  /** Text and mark; ≥ 4.5:1 on `fill` and on white. */
  ink: string;
  fill: string;
  border: string;
  borderWidth: number;
  dash: 'solid' | 'dashed' | 'dotted';
  /** Slanted lines: nobody has looked well enough. */
  hatched: boolean;
}

/** Hues after Okabe & Ito (2008), darkened for text; shape, border and hatching say the same without colour. */
export const FACE_STYLE: Record<Face, FaceStyle> = {
  STRONG: {
    ink: '#00664d',
    fill: '#dff3ec',
    border: '#009e73',
    borderWidth: 1.5,
    dash: 'solid',
    hatched: false,
  },
  ADEQUATE: {
    ink: '#005a92',
    fill: '#e8f2fa',
    border: '#7fb4dc',
    borderWidth: 1,
    dash: 'solid',
    hatched: false,
  },
  THIN: { ink: '#855200', fill: '#fdf2d8', border: '#e0a100', borderWidth: 1, dash: 'solid', hatched: false },
  MISSING: {
    ink: '#a83a00',
    fill: '#fde6da',
    border: '#d55e00',
    borderWidth: 2,
    dash: 'solid',
    hatched: false,
  },
  PROBABLE: {
    ink: '#8a4a24',
    fill: '#fffdfb',
    border: '#c98a66',
    borderWidth: 1.5,
    dash: 'dashed',
    hatched: true,
  },
  SEEN: {
    ink: '#4d5a66',
    fill: '#f4f6f8',
    border: '#8794a0',
    borderWidth: 1,
    dash: 'dotted',
    hatched: false,
  },
  UNSEEN: {
    ink: '#56626d',
    fill: '#ffffff',
    border: '#98a4af',
    borderWidth: 1,
    dash: 'dashed',
    hatched: true,
  },
};

/** Marks on a 16 × 16 field, as SVG without its frame; `c` is the ink. */
const MARK: Record<Face, (c: string) => string> = {
  STRONG: c =>
    `<circle cx="8" cy="8" r="6.5" fill="${c}"/><path d="M5 8.2l2.1 2.1L11.2 6" fill="none" stroke="#fff" stroke-width="1.7"/>`,
  ADEQUATE: c =>
    `<circle cx="8" cy="8" r="6" fill="#fff" stroke="${c}" stroke-width="1.5"/><path d="M8 2a6 6 0 0 1 0 12z" fill="${c}"/>`,
  THIN: c =>
    `<path d="M8 2.2L14.4 13.6H1.6z" fill="#fff" stroke="${c}" stroke-width="1.5" stroke-linejoin="round"/><path d="M4 9.6h8l2.4 4H1.6z" fill="${c}"/>`,
  MISSING: c =>
    `<rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="${c}"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="2"/>`,
  PROBABLE: c =>
    `<rect x="2" y="2" width="12" height="12" rx="2" fill="#fff" stroke="${c}" stroke-width="1.4" stroke-dasharray="2.4 1.8"/><path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="${c}" stroke-width="1.6"/>`,
  SEEN: c =>
    `<circle cx="8" cy="8" r="6" fill="#fff" stroke="${c}" stroke-width="1.4" stroke-dasharray="1.2 1.6"/><circle cx="8" cy="8" r="2.6" fill="${c}"/>`,
  UNSEEN: c =>
    `<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="${c}" stroke-width="1.2" stroke-dasharray="2.6 2"/><path d="M6.2 6.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.3" fill="none" stroke="${c}" stroke-width="1.4"/><circle cx="8" cy="11.4" r=".95" fill="${c}"/>`,
};

/** SVG elements of a mark, to stand inside a 16 × 16 viewBox. */
export function markSvg(face: Face): string {
  return MARK[face](FACE_STYLE[face].ink);
}

/** The word for a verdict, as fine as the glossary has it. */
export function verdictWord(cell: Judged, t: Words): string {
  const face = faceOf(cell);
  if (face === 'SEEN') return t.verdict.seen(cell.localCount);
  if (face === 'PROBABLE') return t.verdict.probable;
  return t.verdict[cell.verdict];
}

/** The word of a look, for legends. */
export function faceWord(face: Face, t: Words): string {
  if (face === 'SEEN') return t.verdict.faceSeen;
  if (face === 'UNSEEN') return t.verdict.unseen;
  if (face === 'PROBABLE') return t.verdict.probable;
  return t.verdict[face];
}
