import { describe, expect, it } from 'vitest';
import {
  type CheckForm,
  elsewhereOf,
  emptyForm,
  type FormFirm,
  faultsOf,
  inputOf,
  isDay,
  isUscc,
  leftOutOf,
} from '../../web/src/views/targets/check-form.ts';

const TODAY = '2026-11-05';
const firm = (key: string, rest: Partial<FormFirm> = {}): FormFirm => ({
  key,
  id: null,
  name: '成都某某有限公司',
  uscc: '',
  role: '',
  product: '',
  moved: false,
  ...rest,
});
function form(rest: Partial<CheckForm> = {}): CheckForm {
  const base = emptyForm(['seg:a'], TODAY);
  return {
    ...base,
    searched: '市场监管登记',
    checkedBy: '投促局产业处',
    title: '登记查询记录',
    findings: { 'seg:a': { ...base.findings['seg:a']!, outcome: 'none' } },
    ...rest,
  };
}
const withFinding = (finding: Partial<CheckForm['findings'][string]>, rest: Partial<CheckForm> = {}) =>
  form({ ...rest, findings: { 'seg:a': { ...form().findings['seg:a']!, ...finding } } });
const faults = (value: CheckForm) => Object.fromEntries(faultsOf(value, ['seg:a'], TODAY));

describe('unified social credit code', () => {
  it('accepts right check digits and refuses one wrong character', () => {
    // Both check digits are right by GB 32100.
    expect(isUscc('91110000710924910P')).toBe(true);
    expect(isUscc('9144030071526726XG')).toBe(true);
    expect(isUscc('91110000710924911P')).toBe(false);
    expect(isUscc('91110000710924910O')).toBe(false);
    expect(isUscc('9111000071092491')).toBe(false);
  });
});

describe('form of a check', () => {
  it('is complete with what was searched, when, by whom and from where', () => {
    expect(faults(form())).toEqual({});
    expect(faults(emptyForm(['seg:a'], TODAY))).toEqual({
      'seg:a/outcome': 'outcome',
      searched: 'required',
      checkedBy: 'required',
      title: 'required',
    });
  });
  it('knows days that exist and are not in the future', () => {
    expect(faults(form({ date: '2026-02-30' }))).toEqual({ date: 'date' });
    expect(faults(form({ date: '2026-11-06' }))).toEqual({ date: 'future' });
    expect(faults(form({ date: '' }))).toEqual({ date: 'date' });
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
  });
  it('takes web addresses only', () => {
    expect(faults(form({ url: 'javascript:alert(1)' }))).toEqual({ url: 'url' });
    expect(faults(form({ url: 'www.gov.cn' }))).toEqual({ url: 'url' });
    expect(faults(form({ url: 'https://www.gov.cn/x' }))).toEqual({});
  });
  it('refuses an incomplete look that found nobody, and firms without a firm', () => {
    expect(faults(form({ complete: false }))).toEqual({ 'seg:a/outcome': 'nothing' });
    expect(faults(withFinding({ outcome: 'firms' }))).toEqual({ 'seg:a/firms': 'noFirm' });
  });
  it('checks each firm, and each only once', () => {
    const firms = [
      firm('f1', { name: '某司' }),
      firm('f2', { uscc: '123' }),
      firm('f3'),
      firm('f4', { id: 'ent:x', name: 'X' }),
      firm('f5', { id: 'ent:x', name: 'X' }),
    ];
    expect(faults(withFinding({ outcome: 'firms', firms }))).toEqual({
      'seg:a/f1/name': 'name',
      'seg:a/f2/uscc': 'uscc',
      'seg:a/f3/name': 'twice',
      'seg:a/f5/name': 'twice',
    });
  });
  it('asks about known providers that were left out, and about firms on record elsewhere', () => {
    const leftOut = [
      { id: 'ent:p', name: 'P' },
      { id: 'ent:q', name: 'Q' },
    ];
    expect(faults(withFinding({ outcome: 'none', leftOut, resolved: { 'ent:p': 'wrong' } }))).toEqual({
      'seg:a/ent:q': 'confirm',
    });
    const firms = [firm('f1', { id: 'ent:x', name: 'X' })];
    expect(faults(withFinding({ outcome: 'firms', firms, elsewhere: ['f1'] }))).toEqual({
      'seg:a/f1/moved': 'elsewhere',
    });
  });
});

describe('what is sent', () => {
  it('leaves out what is not stated', () => {
    expect(inputOf(form(), 'seg:a', 'reg:r')).toEqual({
      segment: 'seg:a',
      region: 'reg:r',
      found: [],
      complete: true,
      date: TODAY,
      source: { title: '登记查询记录' },
      searched: '市场监管登记',
      checkedBy: '投促局产业处',
    });
  });
  it('sends new firms by name, known ones by id, confirmed ones once, wrong ones apart', () => {
    const value = withFinding({
      outcome: 'firms',
      firms: [
        firm('f1', { uscc: ' 91110000710924910p ', role: 'maker' }),
        firm('f2', { id: 'ent:x', name: 'X', product: '轴', moved: true }),
      ],
      leftOut: [
        { id: 'ent:x', name: 'X' },
        { id: 'ent:p', name: 'P' },
        { id: 'ent:q', name: 'Q' },
      ],
      resolved: { 'ent:x': 'found', 'ent:p': 'found', 'ent:q': 'wrong' },
    });
    const input = inputOf(value, 'seg:a', 'reg:r');
    expect(input.found).toEqual([
      { name: '成都某某有限公司', uscc: '91110000710924910P', role: 'maker' },
      { id: 'ent:x', region: 'reg:r', product: '轴' },
      { id: 'ent:p' },
    ]);
    expect(input.wrong).toEqual(['ent:q']);
  });
  it('sends no firms where none was found, whatever was typed before', () => {
    expect(inputOf(withFinding({ outcome: 'none', firms: [firm('f1')] }), 'seg:a', 'reg:r').found).toEqual(
      [],
    );
  });
});

describe('what the server says', () => {
  it('reads the left-out providers of a CONFLICT', () => {
    expect(leftOutOf({ providers: [{ id: 'ent:p', name: 'P' }, { id: 'ent:q' }] })).toEqual([
      { id: 'ent:p', name: 'P' },
      { id: 'ent:q', name: 'ent:q' },
    ]);
    expect(leftOutOf({})).toEqual([]);
    expect(leftOutOf({ providers: [1, null] })).toEqual([]);
  });
  it('finds the firm a BAD_INPUT is about', () => {
    const finding = { ...emptyForm(['s'], TODAY).findings.s!, firms: [firm('f1'), firm('f2')] };
    expect(elsewhereOf(finding, { argument: 'found[1]' })).toBe('f2');
    expect(elsewhereOf(finding, { argument: 'found[7]' })).toBeNull();
    expect(elsewhereOf(finding, { argument: 'date' })).toBeNull();
  });
});
