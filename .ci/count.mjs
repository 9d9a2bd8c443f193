// Adds up the JSON reports of the test runner and prints the count that closes the run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each of these must have left a report: one that is missing means that its tests did not run at all. */
const expected = ['test.json', 'test-browser.json', 'test-referee.json'];

const folder = process.argv[2];
const found = readdirSync(folder);
const missing = expected.filter((name) => !found.includes(name));
for (const name of missing) console.error(`no report: ${name}`);

let passed = 0;
let failed = missing.length;
for (const name of found) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf-8'));
  passed += report.numPassedTests;
  const files = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  failed += report.numFailedTests + files.length;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
