import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';

/** Where an installed database is, and how a superuser signs in there. */
export interface Place {
  readonly address: DatabaseAddress;
  readonly superuser: pg.ClientConfig;
}

/** An installed database for a proof that is run as a command, in a folder that goes away with it. */
export interface OwnDatabase extends AsyncDisposable {
  readonly place: Place;
}

/** Nobody's money: what is lost with the machine is run again. A deadlock is noticed soon. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '120',
  deadlock_timeout: '50ms',
};

/** Starts it; a proof must not share the run's database with tests, nor with a cooperative's own. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-proof-'));
  const postgres = await startPostgres({ dataDir, settings: careless });
  const close = async (): Promise<void> => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const address = { host: postgres.socketDir, port: postgres.port, database: 'proof' };
  try {
    await installDatabase(postgres.superuser, address);
  } catch (error) {
    await close();
    throw error;
  }
  const superuser = { ...postgres.superuser, ...address };
  return { place: { address, superuser }, [Symbol.asyncDispose]: close };
}
