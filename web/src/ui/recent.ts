import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/** 最近浏览: the last views of this browser, as links; names are looked up when they are shown. */

export const MOST_RECENT = 8;
export const PAGES = [
  'panorama',
  'structure',
  'targets',
  'explore',
  'map',
  'firms',
  'plan',
  'method',
  'data',
] as const;
export type PageName = (typeof PAGES)[number];

export interface View {
  page: PageName;
  /** What is in the middle of it: a segment, a firm, a clause, an entity of the graph; null for the page itself. */
  subject: string | null;
  chain: string | null;
  region: string | null;
}

const STORED = 'chain-graph.recent';
const ID = /^[a-z]+:[A-Za-z0-9._-]{1,80}$/;
/** In the order in which one of them says what a view is about. */
const SUBJECTS = ['segment', 'firm', 'clause', 'focus', 'at', 'ids'];
/** How long one must stay for a view to count as seen, in ms. */
const STAY = 1500;

/** What a link shows; null for one that is none of ours. */
export function viewOf(href: string): View | null {
  const [path = '', query = ''] = href.split('?');
  const page = PAGES.find(name => path === `/${name}`);
  if (page === undefined) return null;
  const params = new URLSearchParams(query);
  const id = (key: string) => {
    const value = params.get(key)?.split(',')[0] ?? '';
    return ID.test(value) ? value : null;
  };
  const subject = SUBJECTS.map(id).find(found => found !== null) ?? null;
  return { page, subject, chain: id('chain'), region: id('region') };
}

const keyOf = ({ page, subject, chain, region }: View): string =>
  [page, subject, subject === null ? chain : null, region].join(' ');

/** The list with a view in front; an earlier view of the same thing gives way. The language stays the reader's. */
export function withView(list: readonly string[], href: string): string[] {
  const [path = '', query = ''] = href.split('?');
  const params = new URLSearchParams(query);
  params.delete('lang');
  const text = params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  const clean = text === '' ? path : `${path}?${text}`;
  const view = viewOf(clean);
  if (view === null) return [...list];
  const others = list.filter(other => {
    const seen = viewOf(other);
    return seen !== null && keyOf(seen) !== keyOf(view);
  });
  return [clean, ...others].slice(0, MOST_RECENT);
}

/** Newest first; empty where nothing is remembered or remembering is denied. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORED) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(href => typeof href === 'string' && viewOf(href) !== null).slice(0, MOST_RECENT);
  } catch {
    return [];
  }
}

function keepRecent(list: readonly string[]): void {
  try {
    window.localStorage.setItem(STORED, JSON.stringify(list));
  } catch {
    // Not remembered: nothing else depends on it.
  }
}

/** Remembers what is looked at for more than a moment. */
export function useRecordViews(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const timer = window.setTimeout(() => keepRecent(withView(readRecent(), pathname + search)), STAY);
    return () => window.clearTimeout(timer);
  }, [pathname, search]);
}

/** The list as it was when the page opened, and a way to forget one of it or (null) all. */
export function useRecent(): [string[], (href: string | null) => void] {
  const [list, setList] = useState(readRecent);
  const forget = (href: string | null) => {
    const left = href === null ? [] : list.filter(other => other !== href);
    keepRecent(left);
    setList(left);
  };
  return [list, forget];
}
