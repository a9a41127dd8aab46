import { useLanguage } from '../../i18n/index.ts';
import { NODES_MAX } from './state.ts';
import type { Notice } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

/** What the picture leaves out, and what was just done: said, not silently so. */
export function Notes({
  explore,
  notice,
  name,
}: {
  explore: Explore;
  notice: Notice;
  name(id: string): string;
}) {
  const { t } = useLanguage();
  const { composed, beyond, state, set } = explore;
  const words = t.explore;
  const undrawn = composed.listed.length - composed.relations.length;
  const notes = [
    beyond > 0 && words.tooMany(state.ids.length, NODES_MAX),
    composed.gone.length > 0 && words.gone(composed.gone.length),
    undrawn > 0 && state.view === 'graph' && words.undrawn(undrawn),
  ].filter(note => note !== false);
  const [start, end] = state.path;
  return (
    <div className="ex-notes">
      {start !== undefined && end === undefined && (
        <p className="ex-started">
          {words.path.started(name(start))}
          <button type="button" className="ex-link" onClick={() => set({ path: [] })}>
            {words.path.cancel}
          </button>
        </p>
      )}
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p role="status" className={notice.spokenOnly || notice.text === '' ? 'visually-hidden' : undefined}>
        {notice.text}
      </p>
    </div>
  );
}
