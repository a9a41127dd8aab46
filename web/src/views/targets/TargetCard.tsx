import { Link, useLocation } from 'react-router';
import type { Target } from '../../api/targets.ts';
import type { Reason } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref } from '../../links.ts';
import { FactorBars } from './FactorBars.tsx';
import { IntroPath } from './IntroPath.tsx';
import { ScoreLine } from './ScoreLine.tsx';
import { activitiesIn, citationsOf, productsIn, reasonsOf, weakestOf } from './target-facts.ts';
import type { PlaceOf } from './use-place-of.ts';

export interface TargetCardProps {
  target: Target;
  segment: string;
  chosen: boolean;
  open: boolean;
  /** Where its group already works in this segment. */
  here?: boolean;
  /** The page lists all there are, so that every weighting keeps each on it. */
  everybody?: boolean;
  sentence: (reason: Reason) => string;
  placeOf: PlaceOf;
  onChoose: (id: string) => void;
}

/** Closed: who, how good, the first reasons. Open: everything behind it, with sources and introductions. */
export function TargetCard({
  target,
  segment,
  chosen,
  open,
  here = false,
  everybody = false,
  sentence,
  placeOf,
  onChoose,
}: TargetCardProps) {
  const { t, lang } = useLanguage();
  const words = t.targets.target;
  const firm = target.enterprise;
  const name = nameOf(firm, lang);
  const products = productsIn(target, segment);
  const role = activitiesIn(target, segment).find(activity => activity.role !== null)?.role ?? null;
  const reasons = [...new Set(reasonsOf(target).map(sentence))];
  const joined = (firms: Target['alreadyHere']) =>
    firms.map(item => nameOf(item, lang)).join(t.targets.comma);
  return (
    <li className="target" data-chosen={chosen || undefined} data-open={open || undefined}>
      <h3>
        <button
          type="button"
          className="target-head"
          data-target={firm.id}
          aria-expanded={open}
          aria-current={chosen ? 'true' : undefined}
          onClick={() => onChoose(firm.id)}
        >
          <i className="rank">{target.rank}</i>
          <span className="target-who">
            <b>{name}</b>
            {name !== firm.name && <span lang="zh-CN">{firm.name}</span>}
            <span>
              {placeOf(firm)}
              {' · '}
              {products.length > 0 ? products.join(t.targets.comma) : words.noProduct}
              {role !== null && ` · ${t.role[role] ?? role}`}
            </span>
          </span>
          {target.warmPaths.length > 0 && (
            <em className="flag intro-flag">{words.canIntroduce(target.warmPaths.length)}</em>
          )}
          {target.signed && <em className="flag">{t.targets.signed}</em>}
          <ScoreLine score={target.score} />
        </button>
      </h3>
      {here && target.alreadyHere.length > 0 && (
        <p className="target-line">{t.targets.lists.herewith(joined(target.alreadyHere))}</p>
      )}
      {open ? (
        <OpenPart
          target={target}
          segment={segment}
          reasons={reasons}
          everybody={everybody}
          branches={joined(target.localBranches)}
        />
      ) : (
        <ul className="target-brief">
          {reasons.slice(0, 2).map(reason => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function OpenPart({
  target,
  segment,
  reasons,
  everybody,
  branches,
}: {
  target: Target;
  segment: string;
  reasons: string[];
  everybody: boolean;
  branches: string;
}) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.targets.target;
  const citations = citationsOf(target, segment);
  return (
    <div className="target-body">
      <section>
        <h4>{words.factors}</h4>
        <FactorBars factors={target.factors} label={words.factors} />
        {target.stability !== null && (
          <p className="stability">
            <b>{words.stability}</b>{' '}
            {everybody ? words.stableAll : words.stableOf(t.unit.percent(target.stability))}
          </p>
        )}
      </section>
      <section>
        <h4>{words.reasons}</h4>
        <ul className="sentences">
          {reasons.map(reason => (
            <li key={reason}>{reason}</li>
          ))}
          {branches !== '' && <li>{words.branches(branches)}</li>}
        </ul>
        {reasons.length === 0 && branches === '' && <p className="unknown-value">{words.noReasons}</p>}
      </section>
      <section className="wide">
        <h4>{words.introductions}</h4>
        {target.warmPaths.map(intro => (
          <IntroPath
            key={intro.path.relations.map(relation => relation.id).join()}
            intro={intro}
            weakest={weakestOf(target, intro)}
          />
        ))}
        {target.warmPaths.length === 0 && <p className="unknown-value">{t.targets.noIntro}</p>}
      </section>
      <section className="wide">
        <h4>{words.sources}</h4>
        <ul className="citations">
          {citations.map(({ source, status, date }) => (
            <li key={source.id}>
              <span className="status-mark" data-status={status}>
                {t.status[status]}
              </span>
              {source.url !== null && /^https?:\/\//.test(source.url) ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              <small>
                {[source.publisher, date ?? t.targets.undated]
                  .filter(part => part !== null)
                  .join(t.targets.comma)}
              </small>
            </li>
          ))}
        </ul>
        <p className="target-links">
          <Link to={exploreHref(search, target.enterprise.id)}>{words.open}</Link>
          {target.enterprise.website !== null && /^https?:\/\//.test(target.enterprise.website) && (
            <a href={target.enterprise.website} target="_blank" rel="noreferrer">
              {words.website}
            </a>
          )}
        </p>
      </section>
    </div>
  );
}
