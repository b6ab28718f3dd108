/**
 * Counts the tests of a run from vitest's JSON report.
 *
 * A file that failed without a failed test of its own (it could not be loaded, or a hook threw) counts as one
 * failure; so does a run that vitest itself calls failed while every test passed (an unhandled rejection, a dead
 * worker). `report` is null when vitest ended before it wrote one.
 *
 * @param {null | { numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {boolean} succeeded whether vitest exited with 0
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function readTotals(report, succeeded) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {{ passed: number, failed: number, skipped: number }} totals */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
