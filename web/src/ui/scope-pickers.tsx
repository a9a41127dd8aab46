import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { aboutQuery, namesQuery, regionsQuery } from '../api/queries.ts';
import { nameOf, useLanguage } from '../i18n/index.ts';
import { Picker } from './Picker.tsx';
import { useDebounced } from './use-debounced.ts';

interface Props {
  value: string;
  /** Its name, when the page knows it already. */
  name?: string;
  onChoose: (id: string) => void;
}

/** Regions by name, pinyin or initials. */
export function RegionPicker({ value, name, onChoose }: Props) {
  const { t, lang } = useLanguage();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const { data, isFetching } = useQuery({
    ...regionsQuery(asked === '' ? {} : { text: asked }),
    placeholderData: keepPreviousData,
  });
  // Before anything is typed: what lies inside the present region, then everything in order.
  const { data: inside } = useQuery({ ...regionsQuery({ parent: value }), enabled: asked === '' });
  const { data: own } = useQuery({ ...namesQuery([value]), enabled: name === undefined });
  const shown = name ?? (own?.[0] ? nameOf(own[0], lang) : value);
  const near = asked === '' ? (inside?.nodes ?? []) : [];
  const nearIds = new Set(near.map(region => region.id));
  const others = (data?.nodes ?? []).filter(region => !nearIds.has(region.id));
  const choices = [...near, ...others].map(region => ({
    id: region.id,
    name: nameOf(region, lang),
    note: t.level[region.level] ?? region.level,
  }));
  return (
    <Picker
      label={t.panorama.region}
      shown={shown}
      value={value}
      choices={choices}
      total={data === undefined ? undefined : Math.max(data.totalCount, choices.length)}
      loading={isFetching && data === undefined}
      text={text}
      onText={setText}
      onChoose={onChoose}
    />
  );
}

/** Roots and their chains. */
export function ChainPicker({ value, name, onChoose }: Props) {
  const { t, lang } = useLanguage();
  const [text, setText] = useState('');
  const { data, isFetching } = useQuery(aboutQuery);
  const wanted = text.trim().toLowerCase();
  const chains = data?.chains ?? [];
  const current = chains.find(chain => chain.id === value);
  const choices = chains
    .filter(chain => `${chain.name} ${chain.nameEn ?? ''}`.toLowerCase().includes(wanted))
    .map(chain => ({
      id: chain.id,
      name: nameOf(chain, lang),
      note: chain.tier === null ? '' : t.tier.root[chain.tier],
      depth: chain.parent === null ? 0 : 1,
    }));
  return (
    <Picker
      label={t.panorama.chain}
      shown={name ?? (current ? nameOf(current, lang) : value)}
      value={value}
      choices={choices}
      loading={isFetching && data === undefined}
      text={text}
      onText={setText}
      onChoose={onChoose}
    />
  );
}
