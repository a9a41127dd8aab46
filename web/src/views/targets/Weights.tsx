import { useEffect, useRef, useState } from 'react';
import type { Weights as Shares } from '../../api/targets.ts';
import { useLanguage } from '../../i18n/index.ts';
import { FACTOR_CODES } from './state.ts';

/** A slider at rest for this long is a decision: one step of Back. */
const REST_MS = 250;

/**
 * Sliders for the parts of the score. `used`: shares 0–1 of the answer on the screen, which are the server's
 * defaults until somebody moves a slider.
 */
export function Weights({
  used,
  value,
  onDraft,
  onChange,
}: {
  used: Readonly<Record<string, number>>;
  value: Shares | null;
  /** At each move; null when it came to rest. */
  onDraft: (weights: Shares | null) => void;
  onChange: (weights: Shares | null) => void;
}) {
  const { t } = useLanguage();
  const words = t.targets.weights;
  const [draft, setDraft] = useState<Shares | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const rounded = Object.fromEntries(FACTOR_CODES.map(code => [code, Math.round((used[code] ?? 0) * 100)]));
  const shown = draft ?? value ?? (rounded as unknown as Shares);
  const sum = FACTOR_CODES.reduce((total, code) => total + shown[code], 0);
  const move = (next: Shares) => {
    setDraft(next);
    onDraft(next);
    clearTimeout(timer.current);
    if (FACTOR_CODES.every(code => next[code] === 0)) return;
    timer.current = setTimeout(() => {
      setDraft(null);
      onDraft(null);
      onChange(next);
    }, REST_MS);
  };
  return (
    <details className="weights">
      <summary>
        {words.title}
        {value !== null && <em>{words.custom}</em>}
      </summary>
      <div className="weights-body">
        <p>{words.why}</p>
        <ul>
          {FACTOR_CODES.map(code => (
            <li key={code}>
              <label>
                <span>{t.factor[code]}</span>
                <input
                  type="range"
                  min={0}
                  max={100}
                  step={5}
                  value={shown[code]}
                  aria-valuetext={words.share(t.unit.percent(sum > 0 ? shown[code] / sum : 0))}
                  onChange={event => move({ ...shown, [code]: Number(event.target.value) })}
                />
                <b>{t.unit.percent(sum > 0 ? shown[code] / sum : 0)}</b>
              </label>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="link"
          disabled={value === null && draft === null}
          onClick={() => {
            clearTimeout(timer.current);
            setDraft(null);
            onDraft(null);
            onChange(null);
          }}
        >
          {words.reset}
        </button>
      </div>
    </details>
  );
}
