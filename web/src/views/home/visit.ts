import { useEffect, useState } from 'react';

/** What this browser remembers of its last visit. */
export interface Visit {
  /** Today there, YYYY-MM-DD. */
  day: string;
  graphVersion: string;
}

const LAST = 'chain-graph.visit';
/** The visit before this one, kept as long as the tab: coming back to the page does not make it old news. */
const BEFORE = 'chain-graph.visit.before';

/** Only the two calls used: a test has a plain map. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

function visitIn(text: string | null): Visit | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { day, graphVersion } = value as Record<string, unknown>;
    if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
    return typeof graphVersion === 'string' ? { day, graphVersion } : null;
  } catch {
    return null;
  }
}

/** The visit before this one (null: the first), and this one written down. Asked twice, it answers the same. */
export function visitBefore(now: Visit, browser: Memory, tab: Memory): Visit | null {
  const known = tab.getItem(BEFORE);
  const before = visitIn(known ?? browser.getItem(LAST));
  if (known === null) tab.setItem(BEFORE, JSON.stringify(before));
  browser.setItem(LAST, JSON.stringify(now));
  return before;
}

/** `undefined` until it is known. Storage can be denied: then every visit is the first. */
export function useVisitBefore(now: Visit | null): Visit | null | undefined {
  const [before, setBefore] = useState<Visit | null | undefined>(undefined);
  useEffect(() => {
    if (now === null) return;
    try {
      setBefore(visitBefore(now, window.localStorage, window.sessionStorage));
    } catch {
      setBefore(null);
    }
  }, [now]);
  return before;
}
