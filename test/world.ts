import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { defineAct } from '#base/act.ts';
import { build, connectionOf } from '#base/db/connect.ts';
import type { Day } from '#base/day.ts';
import { installationOrg } from '#base/ground.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { contactHash } from '#base/people/login.store.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import type { Role } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { testDatabase, testSuperuser } from './setup/test-database.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** A fresh cooperative with open books, its people, and a neighbour who must never see it. */
export interface World extends AsyncDisposable {
  readonly app: App;
  /** What the key file holds, for a second process on the same world. */
  readonly masterKey: Buffer;
  readonly org: { readonly id: string; readonly slug: string };
  readonly neighbour: { readonly id: string; readonly slug: string };
  readonly operator: Actor;
  readonly job: Actor;
  readonly treasurer: Person;
  readonly teller: Person;
  readonly chair: Person;
  readonly supervisor: Person;
  readonly member: Person;
  /** The neighbour's treasurer. */
  readonly stranger: Person;
  /** Holds no mandate anywhere. */
  readonly nobody: Person;
  readonly headOfficeId: string;
  readonly generalUnitId: string;
  /** The id of an account by its code. */
  account(code: string): string;
  /** The id of a unit by its kind. */
  unit(kind: 'general' | 'savings-and-loan' | 'shop' | 'market'): string;
  /** Sets the clock: an instant, or noon in Jakarta of a day. */
  setNow(at: Date | string): void;
  /** A new login, with a role in the cooperative if one is named. */
  addPerson(name: string, role?: Role): Promise<Person>;
  addOffice(code: string): Promise<string>;
  addMember(number: string, name?: string): Promise<string>;
  /** Opens a sub-account of a control account; returns its id. */
  addSubAccount(code: string, options?: SubAccountOptions): Promise<string>;
  /**
   * Posts as the treasurer: `[account code or sub-account id, signed rupiah]` per line, debit above nought.
   * Returns the entry's id.
   */
  post(lines: readonly PostedLine[], options?: PostOptions): Promise<string>;
  /** Looks behind the walls, as nobody in the product can. */
  look<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export type PostedLine = readonly [
  account: string,
  amount: number | string,
  place?: { unitId?: string; officeId?: string },
];

export interface PostOptions {
  readonly day?: string;
  readonly memo?: string;
  readonly actor?: Actor;
  readonly key?: string;
}

export interface SubAccountOptions {
  readonly floor?: string | null;
  readonly unitId?: string;
  readonly officeId?: string;
  readonly ownerId?: string;
  readonly ownerKind?: string;
  readonly openedOn?: string;
}

export interface WorldOptions {
  readonly template?: string;
  /** The clock's first instant, or noon in Jakarta of a day. */
  readonly now?: Date | string;
  readonly poolSize?: number;
}

/** The password of everybody in a test's world is `gajah-terbang-7`; its hash is made once. */
export const worldPassword = 'gajah-terbang-7';
const worldPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$11oxdJSRzF/sAl3zdoxoqw$EVZsflILh4KGpZ6GdT6UEYoho0nrgtDR7qzwksjcnYo';

/** Opens a world of its own for one test: a fresh organisation on the run's database. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  let now: Date | null = options.now === undefined ? null : instantOf(options.now);
  const masterKey = randomBytes(32);
  const app = openApp({
    database: testDatabase(),
    masterKey,
    poolSize: options.poolSize ?? 6,
    now: () => now ?? new Date(),
  });
  const behind = new pg.Client({
    ...connectionOf(testDatabase(), 'application'),
    ...testSuperuser(),
  });
  const connected = behind.connect();
  const template = options.template ?? 'mixed';
  const found = (name: string) => foundCooperative(app, name, template);
  const [own, other] = [await found('Koppas Uji'), await found('Koppas Tetangga')];
  const operator = { kind: 'operator', orgId: own.id } as const;
  await connected;
  const look = async <Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ) => (await behind.query<Row>(text, [...values])).rows;
  const codes = await look<{ code: string; id: string }>(
    'select code, id from account where org_id = $1',
    [own.id],
  );
  const units = await look<{ kind: string; id: string }>(
    'select kind, id from unit where org_id = $1',
    [own.id],
  );
  const accounts = new Map(codes.map((row) => [row.code, row.id]));
  const unitIds = new Map(units.map((row) => [row.kind, row.id]));
  const people = await Promise.all([
    addPerson(app, own.id, 'Retno Wulandari', 'treasurer'),
    addPerson(app, own.id, 'Teguh Santoso', 'teller'),
    addPerson(app, own.id, 'Kartika Sari', 'chair'),
    addPerson(app, own.id, 'Sulastri', 'supervisor'),
    addPerson(app, own.id, 'Mulyono', 'member'),
    addPerson(app, other.id, 'Ngatini', 'treasurer'),
    addPerson(app, own.id, 'Orang Lewat'),
  ]);
  const [treasurer, teller, chair, supervisor, member, stranger, nobody] = people as [
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  const account = (code: string) => accounts.get(code) ?? missing(`account ${code}`);
  const unit = (kind: string) => unitIds.get(kind) ?? missing(`unit ${kind}`);

  return {
    app,
    masterKey,
    org: own,
    neighbour: other,
    operator,
    job: { kind: 'job', orgId: own.id },
    treasurer,
    teller,
    chair,
    supervisor,
    member,
    stranger,
    nobody,
    headOfficeId: own.headOfficeId,
    generalUnitId: own.generalUnitId,
    account,
    unit,
    look,
    setNow: (at) => {
      now = instantOf(at);
    },
    addPerson: (name, role) => addPerson(app, own.id, name, role),
    addOffice: (code) => answered(perform(app, operator, addOfficeAct, { code }, newId())),
    addMember: (number, name = `Anggota ${number}`) =>
      answered(perform(app, operator, addMemberAct, { number, name }, newId())),
    addSubAccount: (code, more = {}) => {
      const place = { unitId: unit('general'), officeId: own.headOfficeId, ownerId: newId() };
      const input = { ...place, ...more, accountId: account(code) };
      return answered(perform(app, operator, addSubAccountAct, input, newId()));
    },
    post: async (lines, { actor = treasurer, key = newId(), day, memo = 'Uji' } = {}) => {
      const typed = lines.map(([target, amount, place = {}]) => {
        const side = String(amount).startsWith('-')
          ? { credit: String(amount).slice(1) }
          : { debit: String(amount) };
        const known = accounts.get(target);
        return { ...(known ? { accountId: known } : { subAccountId: target }), ...side, ...place };
      });
      return (await perform(app, actor, postEntryAct, { memo, day, lines: typed }, key)).entryId;
    },
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await behind.end();
    },
  };
}

async function foundCooperative(app: App, name: string, template: string) {
  const slug = `uji-${newId()}`;
  const actor = { kind: 'operator', orgId: installationOrg } as const;
  const made = await foundOrganisation(
    app,
    actor,
    { kind: 'primary', name, slug, template },
    newId(),
  );
  return {
    id: made.organisationId,
    slug,
    headOfficeId: made.headOfficeId,
    generalUnitId: made.generalUnitId,
  };
}

/** A login with the one known password; hashing one per person would cost every test half a second. */
async function addPerson(app: App, orgId: string, name: string, role?: Role): Promise<Person> {
  const [loginId, contact] = [newId(), { kind: 'email', value: `${newId()}@contoh.id` } as const];
  await app.pool.query(
    `insert into login (id, name, email_hash, email_sealed, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [
      loginId,
      name,
      contactHash(app.keys, contact),
      app.keys.seal(installationOrg, 'email', contact.value),
      worldPasswordHash,
      new Date(0),
    ],
  );
  const fromOn = '2000-01-01';
  if (role)
    await perform(
      app,
      { kind: 'operator', orgId },
      grantMandate,
      { loginId, role, fromOn },
      newId(),
    );
  return { kind: 'person', orgId, loginId };
}

const addOfficeAct = defineAct({
  name: 'test.add-office',
  permission: 'settings.change',
  input: z.object({ code: textInput(6) }),
  run(deed, { code }) {
    const id = newId();
    deed.write(
      build
        .insertInto('office')
        .values({ org_id: deed.orgId, id, code, name: `Cabang ${code}`, kind: 'branch' }),
    );
    return { id };
  },
});

const addMemberAct = defineAct({
  name: 'test.add-member',
  permission: 'settings.change',
  input: z.object({ number: textInput(40), name: textInput(160) }),
  run(deed, { number, name }) {
    const id = newId();
    const row = { org_id: deed.orgId, id, number, name, deed_id: deed.id, created_at: deed.at };
    deed.write(build.insertInto('member').values(row));
    return { id };
  },
});

const addSubAccountAct = defineAct({
  name: 'test.add-sub-account',
  permission: 'settings.change',
  input: z.object({
    accountId: idInput,
    unitId: idInput,
    officeId: idInput,
    ownerKind: textInput(20).default('member'),
    ownerId: idInput,
    floor: moneyInput.nullable().default(null),
    openedOn: dayInput.default('2000-01-01' as Day),
  }),
  run(deed, { openedOn, ...sub }) {
    const id = newId();
    openSubAccounts(deed, openedOn, [{ id, ...sub }]);
    return { id };
  },
});

async function answered(answer: Promise<{ id: string }>): Promise<string> {
  return (await answer).id;
}

function instantOf(at: Date | string): Date {
  return typeof at === 'string' ? new Date(`${at}T12:00:00+07:00`) : at;
}

function missing(what: string): never {
  throw new Error(`the world has no ${what}`);
}
