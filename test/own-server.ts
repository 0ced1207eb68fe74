import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '#base/id.ts';
import { serverSql } from '#cli/roles/roles-command.ts';
import { testSuperuser } from './setup/test-database.ts';

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
  await runAsPsql(serverSql({ database }));
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-own-'));
  const { host, port, password } = testSuperuser();
  const url = (role: string, name = database) =>
    `postgres://${role}${password === undefined ? '' : `:${password}`}@/${name}?host=${host}&port=${port}`;
  process.env['DATABASE_URL'] = url('sakaguru_app');
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

/** What psql does with such a file: `\connect` changes the database, `\gexec` runs what a query answers. */
export async function runAsPsql(text: string): Promise<void> {
  const [before = '', after = ''] = text.split(/^\\connect \w+$/m);
  const database = /^\\connect (\w+)$/m.exec(text)?.[1] ?? '';
  const asked = /^select 'create database[^\\]*/m.exec(before)?.[0] ?? '';
  await as(testSuperuser(), async (client) => {
    await client.query(before.replace(asked, '').replace('\\gexec', ''));
    const { rows } = await client.query<Record<string, string>>(asked);
    for (const row of rows) await client.query(Object.values(row)[0]!);
  });
  await as({ ...testSuperuser(), database }, (client) => client.query(after));
}

async function as(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
