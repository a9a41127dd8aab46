import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { chainTreeQuery } from '../../api/firms.ts';
import { type Clause, type Plan, planQuery } from '../../api/plan.ts';
import { aboutQuery, namesQuery } from '../../api/queries.ts';
import type { About, Source } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { SourceList } from '../../ui/marks.tsx';
import { RegionPicker } from '../../ui/scope-pickers.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useUrlState } from '../../url-state.ts';
import { rootOf } from '../firms/tree.ts';
import { Clauses } from './Clauses.tsx';
import { Goals } from './Goals.tsx';
import { isOver, lastYear } from './goal-text.ts';
import { NamedGaps } from './NamedGaps.tsx';
import { searchClauses } from './outline.ts';
import { planSchema } from './state.ts';
import './plan.css';

/** 规划指标: the plan's goals against what is known, the gaps they depend on, and the plan itself to read. */
export default function PlanPage() {
  const { t } = useLanguage();
  usePageTitle(t.plan.title);
  const { data: about, error, refetch } = useQuery(aboutQuery);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  return about === undefined ? <Skeleton /> : <Page about={about} />;
}

function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="page-note">
      <ErrorBox error={error} retry={retry} />
    </div>
  );
}

function Skeleton() {
  return (
    <div className="plan-page">
      <section className="pl-left">
        <Loading lines={16} />
      </section>
      <section className="pl-right">
        <Loading lines={16} />
      </section>
    </div>
  );
}

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const words = t.plan;
  const [state, set] = useUrlState(planSchema);
  const region = state.region ?? about.defaultRegion;
  const root = rootOf(state.chain ?? about.defaultChain, about.chains);
  const plan = useQuery(planQuery(region, state.asOf));
  const tree = useQuery(chainTreeQuery(root, region, state.asOf));
  const { data: names } = useQuery(namesQuery([region]));
  const regionName = names?.[0] ? nameOf(names[0], lang) : '';
  const show = (clause: string) => set({ clause, q: '' });
  const found = useMemo(() => searchClauses(plan.data?.planClauses ?? [], state.q), [plan.data, state.q]);
  if (plan.error) return <Failed error={plan.error} retry={() => void plan.refetch()} />;
  if (plan.data === undefined) return <Skeleton />;
  const { goals, planClauses } = plan.data;
  return (
    <div className="plan-page">
      <section className="pl-left" aria-label={words.goals}>
        <header className="pl-head">
          <h1>{words.title}</h1>
          <RegionPicker
            value={region}
            name={regionName || undefined}
            onChoose={id => set({ region: id, clause: null })}
          />
        </header>
        {planClauses.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <>
            <Period plan={plan.data} today={about.today} />
            <h2>{words.goals}</h2>
            <Goals goals={goals} clauses={planClauses} tree={tree.data} chosen={state.clause} onShow={show} />
            {tree.error ? (
              <ErrorBox error={tree.error} retry={() => void tree.refetch()} />
            ) : tree.data === undefined ? (
              <Loading lines={6} />
            ) : (
              <NamedGaps tree={tree.data} clauses={planClauses} onShow={show} />
            )}
          </>
        )}
      </section>
      <section className="pl-right" aria-label={words.text}>
        <TextHead
          clauses={planClauses}
          wanted={state.q}
          found={found.length}
          onSearch={q => set({ q, clause: null }, { replace: true })}
        />
        {planClauses.length > 0 && found.length === 0 ? (
          <Empty>{words.notFound}</Empty>
        ) : (
          <Clauses clauses={found} tree={tree.data} wanted={state.q} chosen={state.clause} />
        )}
      </section>
    </div>
  );
}

/** Sources of the plan, each once, in the order in which they are met. */
function sourcesOf(clauses: readonly Clause[]): Source[] {
  const all = clauses.flatMap(({ entity }) => entity.provenance.sources);
  return [...new Map(all.map(source => [source.id, source])).values()];
}

/** Which plan, until when, and that its figures are no assessment once that time is over. */
function Period({ plan, today }: { plan: Plan; today: string }) {
  const { t } = useLanguage();
  const words = t.plan;
  const year = lastYear(plan.goals);
  const count = (state: string) => plan.goals.filter(goal => goal.state === state).length;
  return (
    <div className="pl-period">
      <div lang="zh-CN">
        <SourceList sources={sourcesOf(plan.planClauses)} />
      </div>
      {year !== null && (
        <p className={isOver(year, today) ? 'pl-over' : undefined}>
          {isOver(year, today) ? words.over(year) : words.running(year)}
        </p>
      )}
      <p>
        <b>{words.summary(plan.goals.length, count('MET'), count('SHORT'), count('UNKNOWN'))}</b>
      </p>
    </div>
  );
}

function TextHead({
  clauses,
  wanted,
  found,
  onSearch,
}: {
  clauses: readonly Clause[];
  wanted: string;
  found: number;
  onSearch: (text: string) => void;
}) {
  const { t } = useLanguage();
  const words = t.plan;
  const [text, setText] = useState(wanted);
  const settled = useDebounced(text, 200);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing writes the link.
  useEffect(() => {
    if (settled !== wanted) onSearch(settled);
  }, [settled]);
  useEffect(() => setText(wanted), [wanted]);
  const bodies = new Set(clauses.flatMap(({ named }) => named.map(({ id }) => id))).size;
  return (
    <header className="pl-text-head">
      <h2>{words.text}</h2>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <p role="status">
        {wanted.trim() === '' ? words.textLead(clauses.length, bodies) : words.found(found)}
      </p>
    </header>
  );
}
