import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLanguage } from '../i18n/index.ts';
import './picker.css';

export interface Choice {
  id: string;
  name: string;
  note: string;
  /** Depth in a tree, for indenting. */
  depth?: number;
}

interface Props {
  label: string;
  /** What is chosen now, as the button shows it. */
  shown: ReactNode;
  value: string | null;
  choices: readonly Choice[];
  total?: number;
  loading?: boolean;
  text: string;
  onText: (text: string) => void;
  onChoose: (id: string) => void;
}

/** A button that opens a searchable list. The caller filters; keys: arrows, Enter, Escape. */
export function Picker({ label, shown, value, choices, total, loading, text, onText, onChoose }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const at = Math.min(active, Math.max(0, choices.length - 1));

  useEffect(() => {
    if (!open) return;
    input.current?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  useEffect(() => {
    if (open) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, at, id]);

  const close = () => {
    setOpen(false);
    onText('');
    button.current?.focus();
  };
  const choose = (choice: Choice) => {
    close();
    onChoose(choice.id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = choices[at];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'ArrowDown') setActive(Math.min(at + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  };

  return (
    <div className="picker" ref={box}>
      <button
        ref={button}
        type="button"
        className="picker-button"
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => {
          const current = choices.findIndex(choice => choice.id === value);
          setActive(Math.max(0, current));
          setOpen(!open);
        }}
      >
        <span className="visually-hidden">{label} </span>
        {shown}
        <span className="picker-arrow" aria-hidden="true" />
      </button>
      {open && (
        <div className="picker-pop">
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={choices[at] ? `${id}-${at}` : undefined}
            placeholder={t.panorama.picker.filter}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={text}
            onChange={event => {
              setActive(0);
              onText(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
          <div id={`${id}-list`} role="listbox" aria-label={label} className="picker-list">
            {choices.map((choice, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps focus and points here by aria-activedescendant.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox.
              <div
                key={choice.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={choice.id === value}
                className={index === at ? 'active' : undefined}
                style={{ paddingLeft: 10 + (choice.depth ?? 0) * 16 }}
                onMouseMove={() => setActive(index)}
                onClick={() => choose(choice)}
              >
                {choice.name}
                <small>{choice.note}</small>
              </div>
            ))}
          </div>
          <p className="picker-note" role="status">
            {loading
              ? t.state.loading
              : choices.length === 0
                ? t.panorama.picker.none
                : total !== undefined && total > choices.length
                  ? t.panorama.picker.more(total)
                  : ''}
          </p>
        </div>
      )}
    </div>
  );
}
