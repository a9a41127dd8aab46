import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { namesQuery } from '../../api/queries.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { errorCodeOf } from '../../ui/states.tsx';
import { emptyFinding } from './check-form.ts';
import { Field } from './Field.tsx';
import { FindingFields } from './FindingFields.tsx';
import { isSaved, type Outcome, useCheckForm } from './use-check-form.ts';

export interface CheckDialogProps {
  segments: readonly string[];
  region: string;
  regionName: string;
  /** YYYY-MM-DD. */
  today: string;
  /** `saved`: at least one check was recorded. */
  onClose: (saved: boolean) => void;
  say: (text: string) => void;
}

/** 登记核实结果, for one or several segments at once. A native modal: it keeps the focus in and gives it back. */
export function CheckDialog({ segments, region, regionName, today, onClose, say }: CheckDialogProps) {
  const { t, lang } = useLanguage();
  const words = t.targets.check;
  const dialog = useRef<HTMLDialogElement>(null);
  const doneButton = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const { data: names } = useQuery(namesQuery(segments));
  const nameFor = (id: string) => {
    const entity = names?.find(item => item.id === id);
    return entity ? nameOf(entity, lang) : id;
  };
  const { form, pending, outcomes, faults, saving, patch, patchFinding, submit } = useCheckForm(
    segments,
    region,
    today,
    (segment, { verdict }) =>
      say(words.verdictNow(nameFor(segment), t.verdict[verdict.verdict], t.unit.percent(verdict.certainty))),
  );
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const anySaved = pending.length < segments.length;
  const done = pending.length === 0;
  const close = () => dialog.current?.close();
  const focusField = (name: string) =>
    dialog.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)?.focus();
  // The button that had the focus is gone when all is saved; a refusal asks a question beside a field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, not for each key typed.
  useEffect(() => {
    if (outcomes.size === 0) return;
    const [first] = faults.keys();
    if (done) doneButton.current?.focus();
    else if (first !== undefined) focusField(first);
  }, [outcomes]);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const first = await submit();
    if (first !== null) focusField(first);
  };

  return (
    <dialog ref={dialog} className="check-dialog" aria-labelledby={heading} onClose={() => onClose(anySaved)}>
      <form onSubmit={onSubmit} noValidate>
        <header>
          <h2 id={heading}>{words.title(segments.length)}</h2>
          <p>
            {regionName} · {words.lead}
          </p>
        </header>
        <div className="check-body">
          <Outcomes segments={segments} outcomes={outcomes} nameFor={nameFor} partly={anySaved && !done} />
          {!done && (
            <>
              {faults.size > 0 && (
                <p className="faults-title" role="alert">
                  {words.faultsTitle(faults.size)}
                </p>
              )}
              <section>
                <h3>{words.found}</h3>
                {pending.length > 1 && (
                  <button
                    type="button"
                    className="link all-none"
                    onClick={() => {
                      for (const segment of pending) patchFinding(segment, { outcome: 'none' });
                    }}
                  >
                    {words.allNone}
                  </button>
                )}
                {pending.map(segment => (
                  <FindingFields
                    key={segment}
                    segment={segment}
                    name={nameFor(segment)}
                    finding={form.findings[segment] ?? emptyFinding()}
                    faults={faults}
                    onChange={next => patchFinding(segment, next)}
                  />
                ))}
                <fieldset className="finding">
                  <legend>{words.complete}</legend>
                  <div className="choices">
                    {[true, false].map(complete => (
                      <label key={String(complete)}>
                        <input
                          type="radio"
                          name="complete"
                          checked={form.complete === complete}
                          onChange={() => patch({ complete })}
                        />
                        {complete ? words.completeYes : words.completeNo}
                      </label>
                    ))}
                  </div>
                </fieldset>
              </section>
              <section>
                <h3>{words.how}</h3>
                <div className="fields">
                  {TEXTS.map(({ key, label, hint, optional, wide, type }) => (
                    <Field
                      key={key}
                      name={key}
                      label={words[label]}
                      {...(hint ? { hint: words[hint] } : {})}
                      optional={optional ?? false}
                      wide={wide ?? false}
                      fault={faults.get(key)}
                    >
                      {control => (
                        <input
                          {...control}
                          type={type ?? 'text'}
                          maxLength={500}
                          max={type === 'date' ? today : undefined}
                          value={form[key]}
                          onChange={event => patch({ [key]: event.target.value })}
                        />
                      )}
                    </Field>
                  ))}
                </div>
              </section>
            </>
          )}
        </div>
        <footer>
          {done ? (
            <button type="button" className="btn" ref={doneButton} onClick={close}>
              {words.done}
            </button>
          ) : (
            <>
              <button type="button" className="btn ghost" onClick={close}>
                {anySaved ? t.close : words.cancel}
              </button>
              <button type="submit" className="btn" disabled={saving}>
                {saving ? words.saving : words.submit}
              </button>
            </>
          )}
        </footer>
      </form>
    </dialog>
  );
}

interface TextField {
  key: 'searched' | 'date' | 'checkedBy' | 'title' | 'publisher' | 'url' | 'note';
  label: 'searched' | 'date' | 'by' | 'sourceTitle' | 'publisher' | 'url' | 'note';
  hint?: 'searchedHint' | 'byHint' | 'sourceTitleHint';
  optional?: boolean;
  wide?: boolean;
  type?: 'date' | 'url';
}

const TEXTS: readonly TextField[] = [
  { key: 'searched', label: 'searched', hint: 'searchedHint', wide: true },
  { key: 'date', label: 'date', type: 'date' },
  { key: 'checkedBy', label: 'by', hint: 'byHint' },
  { key: 'title', label: 'sourceTitle', hint: 'sourceTitleHint', wide: true },
  { key: 'publisher', label: 'publisher', optional: true },
  { key: 'url', label: 'url', optional: true, type: 'url' },
  { key: 'note', label: 'note', optional: true, wide: true },
];

/** What was recorded, with the verdict it led to; what was refused, with the reason. */
function Outcomes({
  segments,
  outcomes,
  nameFor,
  partly,
}: {
  segments: readonly string[];
  outcomes: ReadonlyMap<string, Outcome>;
  nameFor: (id: string) => string;
  partly: boolean;
}) {
  const { t } = useLanguage();
  const words = t.targets.check;
  const reached = segments.flatMap(segment => {
    const outcome = outcomes.get(segment);
    return outcome ? [{ segment, outcome }] : [];
  });
  if (reached.length === 0) return null;
  return (
    <ul className="outcomes">
      {partly && <li>{words.partly}</li>}
      {reached.map(({ segment, outcome }) => (
        <li key={segment} data-saved={isSaved(outcome)}>
          {isSaved(outcome) ? (
            <>
              <b>
                {words.saved}
                {t.targets.semicolon}
                {words.verdictNow(
                  nameFor(segment),
                  t.verdict[outcome.saved.verdict.verdict],
                  t.unit.percent(outcome.saved.verdict.certainty),
                )}
              </b>
              <span>
                {outcome.saved.decidesUntil === null
                  ? words.decidesNot
                  : words.decides(outcome.saved.decidesUntil)}
              </span>
            </>
          ) : (
            <Refused name={nameFor(segment)} error={outcome.failed} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Refused({ name, error }: { name: string; error: unknown }) {
  const { t } = useLanguage();
  const code = errorCodeOf(error);
  return (
    <span role="alert">
      <b>{t.targets.check.failed(name)}</b> {t.error[code]}
      {code === 'BAD_INPUT' && error instanceof Error && <small>{error.message}</small>}
    </span>
  );
}
