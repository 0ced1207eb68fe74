import { mkdirSync, rmSync } from 'node:fs';
import { pinnedNode } from './pinned-node.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { say } from './show.mjs';
import { countTests } from './count-tests.mjs';

const suites = {
  unit: [
    at('node_modules/vitest/vitest.mjs'),
    ...['run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json'],
  ],
  browser: [at('node_modules/@playwright/test/cli.js'), 'test'],
};

/** Runs both suites (or the one named), and counts what their reports say. */
export async function test([only, ...rest]) {
  mkdirSync(at('reports'), { recursive: true });
  const chosen = Object.keys(suites).filter((name) => !(only in suites) || name === only);
  const args = only in suites ? rest : [only, ...rest].filter((arg) => arg !== undefined);
  let code = 0;
  for (const name of chosen) {
    rmSync(at('reports', `${name}.json`), { force: true });
    say(`— ${name}`);
    const status = await run([pinnedNode(), ...suites[name], ...args]);
    if (status !== 0) code = status;
    if (status > 128) return status; // Stopped by a signal: whoever sent it wants no second suite.
  }
  const { passed, failed } = countTests(chosen);
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 && code === 0 ? 1 : code;
}
