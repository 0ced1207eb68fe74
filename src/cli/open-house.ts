import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp, openLog, type App } from '#app.ts';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import { recordBackup } from '#base/backup/record-backup.ts';
import { openKeyring } from '#base/keys.ts';
import { readMailSettings } from '#base/mail/mail-settings.ts';
import { readWebhookRules } from '#base/webhooks/webhook-rules.ts';
import { backupPlanOf } from './backup/backup-plan-of.ts';
import { migrateSafely } from './backup/migrate-safely.ts';
import { fileHouseOf } from './files/file-house-of.ts';
import { openHouseDatabase, type HouseDatabase } from './house-database.ts';
import { mustFitData } from './key/prove-on-data.ts';
import { keyPath, openKeyFile } from './key-file.ts';
import { openLogFile } from './log-file.ts';
import { originOf } from './origin.ts';
import { dataFolder } from './postgres/data-folder.ts';
import { setUpCodeOf } from './serve/set-up-code.ts';

export interface HouseWish {
  /** What `--data` says; without it the checkout's own folder. */
  readonly data?: string | undefined;
  readonly role?: 'serve' | 'command';
  /** Refuses a folder or database that holds no installation. */
  readonly mustExist?: boolean;
  /** Where the house is reached from outside; without it what SAKAGURU_ORIGIN says, else where it listens. */
  readonly origin?: string | undefined;
  readonly listensAt?: string;
  readonly onStep?: (text: string) => void;
  /** Remembered in the folder: no later start fills it with a demonstration. */
  readonly withoutDemo?: boolean;
  readonly now?: () => Date;
}

/** An installation with its database running and its app open. */
export interface House {
  readonly app: App;
  /** How backups of it are made. */
  readonly plan: BackupPlan;
  readonly dataDir: string;
  /** Whether this opening made it. */
  readonly isNew: boolean;
  /** For what no role of the house may do: making a database anew. Null on one's own server. */
  readonly superuser: HouseDatabase['superuser'];
  readonly close: () => Promise<void>;
}

/** Opens an installation: PostgreSQL (started, joined, or one's own), key file, schema, app. */
export async function openHouse(wish: HouseWish): Promise<House> {
  const dataDir = dataFolder(wish.data);
  const database = await openHouseDatabase({ ...wish, dataDir });
  try {
    // One process at a time: keys, roles and migrations are not made by two.
    const { masterKey, isNew, plan, before } = await database.alone(async (isNew) => {
      if (wish.withoutDemo) rememberWithoutDemo(dataDir);
      const path = keyPath(dataDir);
      const masterKey = await openKeyFile(path, isNew);
      const { address, superuser } = database;
      if (!isNew) await mustFitData(address, masterKey, path);
      const plan = backupPlanOf({ dataDir, masterKey, superuser, database: address });
      const before = await migrateSafely(database, plan, dataDir, wish.onStep);
      return { masterKey, isNew, plan, before };
    });
    const { now } = wish;
    const origin = originOf(wish.origin) ?? wish.listensAt;
    const setUpCode = wish.role === 'serve' ? setUpCodeOf(openKeyring(masterKey)) : null;
    const app = openApp({
      database: database.address,
      masterKey,
      setUpCode,
      backups: plan,
      files: fileHouseOf(dataDir),
      log: openLog(openLogFile(dataDir)),
      mail: readMailSettings(process.env),
      webhooks: readWebhookRules(process.env),
      ...(origin !== undefined && { origin }),
      ...(now && { now }),
    });
    if (before) await recordBackup(app, before);
    const { superuser } = database;
    return { app, plan, dataDir, isNew, superuser, close: () => closeAll(app, database) };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/**
 * Opens an installation for one command and closes it after, whatever came of it.
 *
 * @throws Refusal `house/absent`, `house/absent-on-server` where there is none: a mistyped folder must not
 *   become one
 */
export async function withHouse<T>(
  wish: HouseWish,
  work: (house: House) => Promise<T>,
): Promise<T> {
  return withNewHouse({ ...wish, mustExist: true }, work);
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

const demoMark = (dataDir: string): string => join(dataDir, 'without-demo');

/** Whether an installation was begun as one that is not to be filled with a demonstration. */
export function isWithoutDemo(dataDir: string): boolean {
  return existsSync(demoMark(dataDir));
}

function rememberWithoutDemo(dataDir: string): void {
  writeFileSync(demoMark(dataDir), '');
}

/** Pools first: they must not see the database go (a lost connection is an error to them). */
async function closeAll(app: App, database: HouseDatabase): Promise<void> {
  try {
    await app.close();
  } finally {
    await database.stop();
  }
}
