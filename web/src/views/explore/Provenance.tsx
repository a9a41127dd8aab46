import type { Provenance as Ground } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { SourceList } from '../../ui/marks.tsx';

/** Whether a source states it, when it was true, and the sources with date and link. */
export function Provenance({ of }: { of: Ground }) {
  const { t } = useLanguage();
  const words = t.explore.panel;
  const certainty = of.confidence === null ? null : t.unit.percent(of.confidence);
  return (
    <div className="ex-ground">
      <p>
        <b className={of.status === 'INFERRED' ? 'ex-inferred' : 'ex-stated'}>
          {of.status === 'INFERRED' ? words.inferredBy(certainty) : words.statedBy}
        </b>
        {of.asOf !== null && <span> {words.asOf(of.asOf)}</span>}
      </p>
      {of.sources.length === 0 ? (
        <p className="ex-quiet">{words.noSource}</p>
      ) : (
        <SourceList sources={of.sources} max={8} />
      )}
    </div>
  );
}
