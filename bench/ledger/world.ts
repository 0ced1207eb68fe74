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

/** Makes the world. `members` sub-accounts start with a balance of one million rupiah each, `history` past entries. */
export async function openBenchWorld(
  members: number,
  clients: number,
  history: number,
): Promise<BenchWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-bench-'));
  const server = await startPostgres({ dataDir });
  const address = { host: server.socketDir, port: server.port, database: 'sakaguru' };
  await installDatabase(server.superuser, address);
  const app = openApp({
    database: address,
    masterKey: randomBytes(32),
    poolSize: 24,
    log: logNothing,
  });
  const superuser = new pg.Client({ ...server.superuser, database: 'sakaguru' });
  await superuser.connect();
  const ids = {
    org: newId(),
    cash: newId(),
    savings: newId(),
    unit: newId(),
    office: newId(),
    deed: newId(),
  };
  const others = Array.from({ length: 20 }, newId);
  const logins = Array.from({ length: clients }, newId);
  const sources = logins.map(newId);
  const subs = Array.from({ length: members }, newId);
  const { org } = ids;
  const fill: [string, unknown[]][] = [
    [
      `insert into organisation (id, kind, slug, name, created_at) values ($1, 'primary', 'bench', 'Bench', now())`,
      [org],
    ],
    [`insert into org_profile (org_id) values ($1)`, [org]],
    [
      `insert into office (org_id, id, code, name, kind) values ($1, $2, 'PST', 'Pusat', 'head')`,
      [org, ids.office],
    ],
    [
      `insert into unit (org_id, id, code, name, kind) values ($1, $2, 'UMUM', 'Umum', 'general')`,
      [org, ids.unit],
    ],
    [
      `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, control) values
      ($1, $2, '1-1101', 'Kas', 'current-asset', 'debit', 'cash', false),
      ($1, $3, '2-1101', 'Simpanan', 'short-liability', 'credit', null, true)`,
      [org, ids.cash, ids.savings],
    ],
    [
      `insert into account (org_id, id, code, name, sak_class, normal, cash_flow_class, control)
      select $1, id, '1-12' || place, 'Kas ' || place, 'current-asset', 'debit', 'cash', false
      from unnest($2::uuid[]) with ordinality x (id, place)`,
      [org, others],
    ],
    [
      `insert into mandate (org_id, id, login_id, role, from_on)
      select $1, id, id, 'treasurer', '2020-01-01' from unnest($2::uuid[]) id`,
      [org, logins],
    ],
    [
      `insert into voucher_source (org_id, id, kind, code, login_id)
      select $1, id, 'desk', 'T' || place, login from unnest($2::uuid[], $3::uuid[]) with ordinality x (id, login, place)`,
      [org, sources, logins],
    ],
    [
      `insert into sub_account (org_id, id, account_id, unit_id, office_id, owner_kind, owner_id, opened_on)
      select $1, id, $2, $3, $4, 'member', id, '2020-01-01' from unnest($5::uuid[]) id`,
      [org, ids.savings, ids.unit, ids.office, subs],
    ],
    [
      `insert into sub_balance (org_id, sub_id, sign, balance, floor)
      select $1, id, -1, 100000000, 0 from unnest($2::uuid[]) id`,
      [org, subs],
    ],
  ];
  for (const [text, values] of fill) await superuser.query(text, values);
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
