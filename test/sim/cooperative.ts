import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { connectionOf } from '#base/db/connect.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { perform } from '#base/perform.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { addOfficeAct, addSubAccountAct } from '../world/acts.ts';
import type { Place } from '../setup/own-database.ts';
import { addPerson } from '../world/people.ts';
import type { Person } from '../world/people.ts';
import { seats } from './request.ts';
import type { Seat } from './request.ts';

/** A small cooperative on a real PostgreSQL, whose clock the simulation turns. */
export interface Cooperative extends AsyncDisposable {
  readonly app: App;
  readonly org: { readonly id: string; readonly slug: string };
  readonly people: Readonly<Record<Seat, Person>>;
  readonly branchId: string;
  /** Sub-accounts that may not fall below nought, and on which side each counts. */
  readonly guarded: ReadonlyMap<string, 1 | -1>;
  account(code: string): string;
  setNow(at: Date): void;
  now(): Date;
  /** Looks and strikes behind the walls, as the superuser. */
  look<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A session of the superuser's own, for what a rival does at the same time. */
  rival(): Promise<pg.Client>;
  /** Lets a teller post alone up to a sum of whole rupiah; above it, a second person says yes. */
  limitTellers(amount: number): Promise<void>;
}

const role = {
  treasurer: 'treasurer',
  manager: 'manager',
  teller: 'teller',
  second: 'teller',
  chair: 'chair',
} as const satisfies Record<Seat, string>;

/** Founds it: five seats, a branch, three savings accounts and a loan. */
export async function openCooperative(place: Place, at: Date): Promise<Cooperative> {
  let now = at;
  const app = openApp({
    database: place.address,
    masterKey: randomBytes(32),
    poolSize: 4,
    log: pino({ level: 'silent' }),
    now: () => now,
  });
  const slug = `sim-${newId()}`;
  const founding = { kind: 'primary', name: 'Koppas Uji', slug, template: 'mixed' } as const;
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const made = await foundOrganisation(app, register, founding, newId());
  const orgId = made.organisationId;
  const { client, look, end } = await openBehind(place);
  const rows = await look<{ code: string; id: string }>(
    'select code, id from account where org_id = $1',
    [orgId],
  );
  const accounts = new Map(rows.map((row) => [row.code, row.id]));
  const people = {} as Record<Seat, Person>;
  // One after the other: every further connection must plan the same functions anew.
  for (const seat of seats) people[seat] = await addPerson(app, orgId, seatName[seat], role[seat]);
  const operator = { kind: 'operator', orgId } as const;
  const { id: branchId } = await perform(app, operator, addOfficeAct, { code: 'CB1' }, newId());
  const { generalUnitId: unitId, headOfficeId: officeId } = made;
  const guarded = await openGuarded(app, orgId, (code) => ({
    accountId: accounts.get(code)!,
    unitId,
    officeId,
  }));
  return {
    app,
    org: { id: orgId, slug },
    people,
    branchId,
    guarded,
    account: (code) => accounts.get(code)!,
    setNow: (instant) => {
      now = instant;
    },
    now: () => now,
    look,
    rival: async () => {
      const rival = client();
      await rival.connect();
      return rival;
    },
    limitTellers: async (amount) => {
      const limit = { act: 'entry.post', role: 'teller', rule: 'up-to' } as const;
      const input = { ...limit, amount: `${amount}.00` };
      await perform(app, operator, setApprovalLimit, input, newId());
    },
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await end();
    },
  };
}

/** Three savings accounts and a loan, none of which may fall below nought. */
async function openGuarded(
  app: App,
  orgId: string,
  placeOf: (code: string) => { accountId: string; unitId: string; officeId: string },
): Promise<ReadonlyMap<string, 1 | -1>> {
  const operator = { kind: 'operator', orgId } as const;
  const opened = new Map<string, 1 | -1>();
  for (const code of ['2-1101', '2-1101', '2-1101', '1-1301']) {
    const input = { ...placeOf(code), ownerId: newId(), floor: '0.00' };
    const { id } = await perform(app, operator, addSubAccountAct, input, newId());
    opened.set(id, code === '1-1301' ? 1 : -1);
  }
  return opened;
}

/** A way behind the walls, and more of them for rivals. */
async function openBehind({ address, superuser }: Place) {
  const types = connectionOf(address, 'application');
  const client = () => new pg.Client({ ...types, ...superuser });
  const behind = client();
  await behind.connect();
  const look: Cooperative['look'] = async <Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ) => (await behind.query<Row>(text, [...values])).rows;
  return { client, look, end: () => behind.end() };
}

const seatName = {
  treasurer: 'Retno Wulandari',
  manager: 'Wahyu Hidayat',
  teller: 'Teguh Santoso',
  second: 'Tri Utami',
  chair: 'Kartika Sari',
} as const satisfies Record<Seat, string>;
