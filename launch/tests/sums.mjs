import { stripVTControlCharacters } from "node:util";

/**
 * `broken` names what failed, and what it said first.
 * @typedef {{ passed: number, failed: number, skipped: number, broken?: string[] }} Sums
 */

/** @type {Sums} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Sums[]} parts
 * @returns {Sums}
 */
export function total(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
      broken: [...(sum.broken ?? []), ...(part.broken ?? [])],
    }),
    nothing,
  );
}

/**
 * The sums of a vitest JSON report. A file that could not even be loaded has no tests in it, yet it failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Sums}
 */
export function sumsOfVitest(report) {
  const unloadable = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The tests of a vitest JSON report that did not run, by name.
 * @param {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} report
 */
export function skippedIn(report) {
  return report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status === "skipped" || status === "pending" || status === "todo")
    .map(({ fullName }) => fullName);
}

/**
 * What failed in a vitest JSON report: the test, or the file that could not be loaded, and the first line of what it said.
 * @param {{ testResults: { name: string, message?: string, status: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 */
export function brokenInVitest(report) {
  return report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && failed.length === 0) return [said(name, message)];
    return failed.map(({ fullName, failureMessages }) => said(fullName, failureMessages?.[0]));
  });
}

/**
 * @param {string} name
 * @param {string | undefined} message
 */
export function said(name, message) {
  // Colours are for screens.
  const [first = ""] = stripVTControlCharacters(message ?? "").split("\n");
  return first ? `${name}: ${first.slice(0, 300)}` : name;
}

/**
 * The sums of a Playwright JSON report; an error outside of any test counts as one failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Sums}
 */
export function sumsOfPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A runner that says it failed is never summed up as a success.
 * @param {Sums} sums
 * @param {number} exitCode
 * @returns {Sums}
 */
export function heedExit(sums, exitCode) {
  return exitCode !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}

/**
 * The last line of `npm test`.
 * @param {Sums} sums
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
