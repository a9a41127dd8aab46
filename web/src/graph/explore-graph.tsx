import cytoscape from 'cytoscape';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { EntityKind } from '../api/explore.ts';
import { badgeImage } from './explore-look.ts';
import { type Item, patch } from './explore-patch.ts';
import type { Point } from './explore-place.ts';
import { exploreStyle } from './explore-style.ts';

export interface DrawnEntity {
  id: string;
  kind: EntityKind;
  /** In full, for the pointer. */
  name: string;
  /** Wrapped by line breaks. */
  label: string;
  at: Point;
  /** `+12`, or null. */
  badge: string | null;
  selected: boolean;
  onPath: boolean;
  /** Shown faintly, because something else is pointed out. */
  aside: boolean;
}

export interface DrawnRelation {
  id: string;
  from: string;
  to: string;
  label: string;
  line: 'stated' | 'inferred' | 'planned';
  /** No arrow: it holds either way. */
  bothWays: boolean;
  selected: boolean;
  onPath: boolean;
  near: boolean;
  /** Goes round an entity that stands between its ends. */
  bent: boolean;
  aside: boolean;
}

/** What the page may ask of the picture. */
export interface GraphHandle {
  fit(): void;
  zoom(factor: number): void;
  /** Twice the screen's resolution, white ground. */
  png(): Promise<Blob>;
  /** Brings an entity into sight if it is not. */
  reveal(id: string): void;
}

interface Events {
  onSelect(id: string | null): void;
  onSelectRelation(id: string): void;
  onExpand(id: string): void;
  /** Where the menu should open, in pixels of the frame. */
  onMenu(id: string, at: Point): void;
  onMove(id: string, to: Point): void;
}

interface Props extends Events {
  entities: readonly DrawnEntity[];
  relations: readonly DrawnRelation[];
  /** Read out in place of the picture. */
  summary: string;
  handle: Ref<GraphHandle>;
}

/** A lone entity is not blown up to fill the window. */
const FIT_ZOOM = 1.25;
const PADDING = 20;

const names = (...pairs: [string, boolean][]): string[] => pairs.flatMap(([name, on]) => (on ? [name] : []));

function itemOf(entity: DrawnEntity): Item {
  const { id, kind, name, label, at, badge, selected, onPath, aside } = entity;
  const image = badge === null ? null : badgeImage(badge);
  return {
    group: 'nodes',
    data: {
      id,
      name,
      label,
      ...(image && { badge: image.url, badgeWidth: image.width, badgeShift: image.width / 2 + 4 }),
    },
    classes: [kind, ...names(['selected', selected], ['on-path', onPath], ['aside', aside])].join(' '),
    position: at,
  };
}

function lineItem({
  id,
  from,
  to,
  label,
  line,
  bothWays,
  selected,
  onPath,
  near,
  bent,
  aside,
}: DrawnRelation): Item {
  return {
    group: 'edges',
    data: { id, source: from, target: to, label },
    classes: [
      line,
      ...names(
        ['both-ways', bothWays],
        ['selected', selected],
        ['on-path', onPath],
        ['near', near],
        ['bent', bent],
        ['aside', aside],
      ),
    ].join(' '),
  };
}

function fitAll(cy: cytoscape.Core, animate: boolean): void {
  if (cy.elements().empty() || cy.width() === 0) return;
  const box = cy.elements().boundingBox({});
  const zoom = Math.min((cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h, FIT_ZOOM);
  const pan = {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
  cy.stop();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (animate && !still) cy.animate({ zoom, pan }, { duration: 180 });
  else cy.viewport({ zoom, pan });
}

function inSight(cy: cytoscape.Core, ids: readonly string[]): boolean {
  const view = cy.extent();
  return ids.every(id => {
    const { x, y } = cy.getElementById(id).position();
    return x - 64 > view.x1 && x + 64 < view.x2 && y - 24 > view.y1 && y + 60 < view.y2;
  });
}

/** The pointer over something one can choose, with its whole name. */
function point(cy: cytoscape.Core, name: string | null): void {
  const frame = cy.container();
  if (frame === null) return;
  frame.style.cursor = name === null ? '' : 'pointer';
  frame.title = name ?? '';
}

function listen(cy: cytoscape.Core, events: { current: Events }): void {
  cy.on('tap', event => {
    if (event.target === cy) events.current.onSelect(null);
  });
  cy.on('tap', 'node', event => events.current.onSelect(event.target.id()));
  cy.on('tap', 'edge', event => events.current.onSelectRelation(event.target.id()));
  cy.on('dbltap', 'node', event => events.current.onExpand(event.target.id()));
  cy.on('cxttap', 'node', event => {
    const { x, y } = event.renderedPosition;
    events.current.onMenu(event.target.id(), { x, y });
  });
  cy.on('mouseover', 'node', event => point(cy, event.target.data('name')));
  cy.on('mouseover', 'edge', () => point(cy, ''));
  cy.on('mouseout', 'node, edge', () => point(cy, null));
  cy.on('dragfree', 'node', event =>
    events.current.onMove(event.target.id(), { ...event.target.position() }),
  );
}

/** Elements in, ids out. The camera follows only where something new would be out of sight. */
export function ExploreGraph({ entities, relations, summary, handle, ...events }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const graph = useRef<cytoscape.Core>(null);
  const latest = useRef<Events>(events);
  latest.current = events;

  useEffect(() => {
    const cy = cytoscape({
      container: frame.current,
      style: exploreStyle,
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
    });
    graph.current = cy;
    listen(cy, latest);
    const observer = new ResizeObserver(() => {
      const before = cy.width();
      cy.resize();
      if (before === 0) fitAll(cy, false);
    });
    if (frame.current) observer.observe(frame.current);
    return () => {
      observer.disconnect();
      cy.destroy();
      graph.current = null;
    };
  }, []);

  useEffect(() => {
    const cy = graph.current;
    if (cy === null) return;
    const before = cy.nodes().length;
    const came = patch(cy, [...entities.map(itemOf), ...relations.map(lineItem)]);
    if (came.length === cy.nodes().length) fitAll(cy, false);
    else if (before > 0 && came.length > 0 && !inSight(cy, came)) fitAll(cy, true);
  }, [entities, relations]);

  useImperativeHandle(handle, () => ({
    fit: () => {
      if (graph.current) fitAll(graph.current, true);
    },
    zoom: factor => {
      const cy = graph.current;
      cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    png: async () => {
      if (graph.current === null) throw new Error('no picture');
      return graph.current.png({ output: 'blob-promise', full: true, scale: 2, bg: '#ffffff' });
    },
    reveal: id => {
      const cy = graph.current;
      if (cy && !cy.getElementById(id).empty() && !inSight(cy, [id])) fitAll(cy, true);
    },
  }));

  return <div ref={frame} className="explore-canvas" role="img" aria-label={summary} />;
}
