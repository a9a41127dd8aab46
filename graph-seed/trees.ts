/** Trees by parent: circles, children. */
import { compare } from './problems.ts';

/**
 * Circles in a graph of id → parents, each as the ids on it, starting at the smallest; self-loops are left
 * to the caller. Iterative depth-first search, so that a chain of 10⁵ parents does not overflow the stack.
 */
export function circles(parents: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found = new Map<string, string[]>();
  for (const start of [...parents.keys()].sort(compare)) {
    if (done.has(start)) continue;
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const stack: { id: string; next: number }[] = [];
    const enter = (id: string) => {
      onPath.set(id, path.length);
      path.push(id);
      stack.push({ id, next: 0 });
    };
    enter(start);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const parent = parents.get(top.id)?.[top.next];
      if (parent === undefined) {
        stack.pop();
        path.pop();
        onPath.delete(top.id);
        done.add(top.id);
        continue;
      }
      top.next += 1;
      const at = onPath.get(parent);
      if (at !== undefined && parent !== top.id) {
        const circle = fromSmallest(path.slice(at));
        found.set(circle.join(' '), circle);
      } else if (at === undefined && !done.has(parent)) {
        enter(parent);
      }
    }
  }
  return [...found.values()];
}

function fromSmallest(circle: string[]): string[] {
  const at = circle.indexOf([...circle].sort(compare)[0]!);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
