import type { home as zh } from '../zh/home.ts';

const segments = (n: number): string => `${n} ${n === 1 ? 'segment' : 'segments'}`;
const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

export const home: typeof zh = {
  title: 'Today',
  today: (day: string) => `Today ${day}`,
  loaded: 'Loaded',
  loadedCounts: (sources: string, firms: string, leaves: string) =>
    `${sources} sources, ${firms} firms, ${leaves} segments`,
  dataDate: (day: string) => `data up to ${day}`,
  asOfNote: (day: string) =>
    `The verdicts below use only what was known by ${day}; the changes are not affected.`,
  faces: 'The panorama by verdict',
  search: 'Find a firm, a segment, an institution or a clause of the plan',
  pressing: {
    title: 'The five most pressing gaps',
    lead: 'By priority: need, criticality, feasibility, plan',
    none: 'No segment is to be checked, weak or missing.',
    all: (n: number) => `All ${n}`,
    priority: 'Priority',
  },
  check: {
    title: 'Unknown the longest: check first',
    lead: 'Of the same day, those a look would settle soonest',
    none: 'No segment is to be checked.',
    all: (n: number) => `All ${n} to be checked`,
    since: (day: string, n: number) => (n === 0 ? `since ${day}` : `since ${day}, ${days(n)}`),
    noSince: 'not in the ledger',
    lookup: (where: string) => `Look up ${where}`,
    mostly: (n: number, all: number) => `Among the ${n} most pressing of ${all}`,
  },
  changes: {
    title: 'What changed',
    first: 'First time on this computer. These are the latest changes in the gap ledger.',
    same: (day: string) =>
      `The graph has not changed since your last visit (${day}). These are the latest changes in the ledger.`,
    since: (day: string) =>
      `Your last visit was on ${day}; the graph has changed since. Changes from that day on:`,
    sinceNone: (day: string) =>
      `Your last visit was on ${day}; the graph has changed since, but no segment changed its verdict.`,
    none: 'The ledger has no entries yet.',
    elsewhere: (region: string) => `The gap ledger is kept for ${region} only.`,
    opened: 'entered',
    gone: 'no longer a gap',
    notGap: 'no gap',
    group: segments,
    lost: 'a segment no longer in the chain',
    more: 'Earlier changes',
    checks: 'Checks recorded last',
    noChecks: 'No check has been recorded yet.',
    complete: 'complete',
    partial: 'incomplete',
  },
  recent: {
    title: 'Recent views',
    none: 'None yet. The last eight views are remembered on this computer.',
    remove: (name: string) => `Remove from recent views: ${name}`,
    clear: 'Clear all',
  },
  keys: {
    button: 'Keys',
    title: 'Keyboard',
    everywhere: 'On every page',
    find: 'Search',
    help: 'Open this list',
    close: 'Close a dialog, menu or list',
    skip: 'Skip to content (press once after a page opens)',
    back: 'Undo a step (the link is the state of the page)',
    panorama: 'The picture of the panorama',
    move: 'Move between segments',
    open: 'Open the segment',
    clear: 'Choose none',
    targets: 'The list of targets',
    step: 'Previous, next gap',
    jump: 'Eight at once',
    ends: 'First, last',
    explore: 'Explore',
    expand: 'Expand a firm or segment',
    menu: 'Open its menu',
    table: 'Without a mouse, switch to the table: the same selection, the same actions.',
    doubleClick: 'Double click',
    rightClick: 'Right click',
    or: 'or',
  },
};
