#!/usr/bin/env node
// The one command. Plain JavaScript without dependencies, because it runs before anything is
// installed, on whatever Node (18 or later) the machine has.
import { build } from './launch/build.mjs';
import { check } from './launch/check.mjs';
import { install } from './launch/install.mjs';
import { pinnedNode } from './launch/pinned-node.mjs';
import { at, calledFrom } from './launch/place.mjs';
import { run } from './launch/run.mjs';
import { Stop, say } from './launch/show.mjs';
import { test } from './launch/test.mjs';

const [task = '', ...args] = process.argv.slice(2);

/** What `npm start`, `npm test` and `npm run check` do, one after the other. */
const tasks = {
  async start() {
    await install({ dev: false });
    await build();
    const serve = [pinnedNode(), at('src/cli/main.ts'), 'serve', ...args];
    return run(serve, { ipc: true, cwd: calledFrom() });
  },
  async test() {
    await install({ dev: true });
    await build();
    return test(args);
  },
  async check() {
    await install({ dev: true });
    return check(args);
  },
};

try {
  if (process.platform === 'win32') {
    throw new Stop('Di Windows, jalankan Sakaguru di dalam WSL 2 (Ubuntu).');
  }
  if (!(task in tasks)) throw new Stop('Pakai: npm start | npm test | npm run check');
  process.exitCode = await tasks[task]();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}
