import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  chainTreeQuery,
  type FirmList,
  type FirmRow,
  firmCountsQuery,
  firmsQuery,
  type Tiers,
  tiersQuery,
} from '../../api/firms.ts';
import { namesQuery } from '../../api/queries.ts';
import type { About } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { ChainPicker, RegionPicker } from '../../ui/scope-pickers.tsx';
import { Empty, ErrorBox, errorCodeOf, Loading } from '../../ui/states.tsx';
import { WithAbout } from '../../ui/WithAbout.tsx';
import { useUrlState } from '../../url-state.ts';
import { Export } from './Export.tsx';
import { Filters, useActiveFilters } from './Filters.tsx';
import { FirmFile } from './FirmFile.tsx';
import { FirmTable } from './FirmTable.tsx';
import { registrySheet } from './sheet.ts';
import { filterOf, firmsSchema, listFilter, SORTS } from './state.ts';
import { TierNote } from './TierNote.tsx';
import { rootOf, treeItems } from './tree.ts';
import './firms.css';
import './file.css';

const NO_TIERS: Tiers = { byRevenue: [], byList: null };

/** 企业名录: every firm on record, filtered and ordered in the store; one of them opened as a file beside the list. */
export default function FirmsPage() {
  const { t } = useLanguage();
  usePageTitle(t.firms.title);
  return <WithAbout skeleton={<Skeleton />}>{about => <Page about={about} />}</WithAbout>;
}

function Skeleton() {
  return (
    <div className="firms-page">
      <section className="fr-list">
        <Loading lines={16} />
      </section>
    </div>
  );
}

function Page({ about }: { about: About }) {
  const { t, lang } = useLanguage();
  const [state, set] = useUrlState(firmsSchema);
  const [said, setSaid] = useState('');
  const chain = state.chain ?? about.defaultChain;
  const region = state.region ?? about.defaultRegion;
  const root = rootOf(chain, about.chains);
  const { data: names } = useQuery(namesQuery([chain, region]));
  const nameFor = (id: string) => {
    const entity = names?.find(item => item.id === id);
    return entity ? nameOf(entity, lang) : '';
  };
  const regionName = nameFor(region);
  const tree = useQuery(chainTreeQuery(root, region, state.asOf));
  const items = useMemo(() => (tree.data === undefined ? [] : treeItems(tree.data)), [tree.data]);
  const tiersAnswer = useQuery(tiersQuery(region, state.asOf));
  const sets = tiersAnswer.data ?? NO_TIERS;
  const tiers = sets.byRevenue;
  const filter = filterOf(state, chain, tiers);
  const list: FirmList = {
    region,
    filter: listFilter(filter, state.place, region),
    sort: SORTS[state.sort],
  };
  // A tier's limits come from the plan: until they are known, its filter cannot be asked.
  const ready = state.tier === null || state.tier === 'unknown' || !tiersAnswer.isPending;
  const { data: counts } = useQuery({
    ...firmCountsQuery(filter, region),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  // Who closes a file goes on in the list where it was opened.
  const close = (firm: string | null) => {
    set({ firm: null });
    requestAnimationFrame(() => {
      const row = [...document.querySelectorAll<HTMLElement>('.fr-scroll [data-firm]')].find(
        one => one.dataset.firm === firm,
      );
      const target = row?.querySelector<HTMLElement>('.fr-name') ?? document.querySelector('.fr-scroll');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
  };
  const active = useActiveFilters({ state, items, tiers, regionName });
  const stated = counts?.stated;

  return (
    <div className="firms-page" data-file={state.firm === null ? undefined : ''}>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <section className="fr-list" aria-label={t.firms.title}>
        <header className="fr-head">
          <h1>{t.firms.title}</h1>
          <div className="fr-scope">
            <RegionPicker
              value={region}
              name={regionName || undefined}
              onChoose={id => set({ region: id })}
            />
            <span aria-hidden="true">·</span>
            <ChainPicker
              value={chain}
              name={nameFor(chain) || undefined}
              onChoose={id => set({ chain: id, segment: null })}
            />
          </div>
          {counts && <p className="fr-lead">{t.firms.lead(counts.all, counts.LOCAL, regionName)}</p>}
          <Export
            list={list}
            regionName={regionName}
            say={setSaid}
            make={rows =>
              registrySheet({
                lang,
                words: t,
                regionName,
                filters: [nameFor(chain), ...active.map(one => one.text)],
                asOf: state.asOf ?? about.today,
                dataset: `${about.dataset} ${about.datasetVersion ?? ''}`.trim(),
                graphVersion: about.graphVersion,
                tiers,
                rows,
              })
            }
          />
        </header>
        {stated !== undefined && counts && counts.all > 0 && (
          <TierNote
            tiers={sets}
            text={stated === 0 ? t.firms.noRevenue : t.firms.someRevenue(stated, counts.all)}
          />
        )}
        <Filters {...{ state, set, items, tiers, counts, regionName }} />
        {ready ? (
          <Rows
            list={list}
            caption={`${t.firms.title} · ${regionName}`}
            tiers={tiers}
            chosen={state.firm}
            sort={state.sort}
            say={setSaid}
            onSort={sort => set({ sort })}
            onOpen={firm => set({ firm })}
          />
        ) : (
          <Loading lines={14} />
        )}
      </section>
      {state.firm !== null && (
        <FirmFile
          key={state.firm}
          id={state.firm}
          {...{ about, region, regionName }}
          tiers={sets}
          asOf={state.asOf}
          tree={tree.data}
          onClose={() => close(state.firm)}
        />
      )}
    </div>
  );
}

type RowsProps = Pick<
  Parameters<typeof FirmTable>[0],
  'caption' | 'chosen' | 'sort' | 'tiers' | 'onSort' | 'onOpen'
> & { list: FirmList; say: (text: string) => void };

const NO_ROWS: FirmRow[] = [];

function Rows({ list, say, ...table }: RowsProps) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const query = firmsQuery(list);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage, isPlaceholderData } =
    useInfiniteQuery({
      ...query,
      placeholderData: keepPreviousData,
    });
  const stale = error !== null && errorCodeOf(error) === 'STALE_CURSOR';
  // The graph moved under the list: its pages no longer fit together, so it starts again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each such answer.
  useEffect(() => {
    if (!stale) return;
    say(t.firms.stale);
    void client.resetQueries({ queryKey: ['firms'] });
  }, [stale]);
  const rows = useMemo(() => data?.pages.flatMap(page => page.nodes) ?? NO_ROWS, [data]);
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  if (error !== null && !stale) return <ErrorBox error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={14} />;
  const total = data.pages[0]?.totalCount ?? 0;
  if (total === 0) {
    return (
      <Empty>
        {t.firms.none} {t.firms.noneUnknown}
      </Empty>
    );
  }
  return (
    <>
      <FirmTable
        {...table}
        rows={rows}
        total={total}
        listKey={JSON.stringify(query.queryKey)}
        hasMore={hasNextPage && !isPlaceholderData}
        loadingMore={isFetchingNextPage}
        onMore={more}
      />
      <p className="fr-status" aria-busy={isPlaceholderData || undefined}>
        {t.firms.loaded(rows.length, total)}
      </p>
    </>
  );
}
