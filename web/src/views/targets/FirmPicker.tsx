import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { searchFirmsQuery } from '../../api/targets.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import type { FormFirm } from './check-form.ts';

export type NewFirm = Pick<FormFirm, 'id' | 'name'>;

/** Finds a known firm by name, pinyin or initials, or starts a new one under what was typed. */
export function FirmPicker({ label, onPick }: { label: string; onPick: (firm: NewFirm) => void }) {
  const { t, lang } = useLanguage();
  const words = t.targets.check;
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDebounced(text.trim(), 150);
  const { data: hits, isFetching } = useQuery(searchFirmsQuery(asked));
  const shown = open && asked !== '';
  const options = [
    ...(hits ?? []).map(hit => ({ id: hit.id as string | null, name: hit.name, hit })),
    { id: null, name: text.trim(), hit: null },
  ];
  const pick = (index: number) => {
    const option = options[index];
    if (option === undefined) return;
    onPick({ id: option.id, name: option.name });
    setText('');
    setOpen(false);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also confirms a pinyin input method's candidate: that one is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && shown) {
      // Closes the list, not the dialog around it.
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Enter' && !shown) {
      event.preventDefault();
      return;
    } else if (shown) {
      if (event.key === 'ArrowDown') setActive((active + 1) % options.length);
      else if (event.key === 'ArrowUp') setActive((active + options.length - 1) % options.length);
      else if (event.key === 'Enter') pick(Math.min(active, options.length - 1));
      else return;
    } else return;
    event.preventDefault();
  };
  return (
    <div className="firm-picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${listId}-${active}` : undefined}
        placeholder={words.addHint}
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
      <button type="button" className="link" onClick={() => onPick({ id: null, name: '' })}>
        {words.addBlank}
      </button>
      <div className="firm-options" hidden={!shown}>
        <div id={listId} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps focus and points here by aria-activedescendant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox.
            <div
              key={option.id ?? 'new'}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={event => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={() => pick(index)}
            >
              {option.hit === null ? (
                <b>{words.addNew(option.name)}</b>
              ) : (
                <>
                  <b>{nameOf(option.hit, lang)}</b>
                  <small>{option.hit.regionName ?? t.targets.placeUnknown}</small>
                </>
              )}
            </div>
          ))}
        </div>
        <p role="status">
          {hits === undefined && isFetching ? words.searching : hits?.length === 0 ? words.noHit : ''}
        </p>
      </div>
    </div>
  );
}
