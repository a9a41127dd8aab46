import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { ChainTree } from '../../api/firms.ts';
import type { Clause, GoalProgress, GoalState } from '../../api/plan.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { exploreHref, targetsHref } from '../../links.ts';
import { VerdictMark } from '../../ui/marks.tsx';
import { useNames } from '../../ui/use-names.ts';
import { exclusiveText, knownText, targetText, thresholdText, unknownText } from './goal-text.ts';
import { openUnder } from './open.ts';

interface Props {
  goals: readonly GoalProgress[];
  clauses: readonly Clause[];
  tree: ChainTree | undefined;
  chosen: string | null;
  onShow: (clause: string) => void;
}

/** Each goal: the plan's words, what was aimed at, what is known, how much is not, and what it rests on. */
export function Goals({ goals, clauses, ...rest }: Props) {
  const place = new Map(clauses.map(({ entity }, at) => [entity.id, at]));
  const ordered = [...goals].sort((a, b) => (place.get(a.goal) ?? 1e9) - (place.get(b.goal) ?? 1e9));
  return (
    <ol className="pl-goals">
      {ordered.map(goal => (
        <Goal
          key={goal.goal}
          goal={goal}
          named={clauses.find(({ entity }) => entity.id === goal.goal)?.named ?? []}
          {...rest}
        />
      ))}
    </ol>
  );
}

/** Shape and word say the same as the colour. */
const SHAPE: Record<GoalState, string> = {
  MET: 'M3.5 8.4l3 3L12.6 5',
  SHORT: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  UNKNOWN: 'M6 6.4a2 2 0 1 1 2.9 1.8c-.7.3-.9.7-.9 1.4M8 11.8v.2',
};

function StateMark({ state }: { state: GoalState }) {
  const { t } = useLanguage();
  return (
    <span className="pl-state" data-state={state}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {state === 'SHORT' ? (
          <rect x="1" y="1" width="14" height="14" rx="2" />
        ) : (
          <circle cx="8" cy="8" r="7" strokeDasharray={state === 'UNKNOWN' ? '2.6 2' : undefined} />
        )}
        <path d={SHAPE[state]} />
      </svg>
      {t.plan.state[state]}
    </span>
  );
}

function Goal({
  goal,
  named,
  tree,
  chosen,
  onShow,
}: Omit<Props, 'goals' | 'clauses'> & { goal: GoalProgress; named: Clause['named'] }) {
  const { t, lang } = useLanguage();
  const words = t.plan;
  const known = knownText(goal, lang, t);
  const unknown = unknownText(goal, t);
  const exclusive = exclusiveText(goal, lang, t);
  const threshold = thresholdText(goal, lang, t);
  const segments = named.filter(({ kind }) => kind === 'SEGMENT' || kind === 'CHAIN');
  const open = tree === undefined ? null : openUnder(tree, segments);
  return (
    <li className="pl-goal" data-chosen={goal.goal === chosen || undefined}>
      <div className="pl-goal-head">
        <h3 lang="zh-CN">{goal.name}</h3>
        <StateMark state={goal.state} />
      </div>
      <blockquote lang="zh-CN">
        <button type="button" className="pl-quote" title={words.toClause} onClick={() => onShow(goal.goal)}>
          “{goal.quote}”
        </button>
      </blockquote>
      <dl className="pl-figures">
        <div>
          <dt>{words.target}</dt>
          <dd>{targetText(goal, lang, t)}</dd>
        </div>
        <div>
          <dt>{words.known}</dt>
          <dd>
            {known ?? <span className="unknown-value">{words.nothingKnown}</span>}
            {exclusive !== null && <small>{exclusive}</small>}
          </dd>
        </div>
        <div>
          <dt>{words.unknown}</dt>
          <dd>{unknown ?? words.noneUnknown}</dd>
        </div>
      </dl>
      {goal.metric === 'carriers_layout' && <p className="pl-caution">{words.carriersNote}</p>}
      <div className="pl-more">
        <details>
          <summary>{words.scope}</summary>
          <p lang={goal.scope === null ? undefined : 'zh-CN'}>{goal.scope ?? words.noScope}</p>
          <p>
            {goal.deadline === null ? words.noDeadline : words.deadline(goal.deadline)}
            {threshold !== null && <> · {threshold}</>}
          </p>
        </details>
        {goal.basis.length === 0 ? (
          <span>{words.noBasis}</span>
        ) : (
          <details>
            <summary>{words.basis(goal.basis.length)}</summary>
            <Basis ids={goal.basis} />
          </details>
        )}
        {segments.length === 0 ? (
          <span>{words.noSegments}</span>
        ) : open === null ? null : open.length === 0 ? (
          <span>{words.noBearing}</span>
        ) : (
          <details>
            <summary>{words.bearing(open.length)}</summary>
            <OpenSegments leaves={open} />
          </details>
        )}
      </div>
    </li>
  );
}

function Basis({ ids }: { ids: readonly string[] }) {
  const { search } = useLocation();
  const name = useNames(ids);
  return (
    <ul className="pl-names">
      {ids.map(id => (
        <li key={id}>
          <Link to={exploreHref(search, id)}>{name(id) ?? id}</Link>
        </li>
      ))}
    </ul>
  );
}

/** So many are shown before one asks for all. */
const FIRST = 8;

function OpenSegments({ leaves }: { leaves: ReturnType<typeof openUnder> }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const [all, setAll] = useState(false);
  const shown = all ? leaves : leaves.slice(0, FIRST);
  return (
    <>
      <ul className="pl-open">
        {shown.map(leaf => (
          <li key={leaf.segment.id}>
            <Link to={targetsHref(search, leaf.segment.id)}>{nameOf(leaf.segment, lang)}</Link>
            <VerdictMark cell={leaf} size={13} />
          </li>
        ))}
      </ul>
      {leaves.length > FIRST && (
        <button type="button" className="pl-link" onClick={() => setAll(!all)}>
          {all ? t.plan.fewer : `${t.plan.all}（${t.plan.bearingMore(leaves.length - FIRST)}）`}
        </button>
      )}
    </>
  );
}
