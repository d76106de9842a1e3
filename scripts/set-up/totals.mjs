/** @typedef {{ passed: number, failed: number }} Count */

/**
 * The sum of counts of passed and failed.
 *
 * @param {Count[]} counts
 */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The line that ends every run of the tests. */
export function formatCount({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** 0 only when something ran and nothing failed. */
export function decideExitCode({ passed, failed }) {
  return failed === 0 && passed > 0 ? 0 : 1;
}
