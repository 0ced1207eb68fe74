import { readFileSync } from 'node:fs';
import { at } from './place.mjs';

/** Adds up what the reports of the suites say; a missing report counts as a failure. */
export function countTests(suites) {
  const sum = { passed: 0, failed: 0 };
  for (const suite of suites) {
    const { passed, failed } = countReport(suite);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

function countReport(suite) {
  let report;
  try {
    report = JSON.parse(readFileSync(at('reports', `${suite}.json`), 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  if (suite === 'unit') {
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed:
        report.numFailedTests + broken.length + (report.success || report.numFailedTests ? 0 : 1),
    };
  }
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}
