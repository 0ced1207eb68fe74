import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { alone } from './alone.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { at, root } from './place.mjs';
import { quietly } from './run.mjs';
import { Stop, say, secondsSince } from './show.mjs';

const stamp = at('build', '.sources');

/** Builds the pages when a source of theirs changed since the last build. */
export async function build() {
  if (isBuilt()) return;
  await alone('build', async () => {
    if (isBuilt()) return;
    const start = performance.now();
    const hash = hashOfSources();
    say('Membangun halaman …');
    const { code, output } = await quietly([
      pinnedNode(),
      at('node_modules/vite/bin/vite.js'),
      'build',
    ]);
    if (code !== 0) throw new Stop(`${lastLines(output)}\nHalaman tidak dapat dibangun.`);
    mkdirSync(at('build'), { recursive: true });
    writeFileSync(stamp, hash);
    say(`Halaman dibangun dalam ${secondsSince(start)}.`);
  });
}

/** Where a build fails is said at its end; the list of what it made is of no use then. */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-30).join('\n');
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/** Content, not times: a fresh clone of the same commit and a checkout of it are the same. */
function hashOfSources() {
  const hash = createHash('sha256');
  const single = ['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];
  for (const path of [...single.map((name) => at(name)), ...filesOf(at('src'))]) {
    if (!existsSync(path)) continue;
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Sources that pages may be made of: neither tests nor the command line. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return path === at('src', 'cli') ? [] : filesOf(path);
      return entry.name.endsWith('.test.ts') ? [] : [path];
    });
}
