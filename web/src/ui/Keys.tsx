import { Fragment, useEffect, useId, useRef } from 'react';
import { useLanguage, type Words } from '../i18n/index.ts';
import { isTyping } from './SearchBox.tsx';
import './keys.css';

/** Keys of one part of the product: each line several ways to do one thing. */
interface Part {
  title: string;
  keys: { ways: readonly (readonly string[])[]; does: string }[];
}

function partsOf(words: Words['home']['keys']): Part[] {
  return [
    {
      title: words.everywhere,
      keys: [
        { ways: [['Ctrl', 'K'], ['/']], does: words.find },
        { ways: [['?']], does: words.help },
        { ways: [['Esc']], does: words.close },
        { ways: [['Tab']], does: words.skip },
        { ways: [['Alt', '←']], does: words.back },
      ],
    },
    {
      title: words.panorama,
      keys: [
        { ways: [['↑'], ['↓'], ['←'], ['→']], does: words.move },
        { ways: [['Enter']], does: words.open },
        { ways: [['Esc']], does: words.clear },
      ],
    },
    {
      title: words.targets,
      keys: [
        { ways: [['↑'], ['↓']], does: words.step },
        { ways: [['PgUp'], ['PgDn']], does: words.jump },
        { ways: [['Home'], ['End']], does: words.ends },
      ],
    },
    {
      title: words.explore,
      keys: [
        { ways: [[words.doubleClick]], does: words.expand },
        { ways: [[words.rightClick]], does: words.menu },
      ],
    },
  ];
}

/** `?` from anywhere, or the button: which keys do what. A native modal gives the focus back. */
export function Keys() {
  const { t } = useLanguage();
  const words = t.home.keys;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="keys-button"
        aria-label={words.button}
        title={`${words.button} (?)`}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby={heading}>
        <h2 id={heading}>{words.title}</h2>
        <div className="keys-parts">
          {partsOf(words).map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {keys.map(({ ways, does }) => (
                  <Fragment key={does}>
                    <dt>
                      {ways.map((way, at) => (
                        <Fragment key={way.join('+')}>
                          {at > 0 && <span className="keys-or"> {words.or} </span>}
                          {way.map((key, i) => (
                            <Fragment key={key}>
                              {i > 0 && '+'}
                              <kbd>{key}</kbd>
                            </Fragment>
                          ))}
                        </Fragment>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p>{words.table}</p>
        <form method="dialog">
          <button type="submit" className="btn">
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
