import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { searchQuery } from '../api/queries.ts';
import type { SearchHit } from '../api/types.ts';
import { nameOf, useLanguage } from '../i18n/index.ts';
import { chainHref, exploreHref, panoramaHref } from '../links.ts';
import { useDebounced } from './use-debounced.ts';

/** A leaf opens where its verdict is read, a chain or group as a panorama, all else in the middle of the graph. */
function hrefOf({ entity }: SearchHit, search: string): string {
  if (entity.kind === 'SEGMENT' && entity.leaf === true) return panoramaHref(search, entity.id);
  if (entity.kind === 'SEGMENT' || entity.kind === 'CHAIN') return chainHref(search, entity.id);
  return exploreHref(search, entity.id);
}

/** Whether a key belongs to the field that has the focus. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Search over names, aliases, pinyin and initials; Ctrl+K or `/` from anywhere. One on a screen. */
export function SearchBox({ placeholder }: { placeholder?: string }) {
  const { t, lang } = useLanguage();
  const { search } = useLocation();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDebounced(text.trim(), 150);
  const { data: hits, isFetching, isError } = useQuery(searchQuery(asked));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut =
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) ||
        (event.key === '/' && !event.ctrlKey && !event.altKey && !isTyping(event.target));
      if (!shortcut) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const shown = open && asked !== '';
  const go = (hit: SearchHit) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    navigate(hrefOf(hit, search));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // Enter also confirms a pinyin input method's candidate: that one is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    } else if (hits !== undefined && hits.length > 0 && shown) {
      if (event.key === 'ArrowDown') setActive((active + 1) % hits.length);
      else if (event.key === 'ArrowUp') setActive((active + hits.length - 1) % hits.length);
      else if (event.key === 'Enter') go(hits[Math.min(active, hits.length - 1)]!);
      else return;
      event.preventDefault();
    }
  };

  return (
    <div className="find">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits?.[active] ? `${listId}-${active}` : undefined}
        placeholder={placeholder ?? t.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="find-key" aria-hidden="true">
        Ctrl K
      </span>
      <div className="find-list" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={t.search.label}>
          {hits?.map((hit, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps focus and points here by aria-activedescendant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox.
            <div
              key={hit.entity.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={event => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={() => go(hit)}
            >
              <b>{nameOf(hit.entity, lang)}</b>
              {hit.matched !== hit.entity.name && hit.matched !== hit.entity.nameEn && (
                <small>{t.search.matched(hit.matched)}</small>
              )}
              <i>{t.kind[hit.entity.kind]}</i>
            </div>
          ))}
        </div>
        <p className="find-note" role="status">
          {isError
            ? t.error.OFFLINE
            : hits === undefined && isFetching
              ? t.search.searching
              : hits?.length === 0
                ? t.search.none
                : ''}
        </p>
      </div>
    </div>
  );
}
