/** What a vitest JSON report says, reduced to what the last lines of `npm test` show. */
import { z } from 'zod';

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

export interface Counts {
  passed: number;
  /** Failed tests, skipped ones, and what failed outside a test (a file that does not load, a missing report). */
  failed: number;
  skipped: string[];
  firstFailure: string | null;
}

/** Counts the tests of one report; a run that wrote none, or that ran nothing, is a failure. */
export function countTests(read: () => string): Counts {
  let parsed: z.infer<typeof report>;
  try {
    parsed = report.parse(JSON.parse(read()));
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], firstFailure: `no test report: ${error}` };
  }
  const tests = parsed.testResults.flatMap(file =>
    file.assertionResults.map(test => ({ ...test, file: file.name })),
  );
  const passed = tests.filter(test => test.status === 'passed').length;
  const failedTests = tests.filter(test => test.status === 'failed');
  const skipped = tests.filter(test => test.status !== 'passed' && test.status !== 'failed');
  const brokenFiles = parsed.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const named = failedTests.length + skipped.length + brokenFiles.length;
  const unnamed = named === 0 && (!parsed.success || tests.length === 0) ? 1 : 0;
  const [test] = failedTests;
  const [file] = brokenFiles;
  return {
    passed,
    failed: named + unnamed,
    skipped: skipped.map(({ fullName }) => fullName),
    firstFailure: test
      ? `${test.file}: ${test.fullName}\n${test.failureMessages?.[0] ?? ''}`
      : file
        ? `${file.name}\n${file.message}`
        : unnamed
          ? 'the run failed outside its tests, or ran none'
          : null,
  };
}
