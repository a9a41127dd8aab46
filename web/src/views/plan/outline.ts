import type { Clause, NamedItem } from '../../api/plan.ts';

/** A heading of the plan with the clauses right under it; `path` are the headings down to it. */
export interface Section {
  path: string[];
  /** How many headings at the start of `path` were already given by the section before. */
  same: number;
  clauses: Clause[];
}

/** Headings of a clause: `重点工作/（一）…/…`. Goals have none of their own and stand where the plan says them. */
const pathOf = (clause: Clause): string[] =>
  (clause.entity.clause ?? '').split('/').filter(part => part !== '');

/** Clauses under their headings, in the plan's order; a goal stands under the heading it follows, else the first. */
export function outlineOf(clauses: readonly Clause[]): Section[] {
  const sections: Section[] = [];
  let before = clauses.map(pathOf).find(path => path.length > 0) ?? [];
  for (const clause of clauses) {
    const own = pathOf(clause);
    const path = clause.entity.kind === 'GOAL' && own.length === 0 ? before : own;
    const last = sections[sections.length - 1];
    if (last !== undefined && last.path.join('/') === path.join('/')) last.clauses.push(clause);
    else {
      const differs = path.findIndex((part, at) => part !== last?.path[at]);
      sections.push({ path, same: differs < 0 ? path.length : differs, clauses: [clause] });
    }
    before = path;
  }
  return sections;
}

/** Clauses in which the words stand: title, quote, action, headings or the names of what they name. */
export function searchClauses(clauses: readonly Clause[], wanted: string): Clause[] {
  const needle = wanted.trim().toLowerCase();
  if (needle === '') return [...clauses];
  const has = (text: string | null | undefined) => (text ?? '').toLowerCase().includes(needle);
  const names = ({ name, nameEn, aliases }: NamedItem) => [name, nameEn, ...aliases].some(has);
  return clauses.filter(
    ({ entity, named }) =>
      has(entity.name) || has(entity.quote) || has(entity.action) || has(entity.clause) || named.some(names),
  );
}
