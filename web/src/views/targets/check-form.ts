import type { CheckInput, FoundInput } from '../../api/targets.ts';

/** A firm in the form: known (`id`) or new (`id` null). Empty text means: not stated. */
export interface FormFirm {
  key: string;
  id: string | null;
  name: string;
  uscc: string;
  role: string;
  product: string;
  /** A firm on record elsewhere has moved here: its region becomes the region of the check. */
  moved: boolean;
}

/** A known provider the check left out, as the server names it in CONFLICT. */
export interface LeftOut {
  id: string;
  name: string;
}

/** What was found in one segment. */
export interface Finding {
  outcome: 'none' | 'firms' | null;
  firms: FormFirm[];
  leftOut: LeftOut[];
  /** Enterprise id → what the officer says about it. */
  resolved: Record<string, 'found' | 'wrong'>;
  /** Keys of listed firms the server has on record in another region. */
  elsewhere: string[];
}

export interface CheckForm {
  complete: boolean;
  date: string;
  checkedBy: string;
  searched: string;
  title: string;
  publisher: string;
  url: string;
  note: string;
  /** By segment id. */
  findings: Record<string, Finding>;
}

export const emptyFinding = (): Finding => ({
  outcome: null,
  firms: [],
  leftOut: [],
  resolved: {},
  elsewhere: [],
});

export function emptyForm(segments: readonly string[], today: string): CheckForm {
  return {
    complete: true,
    date: today,
    checkedBy: '',
    searched: '',
    title: '',
    publisher: '',
    url: '',
    note: '',
    findings: Object.fromEntries(segments.map(id => [id, emptyFinding()])),
  };
}

/** Each is a sentence in the dictionary. */
export type Fault =
  | 'required'
  | 'date'
  | 'future'
  | 'url'
  | 'outcome'
  | 'noFirm'
  | 'name'
  | 'uscc'
  | 'twice'
  | 'nothing'
  | 'elsewhere'
  | 'confirm';

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码: 18 characters of GB 32100's alphabet, the last one the check digit (weights 3^i mod 31). */
export function isUscc(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const char of text.slice(0, 17)) {
    const value = USCC_ALPHABET.indexOf(char);
    if (value === -1) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}

/** True for a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function findingFaults(
  id: string,
  finding: Finding,
  complete: boolean,
  put: (field: string, fault: Fault) => void,
) {
  if (finding.outcome === null) put(`${id}/outcome`, 'outcome');
  if (finding.outcome === 'none' && !complete) put(`${id}/outcome`, 'nothing');
  if (finding.outcome === 'firms' && finding.firms.length === 0) put(`${id}/firms`, 'noFirm');
  const seen = new Set<string>();
  if (finding.outcome === 'firms') {
    for (const firm of finding.firms) {
      const name = firm.name.trim();
      if (firm.id === null && name.length < 4) put(`${id}/${firm.key}/name`, 'name');
      const uscc = firm.uscc.trim().toUpperCase();
      if (uscc !== '' && !isUscc(uscc)) put(`${id}/${firm.key}/uscc`, 'uscc');
      const same = firm.id ?? name;
      if (seen.has(same)) put(`${id}/${firm.key}/name`, 'twice');
      seen.add(same);
      if (finding.elsewhere.includes(firm.key) && !firm.moved) put(`${id}/${firm.key}/moved`, 'elsewhere');
    }
  }
  for (const firm of finding.leftOut) {
    if (finding.resolved[firm.id] === undefined) put(`${id}/${firm.id}`, 'confirm');
  }
}

/**
 * Field → what is wrong with it, in the order of the form. Fields: `date`, `checkedBy`, `searched`, `title`, `url`,
 * `<segment>/outcome`, `<segment>/firms`, `<segment>/<firm key>/name|uscc|moved`, `<segment>/<enterprise id>`.
 * `pending`: segments not yet saved.
 */
export function faultsOf(form: CheckForm, pending: readonly string[], today: string): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  const put = (field: string, fault: Fault) => {
    if (!faults.has(field)) faults.set(field, fault);
  };
  for (const id of pending) findingFaults(id, form.findings[id] ?? emptyFinding(), form.complete, put);
  if (form.searched.trim() === '') put('searched', 'required');
  if (!isDay(form.date)) put('date', 'date');
  else if (form.date > today) put('date', 'future');
  if (form.checkedBy.trim() === '') put('checkedBy', 'required');
  if (form.title.trim() === '') put('title', 'required');
  if (form.url.trim() !== '' && !isWebAddress(form.url.trim())) put('url', 'url');
  return faults;
}

/** Leaves empty text out: empty means not stated. */
const stated = <K extends string>(key: K, text: string): Partial<Record<K, string>> =>
  text.trim() === '' ? {} : ({ [key]: text.trim() } as Record<K, string>);

function foundOf(finding: Finding, region: string): FoundInput[] {
  const listed: FoundInput[] = (finding.outcome === 'firms' ? finding.firms : []).map(firm => ({
    ...(firm.id === null
      ? { name: firm.name.trim(), ...stated('uscc', firm.uscc.toUpperCase()) }
      : { id: firm.id }),
    ...(firm.moved ? { region } : {}),
    ...stated('role', firm.role),
    ...stated('product', firm.product),
  }));
  const confirmed = finding.leftOut.filter(
    firm => finding.resolved[firm.id] === 'found' && !listed.some(found => found.id === firm.id),
  );
  return [...listed, ...confirmed.map(firm => ({ id: firm.id }))];
}

/** What is sent for one segment. */
export function inputOf(form: CheckForm, segment: string, region: string): CheckInput {
  const finding = form.findings[segment] ?? emptyFinding();
  const wrong = finding.leftOut.filter(firm => finding.resolved[firm.id] === 'wrong').map(firm => firm.id);
  return {
    segment,
    region,
    found: foundOf(finding, region),
    ...(wrong.length > 0 ? { wrong } : {}),
    complete: form.complete,
    date: form.date,
    source: { title: form.title.trim(), ...stated('publisher', form.publisher), ...stated('url', form.url) },
    searched: form.searched.trim(),
    ...stated('checkedBy', form.checkedBy),
    ...stated('note', form.note),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The known providers a CONFLICT names in its details, whatever else stands there. */
export function leftOutOf(details: Record<string, unknown>): LeftOut[] {
  for (const value of Object.values(details)) {
    if (!Array.isArray(value) || value.length === 0) continue;
    const firms = value.flatMap((item): LeftOut[] => {
      if (typeof item === 'string' && item.startsWith('ent:')) return [{ id: item, name: item }];
      if (!isRecord(item) || typeof item.id !== 'string') return [];
      return [{ id: item.id, name: typeof item.name === 'string' ? item.name : item.id }];
    });
    if (firms.length === value.length) return firms;
  }
  return [];
}

/** Which listed firm a BAD_INPUT is about: the server names `found[2]`. Null where it is about something else. */
export function elsewhereOf(finding: Finding, details: Record<string, unknown>): string | null {
  const match = /^found\[(\d+)\]$/.exec(String(details.argument ?? ''));
  return match === null ? null : (finding.firms[Number(match[1])]?.key ?? null);
}
