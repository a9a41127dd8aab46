import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  type Cell,
  type GapDetail,
  type Weights as Shares,
  type Target,
  targetsQuery,
} from '../../api/targets.ts';
import type { About } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { ErrorBox, Loading } from '../../ui/states.tsx';
import { useSentences } from '../../ui/use-names.ts';
import { Downloads } from './Downloads.tsx';
import { reranked } from './rank.ts';
import { SideLists } from './SideLists.tsx';
import { sheetOf } from './sheet.ts';
import { FACTOR_CODES, type PageState, type SetPage } from './state.ts';
import { TargetCard } from './TargetCard.tsx';
import { TargetTable } from './TargetTable.tsx';
import { type PlaceOf, usePlaceOf } from './use-place-of.ts';
import { Weights } from './Weights.tsx';

/** Fewer known than this is said: a short list is a short database, not a small world. */
const ENOUGH = 20;
const NONE: readonly Target[] = [];

export interface TargetsSectionProps {
  gap: GapDetail;
  cell: Cell;
  regionName: string;
  about: About;
  state: PageState;
  set: SetPage;
  say: (text: string) => void;
}

/** Who could fill the chosen gap, and who could introduce us. */
export function TargetsSection({ gap, cell, regionName, about, state, set, say }: TargetsSectionProps) {
  const { t, lang } = useLanguage();
  const words = t.targets.target;
  const {
    data: answer,
    error,
    refetch,
    isPlaceholderData,
  } = useQuery(targetsQuery(cell, state.weights, Number(state.first)));
  const [draft, setDraft] = useState<Shares | null>(null);
  // Until the server has answered for the weights of the link, what is on the screen is ordered by them here.
  const moved = draft ?? (isPlaceholderData ? state.weights : null);
  const page = useMemo(() => (answer && moved ? reranked(answer, moved) : answer), [answer, moved]);
  const all = useMemo(() => (page ? [...page.nodes, ...page.expansions, ...page.unplaced] : NONE), [page]);
  const reasons = useMemo(
    () => all.flatMap(target => target.factors.flatMap(factor => factor.reasons)),
    [all],
  );
  const sentence = useSentences(reasons, regionName);
  const firms = useMemo(
    () => [
      ...all.map(target => target.enterprise),
      ...(page ? [...page.possiblyLocal, ...page.planned] : []),
    ],
    [all, page],
  );
  const placeOf = usePlaceOf(firms);
  if (error) return <ErrorBox error={error} retry={() => refetch()} />;
  if (page === undefined) return <Loading lines={10} />;

  const segment = cell.segment;
  const chosen = all.some(target => target.enterprise.id === state.target)
    ? state.target
    : (page.nodes[0]?.enterprise.id ?? null);
  const used = Object.fromEntries((all[0]?.factors ?? []).map(factor => [factor.code, factor.weight]));
  const choose = (id: string) => set({ target: id });
  const make = () =>
    sheetOf({
      lang,
      words: t,
      segment: gap.segment,
      regionName,
      asOf: gap.asOf,
      weights: FACTOR_CODES.flatMap(code => (used[code] === undefined ? [] : { code, share: used[code] })),
      dataset: [about.dataset, about.datasetVersion].filter(part => part !== null).join(' '),
      graphVersion: about.graphVersion,
      page,
      sentence,
      placeOf,
    });
  const carriers = page.carriers.slice(0, 5);
  return (
    <section className="target-section" aria-label={words.title} aria-busy={isPlaceholderData}>
      <header className="target-tools">
        <h2>
          {words.title} <b>{page.totalCount}</b>
        </h2>
        <fieldset className="switch" aria-label={words.view}>
          {(['cards', 'table'] as const).map(view => (
            <button key={view} type="button" aria-pressed={state.view === view} onClick={() => set({ view })}>
              {words[view]}
            </button>
          ))}
        </fieldset>
        {state.view === 'cards' && all.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => set({ open: state.open === 'all' ? 'one' : 'all' }, { replace: true })}
          >
            {state.open === 'all' ? words.openOne : words.openAll}
          </button>
        )}
        {all.length > 0 && (
          <Downloads
            make={make}
            nameParts={[t.targets.title, regionName, nameOf(gap.segment, lang), gap.asOf]}
            say={say}
          />
        )}
      </header>
      <p className="note">
        {page.totalCount < ENOUGH
          ? words.fewer(page.totalCount)
          : words.listed(page.nodes.length, page.totalCount)}
        {page.nodes.length < page.totalCount && state.first !== '100' && (
          <>
            {' '}
            <button
              type="button"
              className="link"
              onClick={() => set({ first: state.first === '20' ? '50' : '100' }, { replace: true })}
            >
              {words.showMore}
            </button>
          </>
        )}
      </p>
      <p className="note carriers">
        <b>{words.carriers}</b>{' '}
        {carriers.length === 0
          ? words.noCarriers
          : carriers
              .map(carrier => {
                const other = lang === 'zh' ? carrier.aliases.slice(0, 2).join(t.targets.comma) : '';
                return nameOf(carrier, lang) + (other === '' ? '' : words.formerly(other));
              })
              .join(t.targets.semicolon)}
      </p>
      {all.length > 0 && (
        <Weights
          used={used}
          value={state.weights}
          onDraft={setDraft}
          onChange={weights => set({ weights })}
        />
      )}
      {moved !== null && page.nodes.length < page.totalCount && (
        <p className="note" role="status">
          {t.targets.weights.partial(page.nodes.length, page.totalCount)}
        </p>
      )}
      {state.view === 'cards' ? (
        <ol className="targets">
          {page.nodes.map(target => (
            <TargetCard
              key={target.enterprise.id}
              target={target}
              segment={segment}
              chosen={target.enterprise.id === chosen}
              open={state.open === 'all' || target.enterprise.id === chosen}
              everybody={page.nodes.length >= page.totalCount}
              sentence={sentence}
              placeOf={placeOf}
              onChoose={choose}
            />
          ))}
        </ol>
      ) : (
        page.nodes.length > 0 && (
          <TargetTable
            targets={page.nodes}
            segment={segment}
            chosen={chosen}
            placeOf={placeOf}
            caption={t.targets.sheet.title(regionName, nameOf(gap.segment, lang))}
            onChoose={choose}
          />
        )
      )}
      {state.view === 'table' && (
        <ChosenCard
          targets={page.nodes}
          everybody={page.nodes.length >= page.totalCount}
          chosen={chosen}
          {...{ segment, sentence, placeOf, choose }}
        />
      )}
      <SideLists
        page={page}
        segment={segment}
        chosen={chosen}
        openAll={state.open === 'all'}
        sentence={sentence}
        placeOf={placeOf}
        onChoose={choose}
      />
    </section>
  );
}

/** Below the table: everything about the row that is chosen in it. */
function ChosenCard({
  targets,
  everybody,
  chosen,
  segment,
  sentence,
  placeOf,
  choose,
}: {
  targets: readonly Target[];
  everybody: boolean;
  chosen: string | null;
  segment: string;
  sentence: Parameters<typeof TargetCard>[0]['sentence'];
  placeOf: PlaceOf;
  choose: (id: string) => void;
}) {
  const target = targets.find(item => item.enterprise.id === chosen);
  if (target === undefined) return null;
  return (
    <ol className="targets">
      <TargetCard
        target={target}
        segment={segment}
        chosen
        open
        everybody={everybody}
        sentence={sentence}
        placeOf={placeOf}
        onChoose={choose}
      />
    </ol>
  );
}
