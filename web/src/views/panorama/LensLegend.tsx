import { useLanguage, type Words } from '../../i18n/index.ts';
import { type BadgeLook, type Look, lookStyle, lookSvg, STEPS } from '../../ui/looks.ts';
import { AGE_ENDS, type MeasuredLens, planStep, type Reading, SHARE_ENDS } from './lens.ts';

interface Entry {
  look: Look;
  words: string;
}

function steps(ends: readonly number[], text: (end: number) => string, t: Words): Entry[] {
  const words = t.panorama.lens;
  return STEPS.map((look, at) => {
    const start = ends[at - 1];
    const end = ends[at];
    if (start === undefined) return { look, words: words.below(text(end!)) };
    return {
      look,
      words: end === undefined ? words.from(text(start)) : words.between(text(start), text(end)),
    };
  });
}

/** What each look of a lens means, in order. */
export function legendOf(lens: MeasuredLens, t: Words): Entry[] {
  const words = t.panorama.lens;
  const unknown: Entry = {
    look: 'NOT_KNOWN',
    words: lens === 'share' ? words.unseen : words.unknown,
  };
  if (lens === 'plan') {
    const plans = ([0.2, 0.5, 1] as const).map(planStep);
    return [...plans.map(step => ({ look: STEPS[step], words: words.planLong[step] })), unknown];
  }
  if (lens === 'age') return [...steps(AGE_ENDS, years => words.years(String(years)), t), unknown];
  const text = (share: number) =>
    lens === 'share' ? t.unit.percent(share) : words.points(Math.round(share * 100));
  return [...steps(SHARE_ENDS, text, t), unknown];
}

const BADGES: readonly BadgeLook[] = ['SINGLE', 'CUT'];

/** Shape, fill, words and how many segments look so. */
export function LensLegend({
  lens,
  readings,
  landing,
}: {
  lens: MeasuredLens;
  readings: ReadonlyMap<string, Reading> | null;
  landing: boolean;
}) {
  const { t } = useLanguage();
  const words = t.panorama.lens;
  const all = [...(readings?.values() ?? [])];
  return (
    <div className="lens-legend" aria-busy={readings === null}>
      <ul aria-label={t.panorama.legend}>
        {legendOf(lens, t).map(({ look, words: meaning }) => (
          <li key={look} style={{ background: lookStyle(look).fill, borderColor: lookStyle(look).border }}>
            <Mark look={look} />
            {meaning}
            <b>{all.filter(reading => reading.look === look).length}</b>
          </li>
        ))}
        {lens === 'criticality' &&
          BADGES.map(badge => (
            <li key={badge} title={words.badgeLong[badge]}>
              <Mark look={badge} />
              {words.badgeLong[badge]}
              <b>{all.filter(reading => reading.badges.includes(badge)).length}</b>
            </li>
          ))}
      </ul>
      <p>
        {words.explain[lens]}
        {landing && ` · ${words.present}`}
      </p>
    </div>
  );
}

export function Mark({ look, size = 15 }: { look: Look; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constant drawings of ours, shared with the canvas.
      dangerouslySetInnerHTML={{ __html: lookSvg(look) }}
    />
  );
}
