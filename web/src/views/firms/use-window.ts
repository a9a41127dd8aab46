import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { offsetsOf, rangeOf } from './window.ts';

/** Two lines of a row; only what has not been drawn yet is guessed by it. */
const ESTIMATE = 49;
const OVER = 12;

export interface RowWindow {
  from: number;
  to: number;
  /** Height of the rows above and below those drawn, px. */
  above: number;
  below: number;
  /** Brings a row into view below the sticky head. */
  reveal(row: number): void;
}

/**
 * The rows of a scrolling table that have to be drawn. `scroller` is what scrolls; rows carry `data-row`.
 * Heights are measured as rows are drawn and forgotten when the width changes, because lines break anew.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  listKey: string,
): RowWindow {
  const heights = useRef(new Map<number, number>());
  const [measured, setMeasured] = useState(0);
  const [view, setView] = useState({ top: 0, height: 900 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its top, unmeasured.
  useLayoutEffect(() => {
    heights.current.clear();
    const box = scroller.current;
    if (box) box.scrollTop = 0;
    setMeasured(n => n + 1);
  }, [listKey, scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    let frame = 0;
    let width = box.clientWidth;
    const read = () => {
      frame = 0;
      setView(old =>
        old.top === box.scrollTop && old.height === box.clientHeight
          ? old
          : { top: box.scrollTop, height: box.clientHeight },
      );
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(read);
    };
    const observer = new ResizeObserver(() => {
      if (box.clientWidth !== width) {
        width = box.clientWidth;
        heights.current.clear();
        setMeasured(n => n + 1);
      }
      read();
    });
    observer.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    read();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that the heights behind the ref changed.
  const offsets = useMemo(() => offsetsOf(count, heights.current, ESTIMATE), [count, measured]);
  const { from, to } = rangeOf(offsets, view.top, view.height, OVER);

  useLayoutEffect(() => {
    let changed = false;
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []) {
      const at = Number(row.dataset.row);
      const height = row.getBoundingClientRect().height;
      if (height > 0 && Math.abs((heights.current.get(at) ?? ESTIMATE) - height) > 0.5) {
        heights.current.set(at, height);
        changed = true;
      }
    }
    if (changed) setMeasured(n => n + 1);
  });

  const reveal = useCallback(
    (row: number) => {
      const box = scroller.current;
      if (box === null) return;
      const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
      const top = offsets[row] ?? 0;
      const bottom = offsets[row + 1] ?? top;
      const room = box.clientHeight - head;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + room) box.scrollTop = bottom - room;
    },
    [offsets, scroller],
  );
  return { from, to, above: offsets[from] ?? 0, below: (offsets[count] ?? 0) - (offsets[to] ?? 0), reveal };
}
