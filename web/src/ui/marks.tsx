import type { Interval, Source } from '../api/types.ts';
import { useLanguage } from '../i18n/index.ts';
import { type Face, faceOf, type Judged, markSvg, verdictWord } from './verdict.ts';

/** The shape alone; decoration beside a word. */
export function FaceMark({ face, size = 16 }: { face: Face; size?: number }) {
  return (
    <svg
      className="face-mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constant drawings of ours, shared with the canvas.
      dangerouslySetInnerHTML={{ __html: markSvg(face) }}
    />
  );
}

/** A verdict in colour, shape and word. */
export function VerdictMark({ cell, size }: { cell: Judged; size?: number }) {
  const { t } = useLanguage();
  const face = faceOf(cell);
  return (
    <span className={`verdict face-${face.toLowerCase()}`}>
      <FaceMark face={face} size={size} />
      {verdictWord(cell, t)}
    </span>
  );
}

/** A share of 0–1 as a bar with its number. */
export function ShareBar({ value, label }: { value: number; label: string }) {
  const { t } = useLanguage();
  const text = t.unit.percent(value);
  return (
    <span className="share-bar" role="img" aria-label={`${label} ${text}`}>
      <span>
        <i style={{ width: `${Math.max(0, Math.min(1, value)) * 100}%` }} />
      </span>
      <b>{text}</b>
    </span>
  );
}

/** 0–1 as points of 100. */
export const points = (value: number): string => String(Math.round(value * 100));

export function intervalText({ low, high }: Interval): string {
  return points(low) === points(high) ? points(low) : `${points(low)}–${points(high)}`;
}

/** A range of 0–1 and its point: a wide bar is little knowledge, not a middling score. */
export function IntervalBar({ value, label }: { value: Interval; label: string }) {
  const { low, high, point } = value;
  return (
    <span className="interval-bar" role="img" aria-label={`${label} ${intervalText(value)}`}>
      <i style={{ left: `${low * 100}%`, width: `${Math.max(1, (high - low) * 100)}%` }} />
      {point !== null && <u style={{ left: `${point * 100}%` }} />}
    </span>
  );
}

/** Only web addresses become links: a source's text is data. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

/** Sources with publisher and date; each opens in a new tab where it has an address. */
export function SourceList({ sources, max = 5 }: { sources: readonly Source[]; max?: number }) {
  const { t } = useLanguage();
  return (
    <ul className="source-list">
      {sources.slice(0, max).map(({ id, title, publisher, date, url }) => {
        const address = webAddress(url);
        return (
          <li key={id} title={publisher ?? undefined}>
            {address === null ? (
              title
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
            <small>{date ?? t.footer.unknownDate}</small>
          </li>
        );
      })}
      {sources.length > max && <li>+{sources.length - max}</li>}
    </ul>
  );
}
