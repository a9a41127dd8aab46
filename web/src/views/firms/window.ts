/** Which rows of a long table stand in view, where their heights are known only once they were drawn. */

/** `offsets[i]` is the top of row i in px; `offsets[count]` the height of all. Rows not yet seen count `estimate`. */
export function offsetsOf(count: number, heights: ReadonlyMap<number, number>, estimate: number): number[] {
  const offsets = new Array<number>(count + 1);
  let top = 0;
  for (let row = 0; row < count; row += 1) {
    offsets[row] = top;
    top += heights.get(row) ?? estimate;
  }
  offsets[count] = top;
  return offsets;
}

/** The row that covers `y`, by bisection; the first or last row beyond either end. */
export function rowAt(offsets: readonly number[], y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `[from, to)` of the rows between `top` and `top + height`, and `over` more on either side. */
export function rangeOf(
  offsets: readonly number[],
  top: number,
  height: number,
  over: number,
): { from: number; to: number } {
  const count = offsets.length - 1;
  if (count <= 0) return { from: 0, to: 0 };
  const from = Math.max(0, rowAt(offsets, top) - over);
  const to = Math.min(count, rowAt(offsets, top + height) + 1 + over);
  return { from, to };
}
