import pg from 'pg';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installSchema } from '#base/db/install.ts';
import { serverSql } from '#base/db/server-sql.ts';
import { ownServer } from '#cli/database-url.ts';

/** How a superuser signs in to a server that somebody else started. */
export interface GivenServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
}

/**
 * Installs the run's database on a given server the way an operator would: the SQL of `sakaguru roles` by
 * the superuser, then everything else by the URLs that it prints.
 */
export async function installOn(server: GivenServer, database: string): Promise<DatabaseAddress> {
  const { host } = server;
  const sql = serverSql({ database, host, port: String(server.port) });
  await runAsPsql(server, sql);
  const settings = [...sql.matchAll(/^-- (DATABASE_\w+)=(.*)$/gm)].map((found) =>
    found.slice(1, 3),
  );
  const address = ownServer(Object.fromEntries(settings) as Record<string, string>)!;
  await installSchema(address);
  return address;
}

/** What psql does with such a file: `\connect` changes the database, `\gexec` runs what a query answers. */
export async function runAsPsql(server: GivenServer, text: string): Promise<void> {
  const [before = '', after = ''] = text.split(/^\\connect \w+$/m);
  const database = /^\\connect (\w+)$/m.exec(text)?.[1] ?? '';
  const asked = /^select 'create database[^\\]*/m.exec(before)?.[0] ?? '';
  await as({ ...server, database: 'postgres' }, async (client) => {
    await client.query(before.replace(asked, '').replace('\\gexec', ''));
    const { rows } = await client.query<Record<string, string>>(asked);
    for (const row of rows) await client.query(Object.values(row)[0]!);
  });
  await as({ ...server, database }, (client) => client.query(after));
}

/** Opens one connection for one piece of work. */
export async function as(
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
