import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openApp, openLog, type App } from '#app.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
import { absent } from '#base/refusal.ts';
import { openKeyFile } from './key-file.ts';
import { dataFolder } from './postgres/data-folder.ts';
import { startPostgres, type RunningPostgres } from './postgres/start-postgres.ts';
import { withFolderLock } from './postgres/users-of-server.ts';

export interface HouseWish {
  /** What `--data` says; without it the checkout's own folder. */
  readonly data?: string | undefined;
  readonly role?: 'serve' | 'command';
  readonly onStep?: (text: string) => void;
  readonly setUpCode?: string;
  /** Remembered in the folder: no later start fills it with a demonstration. */
  readonly withoutDemo?: boolean;
  readonly now?: () => Date;
}

/** An installation with its database running and its app open. */
export interface House {
  readonly app: App;
  readonly dataDir: string;
  /** Whether this opening made it. */
  readonly isNew: boolean;
  /** For what no role of the house may do: making a database anew. */
  readonly superuser: RunningPostgres['superuser'];
  readonly close: () => Promise<void>;
}

/** Opens an installation: key file, PostgreSQL (started or joined), roles, migrations, app. */
export async function openHouse(wish: HouseWish): Promise<House> {
  const dataDir = dataFolder(wish.data);
  const isNew = !isInstalled(dataDir);
  const postgres = await startPostgres({ ...wish, dataDir });
  try {
    if (wish.withoutDemo) rememberWithoutDemo(dataDir);
    const masterKey = await openKeyFile(dataDir, isNew);
    const database = await install(postgres, dataDir, wish.onStep);
    const { setUpCode, now } = wish;
    const app = openApp({
      database,
      masterKey,
      log: openLog(logFile(dataDir)),
      ...(setUpCode !== undefined && { setUpCode }),
      ...(now && { now }),
    });
    const { superuser } = postgres;
    return { app, dataDir, isNew, superuser, close: () => closeAll(app, postgres) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/**
 * Opens an installation for one command and closes it after, whatever came of it.
 *
 * @throws Refusal `house/absent` where there is none: a mistyped folder must not become one
 */
export async function withHouse<T>(
  wish: HouseWish,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const data = dataFolder(wish.data);
  if (!isInstalled(data)) absent('house/absent', { field: 'data', data });
  return withNewHouse(wish, work);
}

/** The same for the few commands that may make the installation. */
export async function withNewHouse<T>(
  wish: HouseWish,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const house = await openHouse(wish);
  const stop = (): void => void house.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(house);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await house.close();
  }
}

/** Whether a folder holds an installation. */
function isInstalled(dataDir: string): boolean {
  return existsSync(join(dataDir, 'pg'));
}

const demoMark = (dataDir: string): string => join(dataDir, 'without-demo');

/** Whether an installation was begun as one that is not to be filled with a demonstration. */
export function isWithoutDemo(dataDir: string): boolean {
  return existsSync(demoMark(dataDir));
}

function rememberWithoutDemo(dataDir: string): void {
  writeFileSync(demoMark(dataDir), '');
}

/** One process at a time: roles and migrations are not made by two. */
async function install(
  postgres: RunningPostgres,
  dataDir: string,
  onStep?: (text: string) => void,
): Promise<DatabaseAddress> {
  const database = { host: postgres.socketDir, port: postgres.port, database: 'sakaguru' };
  const ran = await withFolderLock(dataDir, () => installDatabase(postgres.superuser, database));
  if (ran.length > 0) onStep?.(`Skema basis data: ${ran.length} langkah dijalankan.`);
  return database;
}

/** Pools first: they must not see the database go (a lost connection is an error to them). */
async function closeAll(app: App, postgres: RunningPostgres): Promise<void> {
  try {
    await app.close();
  } finally {
    await postgres.stop();
  }
}

const biggestLog = 20e6;

function logFile(dataDir: string) {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'sakaguru.log');
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size > biggestLog) renameSync(path, `${path}.1`);
  return pino.destination({ dest: path, mode: 0o600, sync: false });
}
