import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverSql } from '#base/db/server-sql.ts';
import { newId } from '#base/id.ts';
import { as, runAsPsql } from './setup/given-server.ts';
import { testDatabase, testSuperuser } from './setup/test-database.ts';

/** A server of one's own as an operator would have prepared it: here the run's, with a fresh database. */
export interface OwnServer extends AsyncDisposable {
  readonly database: string;
  /** An empty folder for the house's key and logs. */
  readonly dataDir: string;
  /** The URL of a role there. */
  url(role: string, database?: string): string;
  /** Runs SQL as the superuser, in the fresh database. */
  asSuperuser(text: string): Promise<void>;
}

/** Prepares it by the SQL of `sakaguru roles`, and points DATABASE_URL and its sisters at it. */
export async function openOwnServer(): Promise<OwnServer> {
  const database = `own_${newId().replaceAll('-', '')}`;
  await prepare(database);
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-own-'));
  const { host, port } = testSuperuser();
  const url = (role: string, name = database) =>
    `postgres://${role}${passwordOf(role)}@/${name}?host=${host}&port=${port}`;
  process.env['DATABASE_URL'] = url('sakaguru_app');
  process.env['DATABASE_OWNER_URL'] = url('sakaguru_owner');
  process.env['DATABASE_BACKUP_URL'] = url('sakaguru_backup');
  return {
    database,
    dataDir,
    url,
    asSuperuser: (text) => as({ ...testSuperuser(), database }, (client) => client.query(text)),
    async [Symbol.asyncDispose]() {
      for (const name of ['URL', 'OWNER_URL', 'BACKUP_URL']) delete process.env[`DATABASE_${name}`];
      await as(testSuperuser(), (client) => client.query(`drop database ${database} with (force)`));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs the SQL of `roles`, all but the new passwords: other tests are signed in with the old. */
export function prepare(database: string): Promise<void> {
  const sql = serverSql({ database }).replace(/^alter role \w+ password .*$/gm, '');
  return runAsPsql(testSuperuser(), sql);
}

/** What a role of this run signs in with: nothing on the run's own server. */
function passwordOf(role: string): string {
  const ours = Object.values(testDatabase().signIn ?? {}).find(({ user }) => user === role);
  const password = ours?.password ?? testSuperuser().password;
  return password === undefined ? '' : `:${password}`;
}
