import { useEffect, useState } from 'react';
import { type FirmCounts, PLACES, type Tier } from '../../api/firms.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useNames } from '../../ui/use-names.ts';
import { EntityPicker, SegmentPicker } from './pickers.tsx';
import { filtersOn, NO_FILTER, type PageState, type SetPage } from './state.ts';
import type { TreeItem } from './tree.ts';

interface Props {
  state: PageState;
  set: SetPage;
  items: readonly TreeItem[];
  tiers: readonly Tier[];
  counts: FirmCounts | undefined;
  regionName: string;
}

/** Everything the list can be narrowed by; what is on stands below as chips that take it away. */
export function Filters({ state, set, items, tiers, counts, regionName }: Props) {
  const { t } = useLanguage();
  const words = t.firms.filter;
  return (
    <section className="fr-filters" aria-label={words.label}>
      <PlaceChips {...{ state, set, counts, regionName }} />
      <div className="fr-fields">
        <TextField value={state.q} onChange={q => set({ q }, { replace: true })} />
        <SegmentPicker items={items} value={state.segment} onChoose={segment => set({ segment })} />
        <Select
          label={words.tier}
          value={state.tier ?? ''}
          options={[
            ['', words.anyTier],
            ...tiers.map(tier => [tier.goal, tier.name] as const),
            ...(tiers.length > 0 ? [['below', words.belowTiers] as const] : []),
            ['unknown', words.unknownTier],
          ]}
          onChange={tier => set({ tier: tier === '' ? null : tier })}
        />
        <Select
          label={words.listed}
          value={state.listed}
          options={[
            ['all', words.listedAll],
            ['yes', words.listedYes],
            ['no', words.listedNo],
          ]}
          onChange={listed => set({ listed: listed as PageState['listed'] })}
        />
        <Select
          label={words.owned}
          value={state.owned}
          options={[
            ['all', words.ownedAll],
            ['yes', words.ownedYes],
            ['no', words.ownedNo],
          ]}
          onChange={owned => set({ owned: owned as PageState['owned'] })}
        />
        <EntityPicker kind="SOURCE" value={state.source} onChoose={source => set({ source })} />
        <EntityPicker kind="CARRIER" value={state.carrier} onChoose={carrier => set({ carrier })} />
        <label className="fr-check" title={words.bareHint}>
          <input
            type="checkbox"
            checked={state.bare === '1'}
            disabled={state.segment !== null}
            onChange={event => set({ bare: event.target.checked ? '1' : '0' })}
          />
          {words.bare}
        </label>
      </div>
      <ActiveChips {...{ state, set, items, tiers, regionName }} />
    </section>
  );
}

function PlaceChips({
  state,
  set,
  counts,
  regionName,
}: Pick<Props, 'state' | 'set' | 'counts' | 'regionName'>) {
  const { t } = useLanguage();
  const words = t.firms.place;
  const all = ['all', ...PLACES.map(place => place.toLowerCase())] as PageState['place'][];
  return (
    <fieldset className="fr-places" aria-label={words.label}>
      {all.map(place => {
        const word = words[place];
        const count = counts?.[place === 'all' ? 'all' : (place.toUpperCase() as (typeof PLACES)[number])];
        return (
          <button
            key={place}
            type="button"
            className="fr-chip"
            aria-pressed={state.place === place}
            onClick={() => set({ place })}
          >
            <span>{typeof word === 'string' ? word : word(regionName)}</span>
            <small>{count ?? '…'}</small>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Typing is one step of the history at most: the link follows when the hand rests. */
function TextField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useLanguage();
  const [text, setText] = useState(value);
  const settled = useDebounced(text, 250);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing writes the link.
  useEffect(() => {
    if (settled !== value) onChange(settled);
  }, [settled]);
  useEffect(() => setText(value), [value]);
  return (
    <input
      type="search"
      className="fr-text"
      aria-label={t.firms.filter.text}
      placeholder={t.firms.filter.text}
      autoComplete="off"
      spellCheck={false}
      maxLength={100}
      value={text}
      onChange={event => setText(event.target.value)}
    />
  );
}

function Select({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  return (
    <label className="fr-select">
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.target.value)}>
        {options.map(([id, word]) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface ActiveFilter {
  key: string;
  text: string;
  off: Partial<PageState>;
}

/** The filters that are on, in words: as chips here, and at the head of an export. */
export function useActiveFilters({
  state,
  items,
  tiers,
  regionName,
}: Pick<Props, 'state' | 'items' | 'tiers' | 'regionName'>): ActiveFilter[] {
  const { t, lang } = useLanguage();
  const words = t.firms.filter;
  const name = useNames([state.source, state.carrier].flatMap(id => id ?? []).sort());
  const place = t.firms.place[state.place];
  const segment = items.find(item => item.segment.id === state.segment)?.segment;
  const tier =
    state.tier === 'unknown'
      ? words.unknownTier
      : state.tier === 'below'
        ? words.belowTiers
        : tiers.find(({ goal }) => goal === state.tier)?.name;
  const yes = { yes: words.listedYes, no: words.listedNo, all: '' }[state.listed];
  const owned = { yes: words.ownedYes, no: words.ownedNo, all: '' }[state.owned];
  const found: (ActiveFilter | false)[] = [
    state.place !== 'all' && {
      key: 'place',
      text: typeof place === 'string' ? place : place(regionName),
      off: { place: 'all' },
    },
    state.q.trim() !== '' && { key: 'q', text: `“${state.q.trim()}”`, off: { q: '' } },
    state.segment !== null && {
      key: 'segment',
      text: `${words.segment}：${segment ? nameOf(segment, lang) : state.segment}`,
      off: { segment: null },
    },
    state.tier !== null && { key: 'tier', text: `${words.tier}：${tier ?? state.tier}`, off: { tier: null } },
    state.listed !== 'all' && { key: 'listed', text: `${words.listed}：${yes}`, off: { listed: 'all' } },
    state.owned !== 'all' && { key: 'owned', text: `${words.owned}：${owned}`, off: { owned: 'all' } },
    state.source !== null && {
      key: 'source',
      text: `${words.source}：${name(state.source) ?? state.source}`,
      off: { source: null },
    },
    state.carrier !== null && {
      key: 'carrier',
      text: `${words.carrier}：${name(state.carrier) ?? state.carrier}`,
      off: { carrier: null },
    },
    state.bare === '1' && state.segment === null && { key: 'bare', text: words.bare, off: { bare: '0' } },
  ];
  return found
    .filter(one => one !== false)
    .map(one => (lang === 'zh' ? one : { ...one, text: one.text.replace('：', ': ') }));
}

function ActiveChips({ set, ...rest }: Omit<Props, 'counts'>) {
  const { t } = useLanguage();
  const words = t.firms.filter;
  const active = useActiveFilters(rest);
  if (active.length === 0) return null;
  return (
    <ul className="fr-active" aria-label={words.active}>
      {active.map(({ key, text, off }) => (
        <li key={key}>
          <button
            type="button"
            className="fr-chip on"
            aria-label={words.remove(text)}
            onClick={() => set(off)}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {filtersOn(rest.state) > 1 && (
        <li>
          <button type="button" className="fr-link" onClick={() => set(NO_FILTER)}>
            {words.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
