import type { CellDetail, Reason } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { IntervalBar, intervalText, ShareBar } from '../../ui/marks.tsx';
import { Unknown } from '../../ui/states.tsx';

interface Props {
  cell: CellDetail;
  sentence: (reason: Reason) => string;
}

/** The priority and its four parts, each with its reasons. */
export function Factors({ cell, sentence }: Props) {
  const { t } = useLanguage();
  const words = t.panorama.panel;
  return (
    <section>
      <div className="section-head">
        <h3>{words.factors}</h3>
        <span>{intervalText(cell.priority)}</span>
      </div>
      <IntervalBar value={cell.priority} label={words.priority} />
      <dl className="factors">
        {cell.factors.map(factor => (
          <div key={factor.code}>
            <dt>{t.factor[factor.code] ?? factor.code}</dt>
            <dd>
              {factor.value === null ? (
                <Unknown />
              ) : (
                <ShareBar value={factor.value} label={t.factor[factor.code] ?? factor.code} />
              )}
            </dd>
            {factor.reasons.map(reason => (
              <dd key={reason.code} className="factor-why">
                {sentence(reason)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="hint">{words.factorsNote}</p>
    </section>
  );
}
