import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useState } from 'react';
import { type EntityKind, type Found, findQuery } from '../../api/explore.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { errorCodeOf } from '../../ui/states.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { KindMark } from './KindMark.tsx';
import { matchRange } from './match.ts';

/** `text` with the typed part marked; as it is where the part cannot be told. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const range = matchRange(text, typed);
  if (range === null) return text;
  const [from, to] = range;
  return (
    <>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}

/** The name that was typed, where it is not the one shown. */
export function otherName({ matched, entity }: Found, shown: string, typed: string): string | null {
  if (matchRange(shown, typed) !== null) return null;
  const names = [matched, entity.name, ...entity.aliases].filter(name => name !== shown);
  return names.find(name => matchRange(name, typed) !== null) ?? names.find(name => name === matched) ?? null;
}

/** Hits by kind; kinds in the order of their best hit, hits in theirs. */
export function grouped(hits: readonly Found[]): { kind: EntityKind; hits: Found[] }[] {
  const groups = new Map<EntityKind, Found[]>();
  for (const hit of hits) groups.set(hit.entity.kind, [...(groups.get(hit.entity.kind) ?? []), hit]);
  return [...groups].map(([kind, of]) => ({ kind, hits: of }));
}

interface Props {
  onChoose(id: string): void;
  large?: boolean;
  text: string;
  onText(text: string): void;
}

/** A search that stays on the page: suggestions grouped by kind, the matched part marked, all by keyboard. */
export function Suggest({ onChoose, large = false, text, onText }: Props) {
  const { t, lang } = useLanguage();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDebounced(text.trim(), 120);
  const { data: hits, isFetching, error } = useQuery(findQuery(asked));
  const groups = useMemo(() => grouped(hits ?? []), [hits]);
  const flat = useMemo(() => groups.flatMap(group => group.hits), [groups]);
  const shown = open && text.trim() !== '' && asked !== '';
  const current = Math.min(active, Math.max(0, flat.length - 1));

  useEffect(() => {
    if (shown) document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, listId, current]);

  const choose = (hit: Found) => {
    setOpen(false);
    onText('');
    onChoose(hit.entity.id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Enter also confirms an input method's candidate: that one is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setOpen(false);
    else if (!shown || flat.length === 0) return;
    else if (event.key === 'ArrowDown') setActive((current + 1) % flat.length);
    else if (event.key === 'ArrowUp') setActive((current + flat.length - 1) % flat.length);
    else if (event.key === 'Enter') choose(flat[current]!);
    else return;
    event.preventDefault();
  };

  return (
    <div className={large ? 'ex-find ex-find-large' : 'ex-find'}>
      <input
        type="text"
        role="combobox"
        aria-label={t.explore.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && flat.length > 0 ? `${listId}-${current}` : undefined}
        placeholder={large ? t.explore.search.placeholderBig : t.explore.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={text}
        onChange={event => {
          onText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="ex-find-list" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={t.explore.search.label}>
          {groups.map(({ kind, hits: of }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox.
            <div key={kind} role="group" aria-label={t.kind[kind]}>
              <p className="ex-find-kind" aria-hidden="true">
                <KindMark kind={kind} size={13} /> {t.kind[kind]}
              </p>
              {of.map(hit => {
                const index = flat.indexOf(hit);
                const name = nameOf(hit.entity, lang);
                const other = otherName(hit, name, asked);
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps focus and points here by aria-activedescendant.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox.
                  <div
                    key={hit.entity.id}
                    id={`${listId}-${index}`}
                    role="option"
                    aria-selected={index === current}
                    onMouseDown={event => event.preventDefault()}
                    onMouseMove={() => setActive(index)}
                    onClick={() => choose(hit)}
                  >
                    <span>
                      <Marked text={name} typed={asked} />
                    </span>
                    {other !== null && (
                      <small>
                        <Marked text={other} typed={asked} />
                      </small>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <p className="ex-find-note" role="status">
          {error !== null
            ? t.error[errorCodeOf(error)]
            : hits === undefined
              ? isFetching && t.search.searching
              : hits.length === 0
                ? t.search.none
                : shown && <span className="visually-hidden">{t.explore.search.count(hits.length)}</span>}
        </p>
      </div>
    </div>
  );
}
