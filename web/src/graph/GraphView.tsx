import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { UNIT } from './elements.ts';
import { patch } from './patch.ts';
import { PANORAMA_STYLE } from './style.ts';

interface Props {
  elements: readonly ElementDefinition[];
  /** Size of the picture at zoom 1, px. */
  width: number;
  height: number;
  zoom: number;
  selected: string | null;
  /** A card was clicked: its id; null for the ground. */
  onSelect?: (id: string | null) => void;
  /** A title was clicked: the segment it leads into. */
  onOpen?: (segment: string) => void;
  /** The card under the pointer, or null. Drawn by the caller: a redraw for each move would be slow. */
  onHover?: (id: string | null) => void;
  className?: string;
}

/** The chart: elements in, ids out. It moves nothing and knows nothing of verdicts. */
export function GraphView(props: Props) {
  const { elements, width, height, zoom, selected, onSelect, onOpen, onHover, className } = props;
  const container = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const emit = useRef({ onSelect, onOpen, onHover });
  emit.current = { onSelect, onOpen, onHover };

  useEffect(() => {
    const cy = cytoscape({
      container: container.current,
      style: PANORAMA_STYLE,
      layout: { name: 'preset' },
      autoungrabify: true,
      autounselectify: true,
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
    });
    core.current = cy;
    cy.on('tap', event => {
      if (event.target === cy) emit.current.onSelect?.(null);
      else if (event.target.hasClass('card')) emit.current.onSelect?.(event.target.id());
      else if (event.target.data('opens')) emit.current.onOpen?.(event.target.data('opens'));
    });
    cy.on('mouseover', 'node', event => {
      emit.current.onHover?.(event.target.hasClass('card') ? event.target.id() : null);
      if (container.current) container.current.style.cursor = 'pointer';
    });
    cy.on('mouseout', 'node', () => {
      emit.current.onHover?.(null);
      if (container.current) container.current.style.cursor = '';
    });
    return () => {
      core.current = null;
      cy.destroy();
    };
  }, []);

  useEffect(() => {
    if (core.current) patch(core.current, elements);
  }, [elements]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a patch can bring the selected card, so `elements` counts.
  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    cy.batch(() => {
      cy.$('.selected').removeClass('selected');
      if (selected !== null) cy.getElementById(selected).addClass('selected');
    });
  }, [selected, elements]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the container's size follows width, height and zoom.
  useEffect(() => {
    const cy = core.current;
    if (cy === null) return;
    cy.resize();
    cy.viewport({ zoom: zoom * UNIT, pan: { x: 0, y: 0 } });
  }, [width, height, zoom]);

  return (
    <div
      ref={container}
      className={className}
      aria-hidden="true"
      style={{ width: width * zoom, height: height * zoom }}
    />
  );
}
