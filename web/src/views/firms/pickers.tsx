import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pickQuery } from '../../api/firms.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { Picker } from '../../ui/Picker.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { useNames } from '../../ui/use-names.ts';
import { matchRange } from '../explore/match.ts';
import type { TreeItem } from './tree.ts';

/** The choice that takes a filter away; no entity has this id. */
const ANY = '';

/** Segments as a tree; Chinese, English, pinyin or initials. */
export function SegmentPicker({
  items,
  value,
  onChoose,
}: {
  items: readonly TreeItem[];
  value: string | null;
  onChoose: (id: string | null) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.firms.filter;
  const [text, setText] = useState('');
  const typed = text.trim();
  const found = items.filter(
    ({ segment }) =>
      typed === '' ||
      matchRange(segment.name, typed) !== null ||
      (segment.nameEn ?? '').toLowerCase().includes(typed.toLowerCase()),
  );
  const chosen = items.find(({ segment }) => segment.id === value);
  return (
    <Picker
      label={words.segment}
      shown={chosen === undefined ? (value ?? words.anySegment) : nameOf(chosen.segment, lang)}
      value={value ?? ANY}
      choices={[
        ...(typed === '' ? [{ id: ANY, name: words.anySegment, note: '' }] : []),
        ...found.map(({ segment, depth, leaf }) => ({
          id: segment.id,
          name: nameOf(segment, lang),
          note: leaf === null ? '' : t.kind.SEGMENT,
          depth: typed === '' ? depth : 0,
        })),
      ]}
      text={text}
      onText={setText}
      onChoose={id => onChoose(id === ANY ? null : id)}
    />
  );
}

/** Sources or carriers, found by typing. */
export function EntityPicker({
  kind,
  value,
  onChoose,
}: {
  kind: 'SOURCE' | 'CARRIER';
  value: string | null;
  onChoose: (id: string | null) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.firms.filter;
  const any = kind === 'SOURCE' ? words.anySource : words.anyCarrier;
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const { data, isFetching } = useQuery({ ...pickQuery(kind, asked), placeholderData: keepPreviousData });
  const name = useNames(value === null ? [] : [value]);
  const found = asked === '' ? [] : (data ?? []);
  return (
    <Picker
      label={kind === 'SOURCE' ? words.source : words.carrier}
      shown={value === null ? any : (name(value) ?? value)}
      value={value ?? ANY}
      choices={[
        ...(asked === '' ? [{ id: ANY, name: any, note: words.typeName }] : []),
        ...found.map(entity => ({ id: entity.id, name: nameOf(entity, lang), note: '' })),
      ]}
      loading={isFetching && data === undefined}
      text={text}
      onText={setText}
      onChoose={id => onChoose(id === ANY ? null : id)}
    />
  );
}
