import type { Factor } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { points } from '../../ui/marks.tsx';

/** One bar for each factor; an unknown one is hatched over its whole width and says so: it is not zero. */
export function FactorBars({
  factors,
  label,
  weights = true,
}: {
  factors: readonly Factor[];
  label: string;
  /** false where all parts count alike. */
  weights?: boolean;
}) {
  const { t } = useLanguage();
  return (
    <ul className="factors" aria-label={label}>
      {factors.map(({ code, value, weight }) => (
        <li key={code} title={code === 'risk' ? t.targets.target.riskNote : undefined}>
          <span className="factor-name">{t.factor[code] ?? code}</span>
          <span
            className="factor-bar"
            data-unknown={value === null || undefined}
            data-risk={code === 'risk' || undefined}
          >
            {value !== null && <i style={{ width: `${Math.max(0, Math.min(1, value)) * 100}%` }} />}
          </span>
          <b className={value === null ? 'unknown-value' : undefined}>
            {value === null ? t.targets.target.factorUnknown : points(value)}
          </b>
          {weights && <small>{t.targets.target.weightOf(t.unit.percent(weight))}</small>}
        </li>
      ))}
    </ul>
  );
}
