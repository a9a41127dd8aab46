import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PanoramaData } from '../../api/types.ts';
import { type DrawList, drawList, type Rect } from '../../graph/draw-list.ts';
import { edgeElements, toElements } from '../../graph/elements.ts';
import { focusOn } from '../../graph/focus.ts';
import { GraphView } from '../../graph/GraphView.tsx';
import type { Picture } from '../../graph/picture.ts';
import { type Step, stepFrom } from '../../graph/steps.ts';
import { canvasMeasure } from '../../graph/text.ts';
import { useLanguage } from '../../i18n/index.ts';
import { faceOf } from '../../ui/verdict.ts';
import { CardOptions } from './CardOptions.tsx';
import { type Overlay, pictureOf } from './picture-of.ts';
import { type Size, useSize } from './use-size.ts';

const STEPS: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

const SCROLLBAR = 16;
const measure = canvasMeasure();

interface Props {
  data: PanoramaData;
  overlay: Overlay;
  label: string;
  selected: string | null;
  face: string;
  flow: boolean;
  zoom: number;
  onSelect: (segment: string | null) => void;
  onOpen: (segment: string) => void;
}

/** Small pictures and large screens are drawn larger; nothing is drawn smaller than life to fit. */
const SCALES = [2.5, 2, 1.6, 1.4, 1.3, 1.15] as const;

/** The list and the scale at which it fills the field; at scale 1 it may be taller and scrolls. */
function fill(picture: Picture, { width, height }: Size): { list: DrawList; scale: number } {
  const largest = Math.max(1.4, width / 1100);
  for (const scale of SCALES) {
    if (scale > largest) continue;
    const list = drawList(picture, width / scale, height / scale, measure);
    if (list.height * scale <= height) return { list, scale };
  }
  const whole = drawList(picture, width, height, measure);
  if (whole.height <= height) return { list: whole, scale: 1 };
  return { list: drawList(picture, width - SCROLLBAR, height, measure), scale: 1 };
}

/** Where to scroll so that a stretch from `start`, `length` long, is in view; where it is now, if it is. */
function brought(start: number, length: number, scroll: number, view: number): number {
  if (start < scroll) return Math.max(0, start - 40);
  return start + length > scroll + view ? start + length - view + 20 : scroll;
}

function Frame({ className, card, zoom }: { className: string; card: Rect; zoom: number }) {
  const transform = `translate(${card.x * zoom}px, ${card.y * zoom}px)`;
  return (
    <div className={className} style={{ transform, width: card.width * zoom, height: card.height * zoom }} />
  );
}

/** The picture with its keyboard: a listbox whose options are the cards. */
export function Chart(props: Props) {
  const { data, overlay, label, selected, face, flow, zoom: chosenZoom, onSelect, onOpen } = props;
  const { t, lang } = useLanguage();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const [active, setActive] = useState<string | null>(selected);
  const [hovered, setHovered] = useState<string | null>(null);

  const fitted = useMemo(
    // The banner goes with a saved picture; on the screen the page itself says it.
    () => (size === null ? null : fill(pictureOf(data, lang, t, { ...overlay, banner: undefined }), size)),
    [data, overlay, lang, t, size],
  );
  const list = fitted?.list ?? null;
  const zoom = (fitted?.scale ?? 1) * chosenZoom;
  const cards = useMemo(() => list?.boxes.filter(box => box.kind === 'card') ?? [], [list]);
  const elements = useMemo(() => (list ? toElements(list) : []), [list]);

  const focus = useMemo(() => {
    if (list === null) return null;
    if (selected !== null && flow) {
      const edges = data.feeds
        .filter(feed => feed.from === selected || feed.to === selected)
        .map(feed => ({ ...feed, way: feed.to === selected ? ('in' as const) : ('out' as const) }));
      const around = new Set([selected, ...edges.flatMap(edge => [edge.from, edge.to])]);
      return edges.length > 0 ? [...focusOn(list, around), ...edgeElements(edges)] : null;
    }
    if (face === 'ALL') return null;
    const alike = data.segments.filter(cell => faceOf(cell) === face).map(cell => cell.segment.id);
    return focusOn(list, new Set(alike));
  }, [list, data, selected, flow, face]);

  useEffect(() => setActive(selected), [selected]);
  const ring = cards.find(card => card.id === active);
  const under = cards.find(card => card.id === hovered);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null || ring === undefined) return;
    box.scrollTop = brought(ring.y * zoom, ring.height * zoom, box.scrollTop, box.clientHeight);
    box.scrollLeft = brought(ring.x * zoom, ring.width * zoom, box.scrollLeft, box.clientWidth);
  }, [ring, zoom]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) setActive(stepFrom(cards, active, step)?.id ?? null);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null) onSelect(active);
    else if (event.key === 'Escape') onSelect(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="chart"
      role="listbox"
      aria-label={label}
      aria-activedescendant={active === null ? undefined : `${id}${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setActive(active ?? cards[0]?.id ?? null)}
    >
      {list && (
        <div className="chart-sheet" style={{ width: list.width * zoom, height: list.height * zoom }}>
          <GraphView
            className={focus ? 'chart-base faded' : 'chart-base'}
            elements={elements}
            width={list.width}
            height={list.height}
            zoom={zoom}
            selected={selected}
            onSelect={onSelect}
            onOpen={onOpen}
            onHover={setHovered}
          />
          {focus && (
            <GraphView
              className="chart-focus"
              elements={focus}
              width={list.width}
              height={list.height}
              zoom={zoom}
              selected={selected}
            />
          )}
          {ring && <Frame className="chart-ring" card={ring} zoom={zoom} />}
          {under && <Frame className="chart-hover" card={under} zoom={zoom} />}
        </div>
      )}
      <CardOptions data={data} overlay={overlay} prefix={id} selected={selected} />
    </div>
  );
}
