#!/usr/bin/env node
// The command line in a checkout: installs in silence when nothing is installed yet, then runs
// the command on the pinned Node. Standard output belongs to the command alone.
import { install } from './launch/install.mjs';
import { pinnedNode } from './launch/pinned-node.mjs';
import { at, calledFrom } from './launch/place.mjs';
import { run } from './launch/run.mjs';
import { Stop, say } from './launch/show.mjs';

try {
  await install({ dev: false });
  const command = [pinnedNode(), at('src/cli/main.ts'), ...process.argv.slice(2)];
  process.exitCode = await run(command, { ipc: true, cwd: calledFrom() });
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  say(error.message);
  process.exitCode = 1;
}
