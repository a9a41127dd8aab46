import { useLanguage } from '../../i18n/index.ts';

/** Two decimals, or "—" that says why there is no number. */
export function Value({ value, why, digits = 2 }: { value: number | null; why: string; digits?: number }) {
  const { t } = useLanguage();
  if (value !== null) return value.toFixed(digits);
  return (
    <span className="unknown-value" title={why}>
      {t.structure.undefinedMark}
      <span className="visually-hidden">{why}</span>
    </span>
  );
}

/** A count of known firms; nobody on record is "none seen", never 0. */
export function Seen({ count }: { count: number }) {
  const { t } = useLanguage();
  if (count > 0) return String(count);
  return (
    <span className="unknown-value" title={t.structure.why.count}>
      {t.structure.seen}
    </span>
  );
}
