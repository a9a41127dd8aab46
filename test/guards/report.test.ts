/** The last line of `npm test` must not say less than what failed. */
import { describe, expect, it } from 'vitest';
import { countTests } from '../support/report.ts';

const test = (status: string, fullName = 'a test') => ({ fullName, status, failureMessages: [] });
const file = (status: string, ...assertionResults: object[]) => ({
  name: 'f',
  status,
  message: 'why',
  assertionResults,
});
const report = (success: boolean, ...testResults: object[]) =>
  countTests(() => JSON.stringify({ success, testResults }));

describe('count of tests', () => {
  it('all passed', () => {
    expect(
      report(true, file('passed', test('passed'), test('passed')), file('passed', test('passed'))),
    ).toEqual({
      passed: 3,
      failed: 0,
      skipped: [],
      firstFailure: null,
    });
  });

  it('a failed test, once', () => {
    expect(report(false, file('failed', test('passed'), test('failed', 'b')))).toMatchObject({
      passed: 1,
      failed: 1,
      firstFailure: expect.stringContaining('f: b'),
    });
  });

  it.each(['skipped', 'pending', 'todo'])('a test that is %s counts as failed and is named', status => {
    expect(report(true, file('passed', test('passed'), test(status, 'left out')))).toMatchObject({
      passed: 1,
      failed: 1,
      skipped: ['left out'],
    });
  });

  it('a file that does not load', () => {
    expect(report(false, file('failed'), file('passed', test('passed')))).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('an error outside the tests', () => {
    expect(report(false, file('passed', test('passed')))).toMatchObject({ passed: 1, failed: 1 });
  });

  it('no tests at all', () => expect(report(true)).toMatchObject({ passed: 0, failed: 1 }));

  it.each(['', '{', '{}', '[]'])('a report that reads %j', text => {
    expect(countTests(() => text)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('no report', () => {
    const missing = () => {
      throw new Error('no such file');
    };
    expect(countTests(missing)).toMatchObject({ passed: 0, failed: 1 });
  });
});
