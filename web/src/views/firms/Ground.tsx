import type { Provenance } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import type { Citations } from './citations.ts';

/** Stated or inferred, when it was true, and the numbers of the sources at the end of the file. */
export function Ground({ of, cited }: { of: Provenance; cited: Citations }) {
  const { t } = useLanguage();
  const numbers = cited.numbers(of.sources);
  const date = of.asOf ?? null;
  return (
    <span className="ff-ground">
      <b data-status={of.status}>{t.status[of.status]}</b>
      {date !== null && <small>{date}</small>}
      {numbers.length > 0 && <small>[{numbers.join(', ')}]</small>}
    </span>
  );
}
