import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { openApp, openLog, type App } from '#app.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
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
  readonly now?: () => Date;
}

/** An installation with its database running and its app open. */
export interface House {
  readonly app: App;
  readonly dataDir: string;
  /** For what no role of the house may do: making a database anew. */
  readonly superuser: RunningPostgres['superuser'];
  readonly close: () => Promise<void>;
}

/** Opens an installation: key file, PostgreSQL (started or joined), roles, migrations, app. */
export async function openHouse(wish: HouseWish): Promise<House> {
  const dataDir = dataFolder(wish.data);
  const isNew = !existsSync(join(dataDir, 'pg'));
  const postgres = await startPostgres({ ...wish, dataDir });
  try {
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
    return { app, dataDir, superuser, close: () => closeAll(app, postgres) };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Opens an installation for one command and closes it after, whatever came of it. */
export async function withHouse<T>(
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
