import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { connectionOf } from '#base/db/connect.ts';
import { installationOrg } from '#base/ground.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import type { Role } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import type { FileHouse } from '#base/files/file-store.ts';
import type { Place } from './setup/own-database.ts';
import { testDatabase, testSuperuser } from './setup/test-database.ts';
import { addMemberAct, addOfficeAct, addSubAccountAct } from './world/acts.ts';
import { memoryFiles } from './world/memory-store.ts';
import { addPerson, peopleOf } from './world/people.ts';
import type { Person } from './world/people.ts';

export { worldPassword } from './world/people.ts';

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
  /** Another place for documents than the memory of the process. */
  readonly files?: FileHouse;
  /** Another database than the run's: a proof that is run as a command has one of its own. */
  readonly place?: Place;
}

/** Opens a world of its own for one test: a fresh organisation on the run's database. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  let now: Date | null = options.now === undefined ? null : instantOf(options.now);
  const masterKey = randomBytes(32);
  const place = options.place ?? { address: testDatabase(), superuser: testSuperuser() };
  const app = openApp({
    database: place.address,
    masterKey,
    poolSize: options.poolSize ?? 6,
    now: () => now ?? new Date(),
    files: options.files ?? memoryFiles(() => now ?? new Date()),
  });
  const template = options.template ?? 'mixed';
  const found = (name: string) => foundCooperative(app, name, template);
  const [own, other] = [await found('Koppas Uji'), await found('Koppas Tetangga')];
  const operator = { kind: 'operator', orgId: own.id } as const;
  const { look, end } = await lookBehind(place);
  const idsOf = async (text: string) =>
    new Map(
      (await look<{ name: string; id: string }>(text, [own.id])).map((row) => [row.name, row.id]),
    );
  const accounts = await idsOf('select code as name, id from account where org_id = $1');
  const units = await idsOf('select kind as name, id from unit where org_id = $1');
  const people = await peopleOf(app, own.id, other.id);
  const known = {
    app,
    accounts,
    account: (code: string) => accounts.get(code) ?? missing(`account ${code}`),
    unit: (kind: string) => units.get(kind) ?? missing(`unit ${kind}`),
    headOfficeId: own.headOfficeId,
    operator,
    treasurer: people.treasurer,
  };
  return {
    app,
    masterKey,
    org: own,
    neighbour: other,
    operator,
    job: { kind: 'job', orgId: own.id },
    ...people,
    headOfficeId: own.headOfficeId,
    generalUnitId: own.generalUnitId,
    account: known.account,
    unit: known.unit,
    look,
    setNow: (at) => {
      now = instantOf(at);
    },
    addPerson: (name, role) => addPerson(app, own.id, name, role),
    ...handsOf(known),
    [Symbol.asyncDispose]: async () => {
      await app.close();
      await end();
    },
  };
}

/** A connection behind the walls: what the superuser sees. */
async function lookBehind({
  address,
  superuser,
}: Place): Promise<Pick<World, 'look'> & { end(): Promise<void> }> {
  const types = connectionOf(address, 'application');
  // Several may look at once.
  const behind = new pg.Client({ ...types, ...superuser, pipeline: true });
  await behind.connect();
  return {
    look: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await behind.query<Row>(text, [...values])).rows,
    end: () => behind.end(),
  };
}

/** What the world's hands need to know of it. */
interface Known {
  readonly app: App;
  readonly accounts: ReadonlyMap<string, string>;
  readonly account: (code: string) => string;
  readonly unit: (kind: string) => string;
  readonly headOfficeId: string;
  readonly operator: Actor;
  readonly treasurer: Person;
}

/** What a test does in its world, in few words. */
function handsOf(known: Known): Pick<World, 'addOffice' | 'addMember' | 'addSubAccount' | 'post'> {
  const { app, accounts, operator, treasurer } = known;
  return {
    addOffice: (code) => answered(perform(app, operator, addOfficeAct, { code }, newId())),
    addMember: (number, name = `Anggota ${number}`) =>
      answered(perform(app, operator, addMemberAct, { number, name }, newId())),
    addSubAccount: (code, more = {}) => {
      const place = {
        unitId: known.unit('general'),
        officeId: known.headOfficeId,
        ownerId: newId(),
      };
      const input = { ...place, ...more, accountId: known.account(code) };
      return answered(perform(app, operator, addSubAccountAct, input, newId()));
    },
    post: async (lines, { actor = treasurer, key = newId(), day, memo = 'Uji' } = {}) => {
      const typed = lines.map(([target, amount, place = {}]) => {
        const [, minus, size] = /^(-?)(.*)$/.exec(String(amount))!;
        const accountId = accounts.get(target);
        const to = accountId ? { accountId } : { subAccountId: target };
        return { ...to, ...(minus ? { credit: size! } : { debit: size! }), ...place };
      });
      return (await perform(app, actor, postEntryAct, { memo, day, lines: typed }, key)).entryId;
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

async function answered(answer: Promise<{ id: string }>): Promise<string> {
  return (await answer).id;
}

function instantOf(at: Date | string): Date {
  return typeof at === 'string' ? new Date(`${at}T12:00:00+07:00`) : at;
}

function missing(what: string): never {
  throw new Error(`the world has no ${what}`);
}
