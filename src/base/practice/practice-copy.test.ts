import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from '../../../test/books-tie.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { tables } from '#app.ts';
import { importSheets } from '#coop/import/import-sheets.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { openNumber } from '#coop/members/seal-person.ts';
import { memberList } from '#coop/members/member-list.view.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { makeCopy } from './make-copy.ts';
import { resetPractice } from './reset-practice.ts';

const marked = { name: 'Zulkifli Penanda', nik: '3578014112700001', phone: '+6281298765432' };
const member = {
  number: 'A-77',
  name: marked.name,
  nik: marked.nik,
  sex: 'female' as const,
  bornOn: '1970-12-01',
  phone: marked.phone,
  stall: `Kios ${marked.name}`,
  joinedOn: '2020-02-03',
  extra: { Alamat: `Rumah ${marked.name}, ${marked.phone}` },
  amounts: [],
  ceiling: null,
  termMonths: null,
  instalmentsPaid: null,
};

let world: World;
let practiceId: string;
let marks: readonly string[];

/** Asks for a copy as the treasurer and makes it, as the job does; returns the practice organisation. */
async function makePractice(of: World): Promise<string> {
  const { copyId } = await perform(of.app, of.treasurer, resetPractice, {}, newId());
  await makeCopy(of.app, tables, of.org.id, copyId);
  const [row] = await of.look<{ id: string }>(
    'select id from organisation where practice_of = $1',
    [of.org.id],
  );
  return row!.id;
}

/** Opens the books by an import, posts, closes a month, and leaves a person's name wherever one can be typed. */
async function keepBooks(of: World): Promise<void> {
  const balance = (code: string, amount: string) => ({
    code,
    name: code,
    balance: amount,
    accountId: of.account(code),
    sakClass: 'current-asset' as const,
    normal: 'debit' as const,
    legalClass: null,
    cashFlowClass: null,
  });
  const sheets = {
    day: '2025-12-31',
    files: [`daftar ${marked.name}.xlsx`],
    opening: [balance('1-1101', '5000.00'), balance('3-1301', '-5000.00')],
    controls: [],
    members: [member],
    held: 0,
    known: 0,
  };
  await perform(of.app, of.operator, importSheets, sheets, newId());
  const memo = `Setoran ${marked.name}, NIK ${marked.nik}`;
  for (const day of ['2026-01-05', '2026-02-06']) {
    await of.post(
      [
        ['1-1101', 1000],
        ['4-1101', -1000],
      ],
      { day, memo },
    );
  }
  const sub = await of.addSubAccount('2-1101');
  await of.post(
    [
      ['1-1101', 700],
      [sub, -700],
    ],
    { day: '2026-02-07' },
  );
  const december = { month: '2025-12', reason: marked.name };
  await perform(of.app, of.treasurer, closePeriod, december, newId());
  await perform(of.app, of.operator, reopenPeriod, december, newId());
  const at = [of.org.id, newId(), sub, marked.name];
  await of.look(
    `insert into hold (org_id, id, sub_id, amount, reason, deed_id)
      select $1, $2, $3, 100, $4, id from deed where org_id = $1 limit 1`,
    at,
  );
  await of.look('update sub_balance set held = 100 where org_id = $1 and sub_id = $2', [
    of.org.id,
    sub,
  ]);
}

/** Puts the marked name into every text that the register says is masked, where the database allows it. */
async function markTexts(of: World): Promise<string[]> {
  const put: string[] = [];
  for (const [table, { masks = {} }] of tables) {
    for (const [column, mask] of Object.entries(masks)) {
      const texts = await of.look(
        `select from pg_attribute where attrelid = $1::regclass and attname = $2 and atttypid = 'text'::regtype`,
        [table, column],
      );
      if (mask === undefined || texts.length === 0) continue;
      const text = `Titipan ${marked.name} ${marked.nik} ${marked.phone.replace('+62', '0')}`;
      const most = column.endsWith('number') ? 40 : 80;
      await of.look(`update ${table} set ${column} = $2 where org_id = $1`, [
        of.org.id,
        table === 'member' && column === 'name' ? marked.name : text.slice(0, most),
      ]);
      put.push(`${table}.${column}`);
    }
  }
  return put;
}

/** Every row of an organisation as text, of every table. */
async function allText(of: World, orgId: string): Promise<string> {
  const rows: string[] = [];
  for (const table of tables.keys()) {
    const isTenant = await of.look(
      `select from pg_attribute where attrelid = $1::regclass and attname = 'org_id'`,
      [table],
    );
    if (isTenant.length === 0) continue;
    const found = await of.look<{ row: string }>(
      `select '${table}: ' || t::text as row from ${table} t where org_id = $1`,
      [orgId],
    );
    rows.push(...found.map(({ row }) => row));
  }
  return rows.join('\n');
}

beforeAll(async () => {
  world = await openWorld({ now: '2026-03-02' });
  await keepBooks(world);
  marks = await markTexts(world);
  practiceId = await makePractice(world);
});
afterAll(async () => {
  // The end of a test run searches the database for numbers of persons, and shall find none in clear.
  for (const mark of marks) {
    const [table, column] = mark.split('.');
    await world.look(`update ${table} set ${column} = 'Bersih' where org_id = $1`, [world.org.id]);
  }
  await world[Symbol.asyncDispose]();
});

