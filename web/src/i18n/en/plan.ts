import type { plan as zh } from '../zh/plan.ts';

const some = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const plan: typeof zh = {
  title: 'Plan',
  none: 'No plan that bears on this region is loaded.',
  over: deadline =>
    `The plan’s period is over (until ${deadline}). The figures are for comparison, not for assessment.`,
  running: deadline => `The plan runs until ${deadline}.`,
  published: (publisher, date) =>
    [publisher, date === null ? null : `issued ${date}`].filter(Boolean).join(', '),
  summary: (n, met, short, unknown) =>
    `${some(n, 'goal', 'goals')}: ${met} met, ${short} short, ${unknown} to be checked`,
  goals: 'Goals and what is known',
  state: { MET: 'Met', SHORT: 'Short', UNKNOWN: 'To be checked' },
  target: 'Target',
  known: 'Known',
  unknown: 'Unknown',
  comparator: { '>=': '≥', '>': '>', '=': '=' },
  to: 'to',
  knownValue: (n, unit) => `${n} ${unit}`,
  exclusive: (n, unit) => `${n} ${unit} counted exclusively (a larger tier not counted in a smaller)`,
  nothingKnown: 'not stated',
  noObservation: 'No observation of this figure is on record.',
  revenueUnknown: n =>
    `No revenue is stated for any of ${some(n, 'local firm', 'local firms')}: nothing to count`,
  revenuePartly: n => `revenue not stated for ${n} more`,
  noneUnknown: 'none',
  deadline: date => `until ${date}`,
  noDeadline: 'the plan gives no date',
  threshold: (n, unit) => `limit: revenue over ${n} ${unit}`,
  carriersNote:
    'The list of carriers comes from the plan itself: it shows that all have a name, not that they were built.',
  scope: 'Scope',
  noScope: 'The plan does not define the scope.',
  basis: n => `Basis: ${some(n, 'entry', 'entries')}`,
  noBasis: 'Nothing to list.',
  bearing: n => `${some(n, 'open segment bears', 'open segments bear')} on it`,
  noBearing: 'None of the segments it names is open.',
  noSegments: 'This goal names no segment.',
  bearingMore: n => `${n} more`,
  names: 'Names',
  named: n => `${some(n, 'open segment', 'open segments')} named by the plan`,
  namedLead:
    'Segments that a clause names directly and that are missing, weak or to be checked; the clause is not carried out while they stay so.',
  namedNone: 'Every segment the plan names has a footing.',
  namedGroup: n => `(${some(n, 'group is', 'groups are')} named besides; see the clauses)`,
  segment: 'Segment',
  verdict: 'Verdict',
  certainty: 'Certainty',
  clause: 'Named in',
  all: 'List all',
  fewer: 'Fewer',
  text: 'Clauses of the plan',
  textLead: (clauses, bodies) =>
    `${some(clauses, 'clause', 'clauses')} in the plan’s own (Chinese) words, naming ${some(bodies, 'entry', 'entries')}; each leads into Explore`,
  search: 'Search the plan',
  found: n => `${some(n, 'clause', 'clauses')} found`,
  notFound: 'Nothing found. Try a word of the plan itself.',
  also: 'Also names',
  action: 'Action',
  noNames: 'names nobody',
  goalMark: 'Goal',
  toClause: 'Show the clause',
  other: 'Other',
  source: 'Source',
};
