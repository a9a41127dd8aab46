import { FACE_STYLE, FACES, type Face, type FaceStyle, markSvg } from './verdict.ts';

/** Five steps of a measured quantity, from little to much, and the look of what is not known. */
export const STEPS = ['STEP0', 'STEP1', 'STEP2', 'STEP3', 'STEP4'] as const;
export type StepLook = (typeof STEPS)[number] | 'NOT_KNOWN';
/** Small marks beside a card's own: the chain hangs on one firm, falls apart here, or somebody would land. */
export type BadgeLook = 'SINGLE' | 'CUT' | 'LANDED';
/** Everything a card or mark can look like. */
export type Look = Face | StepLook | BadgeLook;

const STEP_INK = '#12305e';
const FILLS = ['#f7f9fc', '#e6edf8', '#d0ddf2', '#b5c9ea', '#97b3e0'] as const;

/** One hue, light to dark; ink is ≥ 5:1 on the darkest. */
const STEP_STYLE: Record<StepLook, FaceStyle> = {
  ...(Object.fromEntries(
    STEPS.map((step, at) => [
      step,
      {
        ink: STEP_INK,
        fill: FILLS[at]!,
        border: '#7f93b5',
        borderWidth: 1,
        dash: 'solid',
        hatched: false,
      },
    ]),
  ) as Record<(typeof STEPS)[number], FaceStyle>),
  NOT_KNOWN: FACE_STYLE.UNSEEN,
};

const BADGE_STYLE: FaceStyle = {
  ink: '#7a1f00',
  fill: '#ffffff',
  border: '#7a1f00',
  borderWidth: 1,
  dash: 'solid',
  hatched: false,
};

export function isFace(look: Look): look is Face {
  return (FACES as readonly string[]).includes(look);
}

function isBadge(look: Look): look is BadgeLook {
  return look in BADGE_SVG;
}

export function lookStyle(look: Look): FaceStyle {
  if (isFace(look)) return FACE_STYLE[look];
  return isBadge(look) ? BADGE_STYLE : STEP_STYLE[look];
}

/** A disc filled by quarters: the step is read from its shape alone. */
function discSvg(quarters: number): string {
  const ring = `<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="${STEP_INK}" stroke-width="1.4"/>`;
  if (quarters === 0) return ring;
  if (quarters === 4) return `<circle cx="8" cy="8" r="6.9" fill="${STEP_INK}"/>`;
  const end = ['', 'M8 8V1.8A6.2 6.2 0 0 1 14.2 8z', 'M8 1.8a6.2 6.2 0 0 1 0 12.4z'][quarters];
  return `${ring}<path d="${end ?? 'M8 8H1.8A6.2 6.2 0 1 0 8 1.8z'}" fill="${STEP_INK}"/>`;
}

const BADGE_SVG: Record<BadgeLook, string> = {
  LANDED:
    '<rect x=".8" y=".8" width="14.4" height="14.4" rx="2" fill="#14202b"/><path d="M8 3.4v9.2M3.4 8h9.2" stroke="#fff" stroke-width="2"/>',
  SINGLE: `<path d="M8 .8L15.2 8 8 15.2.8 8z" fill="${BADGE_STYLE.ink}"/><path d="M6.6 6.2L8.4 5v6.2" fill="none" stroke="#fff" stroke-width="1.6"/>`,
  CUT: `<path d="M1 8h4.2M10.8 8H15" stroke="${BADGE_STYLE.ink}" stroke-width="2.2"/><path d="M9.6 1.6L6.4 14.4" stroke="${BADGE_STYLE.ink}" stroke-width="1.8"/>`,
};

/** SVG elements of a look's mark, to stand inside a 16 × 16 viewBox. */
export function lookSvg(look: Look): string {
  if (isFace(look)) return markSvg(look);
  if (look === 'NOT_KNOWN') return markSvg('UNSEEN');
  if (isBadge(look)) return BADGE_SVG[look];
  return discSvg(STEPS.indexOf(look));
}
