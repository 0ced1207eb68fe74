// `npm run tables`: makes src/base/db/tables.generated.ts anew from the migrations. With --check it
// only says whether the file is what the migrations come to.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { installDatabase } from '#base/db/install.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';
import { writeTables } from './tables.ts';

const check = process.argv.includes('--check');
const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-tables-'));
const postgres = await startPostgres({ dataDir, settings: { fsync: 'off' } });
try {
  const database = 'tables';
  const { socketDir: host, port } = postgres;
  await installDatabase(postgres.superuser, { host, port, database });
  const client = new pg.Client({ ...postgres.superuser, database });
  await client.connect();
  const isAsWanted = await writeTables(client, { check });
  await client.end();
  if (check && !isAsWanted) {
    console.error(
      'src/base/db/tables.generated.ts is not what the migrations make: npm run tables',
    );
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