test('nothing of a person is in the copy: no name, no NIK, no number, in no column and no text', async () => {
  expect(marks.length).toBeGreaterThan(14);
  const original = await allText(world, world.org.id);
  const copy = await allText(world, practiceId);
  for (const trace of ['Zulkifli', 'Penanda', marked.nik, marked.phone.slice(3)]) {
    expect(original).toContain(trace);
    expect(copy.toLowerCase()).not.toContain(trace.toLowerCase());
  }
  const sealed = await world.look<{ bytes: Record<string, string> }>(
    `select json_build_object('nik', encode(nik_sealed, 'hex'), 'nikHash', encode(nik_hash, 'hex'),
      'tail', encode(nik_tail_hash, 'hex'), 'phone', encode(phone_sealed, 'hex'),
      'phoneHash', encode(phone_hash, 'hex'), 'phoneTail', encode(phone_tail_hash, 'hex'),
      'extra', encode(extra_sealed, 'hex')) as bytes from member where org_id = $1`,
    [world.org.id],
  );
  const hexes = Object.values(sealed[0]!.bytes);
  expect(hexes).toHaveLength(7);
  for (const hex of hexes) {
    expect(original).toContain(hex);
    expect(copy).not.toContain(hex);
  }
});

test('the organisation’s own words stay, with the names of its people taken out of them', async () => {
  const names = await world.look<{ name: string }>(
    'select distinct name from account where org_id = $1',
    [practiceId],
  );
  expect(names).toEqual([{ name: 'Titipan ••• [disunting] [disunting]' }]);
});

test('a member of the copy is an invented person who is found by an invented NIK under the copy’s own keys', async () => {
  const [row] = await world.look<{ nik_sealed: Buffer; phone_sealed: Buffer; name: string }>(
    'select * from member where org_id = $1',
    [practiceId],
  );
  const nik = openNumber(world.app.keys, practiceId, 'nik', row!.nik_sealed)!;
  expect(nik).toMatch(/^3578\d{2}(4[1-9]|[56]\d|7[01])\d{2}709\d{3}$/);
  expect(openNumber(world.app.keys, practiceId, 'phone', row!.phone_sealed)).toMatch(/^\+62840/);
  const treasurer = { ...world.treasurer, orgId: practiceId };
  const found = await memberList(world.app, treasurer, { text: nik }, null);
  expect(found.members.map(({ name }) => name)).toEqual([row!.name]);
});

test('members’ numbers of the copy are drawn anew each time, and their days of joining stay in their years', async () => {
  await using other = await openWorld({ now: '2026-03-02' });
  const ids: string[] = [];
  for (let i = 1; i <= 12; i += 1) ids.push(await other.addMember(`A-${10 + i}`));
  await other.look(`update member set joined_on = '2020-12-31' where org_id = $1`, [other.org.id]);
  const drawn = async () => {
    const practice = await makePractice(other);
    return other.look<{ id: string; joined: string }>(
      'select id, joined_on::text as joined from member where org_id = $1 order by number',
      [practice],
    );
  };
  const [first, second] = [await drawn(), await drawn()];
  const inOrder = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  expect(inOrder(first).toSorted()).toEqual(ids.toSorted());
  for (const copy of [first, second]) {
    expect(inOrder(copy)).not.toEqual(ids.toSorted());
    for (const { joined } of copy) expect(joined).toMatch(/^2020-/);
    expect(new Set(copy.map(({ joined }) => joined)).size).toBeGreaterThan(6);
  }
  expect(inOrder(first)).not.toEqual(inOrder(second));
});

test('the copy’s books are the original’s to the sen, tie, and are worked on like any other', async () => {
  const sums = (orgId: string) =>
    world.look(
      `select a.code, l.day::text, l.unit_id, l.office_id, l.sub_id, sum(l.amount)::text as amount
        from line l join account a on a.org_id = l.org_id and a.id = l.account_id
        where l.org_id = $1 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      [orgId],
    );
  expect(await sums(practiceId)).toEqual(await sums(world.org.id));
  const treasurer = { ...world.treasurer, orgId: practiceId };
  const entryId = await world.post(
    [
      ['1-1101', 250],
      ['4-1101', -250],
    ],
    { actor: treasurer, day: '2026-02-20' },
  );
  await perform(world.app, treasurer, closePeriod, { month: '2025-12' }, newId());
  const [entry] = await world.look<{ number: string }>(
    'select number from entry where org_id = $1 and id = $2',
    [practiceId, entryId],
  );
  expect(entry!.number).toMatch(/-0004$/);
  expect(await faultsOf({ ...world, org: { id: practiceId } })).toEqual([]);
  expect(await world.look('select from entry where id = $1', [entryId])).toHaveLength(1);
});

test('an import can be undone in the copy, which reverses what that import booked and no more', async () => {
  const practice = await makePractice(world);
  const treasurer = { ...world.operator, orgId: practice };
  const [row] = await world.look<{ id: string }>('select id from sheet_import where org_id = $1', [
    practice,
  ]);
  const undone = { importId: row!.id, reason: 'coba' };
  await perform(world.app, treasurer, undoImport, undone, newId());
  const reversals = await world.look(
    'select from entry where org_id = $1 and reverses_id is not null',
    [practice],
  );
  expect(reversals).toHaveLength(1);
});
