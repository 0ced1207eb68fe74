import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { installDatabase } from '#base/db/install.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { installOn, type GivenServer } from '../../test/setup/given-server.ts';
import { fillStatements } from './fill.ts';
import { seedEntries } from './seed.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';

/** An organisation with one hot cash account and many member sub-accounts, on a server of its own. */
export interface BenchWorld {
  readonly app: App;
  readonly superuser: pg.Client;
  readonly orgId: string;
  readonly cashId: string;
  readonly otherCashIds: readonly string[];
  readonly savingsId: string;
  readonly unitId: string;
  readonly officeId: string;
  /** One person per client: each has a numbering source of its own. */
  readonly tellers: readonly Actor[];
  readonly sourceIds: readonly string[];
  readonly subAccountIds: readonly string[];
  close(): Promise<void>;
}

const logNothing = { warn() {}, error() {}, info() {} } as never;

/** A server made for this bench, or the one that `npm run pg` started. */
async function openServer() {
  const given = process.env['SAKAGURU_TEST_SERVER'];
  if (given !== undefined) {
    const superuser = JSON.parse(given) as GivenServer;
    const address = await installOn(superuser, 'bench');
    return { address, superuser, stop: async () => undefined };
  }
  const { superuser, socketDir, port, stop } = await startPostgres({
    dataDir: await mkdtemp(join(tmpdir(), 'sakaguru-bench-')),
  });
  const address = { host: socketDir, port, database: 'sakaguru' };
  await installDatabase(superuser, address);
  return { address, superuser, stop };
}

/** Makes the world. `members` sub-accounts start with a balance of one million rupiah each, `history` past entries. */
export async function openBenchWorld(
  members: number,
  clients: number,
  history: number,
): Promise<BenchWorld> {
  const server = await openServer();
  const { address } = server;
  const app = openApp({
    database: address,
    masterKey: randomBytes(32),
    poolSize: 24,
    log: logNothing,
  });
  const superuser = new pg.Client({ ...server.superuser, database: address.database });
  await superuser.connect();
  const [cash, savings, unit, office] = Array.from({ length: 4 }, newId) as [
    string,
    string,
    string,
    string,
  ];
  const ids = { org: newId(), cash, savings, unit, office };
  const others = Array.from({ length: 20 }, newId);
  const logins = Array.from({ length: clients }, newId);
  const sources = logins.map(newId);
  const subs = Array.from({ length: members }, newId);
  const { org } = ids;
  const rows = { ...ids, others, logins, sources, subs };
  for (const [text, values] of fillStatements(rows)) await superuser.query(text, values);
  const [sourceId] = sources as [string];
  const seeded = {
    orgId: org,
    cashId: ids.cash,
    savingsId: ids.savings,
    unitId: ids.unit,
    officeId: ids.office,
    sourceId,
  };
  await seedEntries(superuser, seeded, history);
  return {
    app,
    superuser,
    orgId: org,
    cashId: ids.cash,
    otherCashIds: others,
    savingsId: ids.savings,
    unitId: ids.unit,
    officeId: ids.office,
    tellers: logins.map((loginId) => ({ kind: 'person', orgId: org, loginId })),
    sourceIds: sources,
    subAccountIds: subs,
    async close() {
      await app.close();
      await superuser.end();
      await server.stop();
    },
  };
}
