import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityItem } from '../../api/explore.ts';
import { ExploreGraph, type GraphHandle } from '../../graph/explore-graph.tsx';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { usePageTitle } from '../../ui/language.tsx';
import { Empty, ErrorBox, Loading } from '../../ui/states.tsx';
import { drawingOf, summaryOf } from './drawing.ts';
import { useDoings } from './EntityActions.tsx';
import { EntityMenu } from './EntityMenu.tsx';
import { EntityPanel } from './EntityPanel.tsx';
import { ExpandDialog } from './ExpandDialog.tsx';
import './explore.css';
import './left.css';
import './table.css';
import './panel.css';
import './search.css';
import { Legend } from './Legend.tsx';
import { Notes } from './Notes.tsx';
import { ObjectList } from './ObjectList.tsx';
import { PathPanel } from './PathPanel.tsx';
import { RelationPanel } from './RelationPanel.tsx';
import { Start } from './Start.tsx';
import { Suggest } from './Suggest.tsx';
import type { Picture } from './state.ts';
import { TableTwin } from './TableTwin.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useActions } from './use-actions.ts';
import { useExplore } from './use-explore.ts';

const NOTHING: Picture = new Map();

/** 关系图谱: search, expand, follow; the link is the picture. */
export default function ExplorePage() {
  const { t, lang } = useLanguage();
  usePageTitle(t.explore.title);
  const explore = useExplore();
  const { act, asked, closeDialog, notice } = useActions(explore);
  const doingsOf = useDoings({ explore, act });
  const graph = useRef<GraphHandle>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);

  const { state, composed, relations, error, loading } = explore;
  const picture = explore.picture ?? NOTHING;
  const { focus, rel } = state;
  const drawing = useMemo(
    () => drawingOf(composed, picture, { focus, rel }, { t, lang }),
    [composed, picture, focus, rel, t, lang],
  );
  const entities = useMemo(() => {
    const known = [...composed.entities, ...(explore.path?.nodes ?? [])];
    return new Map<string, EntityItem>(known.map(entity => [entity.id, entity]));
  }, [composed.entities, explore.path]);
  const name = (id: string) => {
    const entity = entities.get(id);
    return entity === undefined ? id : nameOf(entity, lang);
  };
  const relation = rel === null ? undefined : relations.find(r => r.id === rel);
  const focused = focus === null ? undefined : entities.get(focus);
  const opened = menu === null ? undefined : entities.get(menu.id);

  const summary = summaryOf(composed, { t });
  useEffect(() => {
    if (focus !== null) graph.current?.reveal(focus);
  }, [focus]);

  const spoken = [
    summary,
    focused === undefined
      ? ''
      : t.explore.summaryFocus(
          nameOf(focused, lang),
          composed.listed.filter(r => r.from === focused.id || r.to === focused.id).length,
        ),
    explore.path === null || state.path[1] === undefined
      ? ''
      : t.explore.summaryPath(name(state.path[0]!), name(state.path[1]), explore.path.relations.length),
    t.explore.summaryList,
  ].join('');

  const empty = state.ids.length === 0 && state.at === null && state.path.length < 2;
  if (empty) return <Start onChoose={act.choose} />;
  return (
    <div className="ex-page">
      <aside className="ex-left">
        <h1 className="visually-hidden">{t.explore.title}</h1>
        <Suggest text={text} onText={setText} onChoose={act.choose} />
        <Legend explore={explore} />
        <ObjectList
          explore={explore}
          act={act}
          onMenu={(id, element) => {
            const box = element.getBoundingClientRect();
            setMenu({ id, x: box.right - 40, y: box.bottom });
          }}
        />
      </aside>
      <section className="ex-middle">
        <header>
          <p className="ex-summary">{summary}</p>
          <Toolbar
            explore={explore}
            act={act}
            graph={graph}
            title={[t.explore.title, focused && nameOf(focused, lang)].filter(Boolean).join(' · ')}
            summary={summary}
          />
        </header>
        <Notes explore={explore} notice={notice} name={name} />
        {error !== null ? (
          <ErrorBox error={error} retry={explore.retry} />
        ) : state.view === 'table' ? (
          <TableTwin explore={explore} act={act} />
        ) : (
          <div className="ex-frame" ref={frame} aria-busy={loading}>
            <ExploreGraph
              entities={drawing.entities}
              relations={drawing.relations}
              summary={spoken}
              handle={graph}
              onSelect={act.select}
              onSelectRelation={act.selectRelation}
              onExpand={act.expand}
              onMove={act.move}
              onMenu={(id, at) => {
                const box = frame.current?.getBoundingClientRect();
                setMenu({ id, x: (box?.left ?? 0) + at.x, y: (box?.top ?? 0) + at.y });
              }}
            />
            {loading && <Loading lines={1} />}
            <p className="ex-hint">{t.explore.toolbar.menuHint}</p>
          </div>
        )}
      </section>
      <aside className="ex-panel" aria-label={t.explore.panel.label}>
        <PathPanel explore={explore} act={act} name={name} />
        {relation !== undefined ? (
          <RelationPanel relation={relation} entities={entities} onSelect={act.select} />
        ) : focus !== null ? (
          <EntityPanel
            id={focus}
            picture={picture}
            act={act}
            doings={focused === undefined ? [] : doingsOf(focused)}
          />
        ) : (
          state.path.length < 2 && <Empty>{t.explore.panel.none}</Empty>
        )}
      </aside>
      {asked !== null && <ExpandDialog entity={asked} explore={explore} act={act} onClose={closeDialog} />}
      {menu !== null && opened !== undefined && (
        <EntityMenu
          entity={opened}
          at={menu}
          doings={doingsOf(opened)}
          explore={explore}
          act={act}
          onClose={closeMenu}
        />
      )}
    </div>
  );
}
