import { Link, useLocation } from 'react-router';
import type { GapDetail } from '../../api/targets.ts';
import type { Reason } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, panoramaHref } from '../../links.ts';
import { IntervalBar, intervalText, ShareBar, VerdictMark } from '../../ui/marks.tsx';
import { FactorBars } from './FactorBars.tsx';

/** What is missing, how sure that is, why it matters, and what to look up. */
export function GapHeader({
  gap,
  above,
  regionName,
  canEdit,
  sentence,
  onCheck,
}: {
  gap: GapDetail;
  /** Name of the group or chain above; null while it loads. */
  above: string | null;
  regionName: string;
  canEdit: boolean;
  sentence: (reason: Reason) => string;
  onCheck: () => void;
}) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const words = t.targets.gap;
  const isGap = ['UNKNOWN', 'MISSING', 'THIN'].includes(gap.verdict);
  return (
    <header className="gap-detail">
      <div className="gap-title">
        <div>
          {above !== null && <p className="crumb">{above}</p>}
          <h1>{nameOf(gap.segment, lang)}</h1>
        </div>
        <VerdictMark cell={gap} size={20} />
        <span className="advice-chip" data-advice={gap.advice}>
          {t.advice.label}
          {lang === 'zh' ? '：' : ': '}
          {t.advice[gap.advice]}
        </span>
        <span className="gap-actions">
          <Link to={panoramaHref(search, gap.segment.id)}>{words.panorama}</Link>
          <Link to={exploreHref(search, gap.segment.id)}>{words.explore}</Link>
          <button
            type="button"
            className={gap.verdict === 'UNKNOWN' ? 'btn' : 'btn ghost'}
            disabled={!canEdit}
            title={canEdit ? undefined : t.targets.check.readonly}
            onClick={onCheck}
          >
            {t.targets.check.open}
          </button>
        </span>
      </div>
      {!isGap && <p className="note">{words.notAGap}</p>}
      {!canEdit && <p className="note">{t.targets.check.readonly}</p>}
      <div className="gap-grid">
        <section>
          <h2>{words.missing}</h2>
          {gap.segment.definition !== null && lang === 'zh' && <p>{gap.segment.definition}</p>}
          <dl className="counts">
            <Count word={t.region.local(regionName)} value={gap.localCount} />
            <Count word={t.region.outside(regionName)} value={gap.outsideCount} />
            {gap.possiblyLocalCount > 0 && <Count word={t.region.possibly} value={gap.possiblyLocalCount} />}
            {gap.unplacedCount > 0 && <Count word={t.region.unplaced} value={gap.unplacedCount} />}
            {gap.plannedCount > 0 && <Count word={t.status.planned} value={gap.plannedCount} />}
          </dl>
          {gap.localFirms.totalCount > 0 && (
            <p>
              {words.localFirms}
              {lang === 'zh' ? '：' : ': '}
              {gap.localFirms.nodes
                .slice(0, 5)
                .map(firm => nameOf(firm, lang))
                .join(t.targets.comma)}
              {gap.localFirms.totalCount > 5 &&
                `${t.targets.comma}${words.more(gap.localFirms.totalCount - 5)}`}
            </p>
          )}
        </section>
        <section>
          <h2>{words.sure}</h2>
          <dl className="measures">
            <dt>{t.certainty}</dt>
            <dd>
              <ShareBar value={gap.certainty} label={t.certainty} />
            </dd>
            <dt>{t.coverage}</dt>
            <dd>
              <ShareBar value={gap.coverage} label={t.coverage} />
            </dd>
          </dl>
          <Surveys gap={gap} />
        </section>
        <section>
          <h2>{words.why}</h2>
          <ul className="sentences">
            {gap.reasons.map(reason => (
              <li key={reason.code + JSON.stringify(reason.numbers)}>{sentence(reason)}</li>
            ))}
          </ul>
          {gap.reasons.length === 0 && <p className="unknown-value">{words.noReasons}</p>}
        </section>
        <section>
          <h2>
            {t.targets.list.priority}{' '}
            <small>
              {gap.priority.point === null
                ? t.targets.list.priorityUnknown
                : Math.round(gap.priority.point * 100)}
              {lang === 'zh' ? `（${intervalText(gap.priority)}）` : ` (${intervalText(gap.priority)})`}
            </small>
          </h2>
          <IntervalBar value={gap.priority} label={t.targets.list.priority} />
          <FactorBars factors={gap.factors} label={words.factorsOf} weights={false} />
        </section>
      </div>
      {gap.problems.map(code => (
        <p key={code} className="problem">
          {code === 'CONTRADICTS_TOTAL' ? words.contradicts : words.problem(code)}
        </p>
      ))}
      {gap.verdict === 'UNKNOWN' && <LookUp codes={gap.segment.gbt4754} />}
    </header>
  );
}

function Count({ word, value }: { word: string; value: number }) {
  const { t } = useLanguage();
  return (
    <div>
      <dt>{word}</dt>
      <dd>{t.unit.firms(value)}</dd>
    </div>
  );
}

/** Which sources looked, closed at first: the targets below are what the page is for. */
function Surveys({ gap }: { gap: GapDetail }) {
  const { t } = useLanguage();
  const words = t.targets.gap;
  if (gap.surveys.length === 0 && gap.totals.length === 0) return <p>{words.noSurveys}</p>;
  return (
    <details>
      <summary>{words.surveys(gap.surveys.length)}</summary>
      <ul className="survey-list">
        {gap.surveys.map(use => (
          <li key={use.survey}>
            <span title={use.source.publisher ?? undefined}>{use.name}</span>
            <small>
              {[
                t.surveyKind[use.kind] ?? use.kind,
                use.date ?? t.targets.undated,
                `${t.recall} ${t.unit.percent(use.recall)}`,
              ].join(' · ')}
            </small>
          </li>
        ))}
        {gap.totals.map(total => (
          <li key={total.id}>
            <span>{total.name}</span>
            <small>{words.totals}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where an unknown is settled (glossary). */
function LookUp({ codes }: { codes: readonly string[] }) {
  const { t } = useLanguage();
  const words = t.targets.gap;
  const code = codes.length > 0 ? codes.join(t.targets.comma) : null;
  return (
    <section className="look-up">
      <h2>{words.look}</h2>
      <ol>
        <li>
          {words.look1(code)}
          {code === null && <small>{words.noCode}</small>}
        </li>
        <li>{words.look2}</li>
        <li>{words.look3}</li>
        <li>{words.look4}</li>
      </ol>
    </section>
  );
}
