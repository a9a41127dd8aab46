import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { ENTITY_KINDS } from '../../api/explore.ts';
import { aboutQuery } from '../../api/queries.ts';
import type { GraphHandle } from '../../graph/explore-graph.tsx';
import { captioned } from '../../graph/explore-image.ts';
import { useLanguage } from '../../i18n/index.ts';
import { saveFile } from '../../ui/save.ts';
import type { Actions } from './use-actions.ts';
import type { Explore } from './use-explore.ts';

interface Props {
  explore: Explore;
  act: Actions;
  graph: RefObject<GraphHandle | null>;
  /** Of the picture and its file. */
  title: string;
  summary: string;
}

/** Picture or list, camera, image, clear. */
export function Toolbar({ explore: { state, set, composed }, act, graph, title, summary }: Props) {
  const { t } = useLanguage();
  const { data: about } = useQuery(aboutQuery);
  const words = t.explore.toolbar;
  const drawn = state.view === 'graph';
  const save = async () => {
    const blob = await graph.current?.png();
    if (blob === undefined) return;
    const { legend } = t.explore;
    const origin = [
      about?.dataset,
      about && `${t.footer.dataDate} ${about.latestDate ?? t.footer.unknownDate}`,
    ];
    const image = await captioned(blob, {
      title,
      summary,
      origin: [...origin, t.product].filter(Boolean).join(' · '),
      kinds: ENTITY_KINDS.filter(kind => composed.entities.some(entity => entity.kind === kind)).map(
        kind => ({
          kind,
          word: t.kind[kind],
        }),
      ),
      lines: [
        { dash: [], word: legend.stated },
        { dash: [6, 4], word: legend.inferred },
        { dash: [1.5, 3.5], word: legend.planned },
      ],
    });
    saveFile(image, `${title.replace(/[\\/:*?"<>|]/g, ' ')}.png`);
  };
  const tool = (word: string, sign: string, run: () => void) => (
    <button type="button" title={word} aria-label={word} onClick={run}>
      {sign}
    </button>
  );
  return (
    <div className="ex-toolbar" role="toolbar" aria-label={words.label}>
      <fieldset aria-label={words.view}>
        {(['graph', 'table'] as const).map(view => (
          <button key={view} type="button" aria-pressed={state.view === view} onClick={() => set({ view })}>
            {words[view]}
          </button>
        ))}
      </fieldset>
      {drawn && (
        <fieldset aria-label={words.fit}>
          {tool(words.zoomOut, '−', () => graph.current?.zoom(1 / 1.25))}
          {tool(words.zoomIn, '+', () => graph.current?.zoom(1.25))}
          <button type="button" onClick={() => graph.current?.fit()}>
            {words.fit}
          </button>
        </fieldset>
      )}
      {drawn && (
        <button type="button" onClick={() => void save()}>
          {words.png}
        </button>
      )}
      <button type="button" onClick={act.clear}>
        {words.clear}
      </button>
    </div>
  );
}
