import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { checkServer } from '#base/db/check-server.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { withInstallLock } from '#base/db/install-lock.ts';
import { installDatabase, installSchema, type BeforeMigrating } from '#base/db/install.ts';
import { absent } from '#base/refusal.ts';
import { ownServer } from './database-url.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { withFolderLock } from './postgres/users-of-server.ts';

/** The database of an installation, before anything is made in it. */
export interface HouseDatabase {
  readonly address: DatabaseAddress;
  /** For what no role of the house may do; nobody's on one's own server. */
  readonly superuser: ClientConfig | null;
  /**
   * Does the work while no other process installs here; tells it whether the database is a new one.
   */
  alone<T>(work: (isNew: boolean) => Promise<T>): Promise<T>;
  /**
   * Roles where we may make them, migrations, job tables; answers the names of what ran.
   *
   * @param first done before the schema of a database in use is changed
   */
  install(first: BeforeMigrating): Promise<string[]>;
  stop(): Promise<void>;
}

export interface DatabaseWish {
  readonly dataDir: string;
  readonly role?: 'serve' | 'command';
  /** A command that only visits makes no installation of a mistyped folder. */
  readonly mustExist?: boolean;
  readonly onStep?: (text: string) => void;
}

/** Finds one's own server where `DATABASE_URL` names one; starts or joins the embedded one otherwise. */
export function openHouseDatabase(wish: DatabaseWish): Promise<HouseDatabase> {
  const address = ownServer();
  return address ? openOwnServer(address, wish) : openEmbedded(wish);
}

async function openOwnServer(
  address: DatabaseAddress,
  { dataDir, mustExist }: DatabaseWish,
): Promise<HouseDatabase> {
  const { database } = address;
  const { isEmpty } = await checkServer(address);
  if (mustExist && isEmpty) absent('house/absent-on-server', { database });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return {
    address,
    superuser: null,
    // Asked again: another process may have installed while we waited for our turn.
    alone: (work) =>
      withInstallLock(address, async () => work((await checkServer(address)).isEmpty)),
    install: (first) => installSchema(address, first),
    stop: async () => undefined,
  };
}

/**
 * @throws Refusal `house/absent` where there is none and there must be
 */
async function openEmbedded(wish: DatabaseWish): Promise<HouseDatabase> {
  const { dataDir } = wish;
  const isNew = !existsSync(join(dataDir, 'pg'));
  if (wish.mustExist && isNew) absent('house/absent', { field: 'data', data: dataDir });
  const postgres = await startPostgres(wish);
  const { superuser, socketDir: host, port } = postgres;
  const address = { host, port, database: 'sakaguru' };
  return {
    address,
    superuser,
    alone: (work) => withFolderLock(dataDir, () => work(isNew)),
    install: (first) => installDatabase(superuser, address, first),
    stop: () => postgres.stop(),
  };
}
