import { useLanguage } from '../../i18n/index.ts';
import type { VerdictChange } from './analysis.ts';
import { sortChanges } from './landing.ts';

interface Props {
  firms: number;
  /** Null while it is computed, or where it failed. */
  changed: readonly VerdictChange[] | null;
  computing: boolean;
  failed: boolean;
  onOpen: () => void;
  onClear: () => void;
}

/** Above a picture that shows a what-if: that it is none of the facts, and what changes. */
export function LandStrip({ firms, changed, computing, failed, onOpen, onClear }: Props) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  const sorted = changed && sortChanges(changed);
  const said =
    sorted === null
      ? computing
        ? words.computing
        : failed
          ? words.failed
          : ''
      : sorted.verdict.length === 0
        ? words.stripNone(firms)
        : words.strip(firms, sorted.verdict.length, sorted.worse);
  return (
    <div className="land-strip">
      <b className="not-fact">{words.notFact}</b>
      <span role="status">{said}</span>
      <small>{words.key}</small>
      <button type="button" className="btn ghost small" onClick={onOpen}>
        {words.open}
      </button>
      <button type="button" className="btn ghost small" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
