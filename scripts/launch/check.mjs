import { existsSync } from 'node:fs';
import { pinnedNode } from './pinned-node.mjs';
import { at } from './place.mjs';
import { run } from './run.mjs';
import { say, secondsSince } from './show.mjs';

const tool = (path) => at('node_modules', ...path.split('/'));

/** What `npm run check` goes through; each line is a name and a command on the pinned Node. */
const checks = {
  sync: [tool('@sveltejs/kit/svelte-kit.js'), 'sync'],
  types: [tool('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human'],
  lint: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
  format: [tool('oxfmt/bin/oxfmt'), '--check', '.'],
  tables: [at('scripts/make-tables.ts'), '--check'],
  client: [at('scripts/make-client.ts'), '--check'],
};

/** Runs every check to its end, so that one look shows all that is wrong; names limit the choice. */
export async function check(names) {
  const start = performance.now();
  const failed = [];
  for (const [name, command] of Object.entries(checks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    say(`— ${name}`);
    if (!existsSync(command[0]) || (await run([pinnedNode(), ...command])) !== 0) failed.push(name);
  }
  say(
    failed.length === 0
      ? `Semua pemeriksaan lulus (${secondsSince(start)}).`
      : `Tidak lulus: ${failed.join(', ')} (${secondsSince(start)}).`,
  );
  return failed.length === 0 ? 0 : 1;
}
