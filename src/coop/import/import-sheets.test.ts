import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { readWorkbook } from '#ledger/import/read-workbook.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { bringInChecked, bringInSheets } from './bring-in-sheets.ts';
import { checkSheets } from './check-sheets.ts';
import type { SheetCheck } from './check-sheets.ts';
import type { ImportChoices } from './plan-import.ts';
import { undoImport } from './undo-import.ts';

const folder = new URL('../../../test/data/koperasi/', import.meta.url);

function fileOf(path: string) {
  return {
    name: path.split('/').at(-1)!,
    bytes: new Uint8Array(readFileSync(new URL(path, folder))),
  };
}

const example = [fileOf('koppas-contoh/anggota.xlsx'), fileOf('koppas-contoh/neraca-saldo.xlsx')];
const faulty = [
  fileOf('koppas-bermasalah/anggota.xlsx'),
  fileOf('koppas-bermasalah/neraca-saldo.xlsx'),
];
const options = { template: 'market-traders', now: '2026-01-15' };

const checks = new Map<readonly SheetFile[], Promise<SheetCheck>>();

/** Brings files in as the page does, each set of files read once for all tests. */
async function bring(
  world: World,
  files: readonly SheetFile[],
  choices: ImportChoices = { mode: 'all' },
) {
  const read = async () =>
    checkSheets((await Promise.all(files.map(readWorkbook))).flat(), day('2026-01-15'));
  const check = checks.get(files) ?? read();
  checks.set(files, check);
  const names = files.map((file) => file.name);
  const order = { files: names, choices, key: newId() };
  return bringInChecked(world.app, world.treasurer, await check, order);
}

interface Balance {
  readonly code: string;
  readonly name: string;
  readonly balance: string;
}

/** Every account's balance from the lines themselves, debit above nought. */
function balances(world: World) {
  return world.look<Balance>(
    `select a.code, a.name, sum(l.amount)::text as balance from line l join account a on a.org_id = l.org_id and a.id = l.account_id
     where l.org_id = $1 group by 1, 2 having sum(l.amount) <> 0 order by 1`,
    [world.org.id],
  );
}

function undetailed(world: World) {
  return world.look<{ code: string; balance: string }>(
    `select a.code, b.balance::text from sub_account s join account a on a.org_id = s.org_id and a.id = s.account_id
     join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
     where s.org_id = $1 and s.owner_kind = 'undetailed' and b.balance <> 0 order by 1`,
    [world.org.id],
  );
}

async function count(world: World, table: string, where = 'true') {
  const [row] = await world.look<{ n: string }>(
    `select count(*)::text as n from ${table} where org_id = $1 and ${where}`,
    [world.org.id],
  );
  return Number(row!.n);
}

/** Sub-balances are the sums of their lines, and no unit or office is off. */
async function booksTie(world: World) {
  const off = await world.look(
    `select 1 from sub_balance b left join (select sub_id, sum(amount) as amount from line where org_id = $1 group by 1) l using (sub_id)
     where b.org_id = $1 and b.balance <> b.sign * coalesce(l.amount, 0)
     union all select 1 from line where org_id = $1 group by unit_id, office_id, entry_id having sum(amount) <> 0`,
    [world.org.id],
  );
  return off.length === 0;
}

describe('the example sheets', () => {
  test('come in through the worker, told n of m, and stand in the register', async () => {
    await using world = await openWorld(options);
    const steps: string[] = [];
    const order = { files: example, choices: { mode: 'all' as const }, key: newId() };
    const outcome = await bringInSheets(world.app, world.treasurer, order, (n, m) =>
      steps.push(`${n}/${m}`),
    );
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(outcome).toMatchObject({ taken: 412, entries: 1 });
    const again = await bringInSheets(world.app, world.treasurer, { ...order, key: newId() });
    expect(again).toMatchObject({ importId: null, taken: 0 });
  });

  test('open the books: every account as the trial balance has it, under the cooperative’s own codes', async () => {
    await using world = await openWorld(options);
    const outcome = await bring(world, example);
    expect({ taken: outcome.taken, day: outcome.plan.day }).toEqual({
      taken: 412,
      day: '2025-12-31',
    });
    const booked = await balances(world);
    const real = booked.filter(({ name }) => name !== 'Antar unit');
    expect(real.map(({ code, name, balance }) => `${code} ${name} ${balance}`)).toEqual(
      outcome.check
        .trial!.rows.map(({ code, name, balance }) => `${code} ${name} ${balance}`)
        .toSorted(),
    );
    expect(await undetailed(world)).toEqual([]);
    expect(await booksTie(world)).toBe(true);
    expect(outcome.plan.opening!.filter((match) => match.account === null)).toEqual([]);
  });

  test('give each member a sub-account per control account, NIK and notes sealed', async () => {
    await using world = await openWorld(options);
    await bring(world, example);
    const rows = await world.look<{ code: string; n: string }>(
      `select a.code, count(*)::text as n from sub_account s join account a on a.org_id = s.org_id and a.id = s.account_id
       where s.org_id = $1 and s.owner_kind = 'member' group by 1 order by 1`,
      [world.org.id],
    );
    expect(rows.slice(1)).toEqual([
      { code: '2-1101', n: '412' },
      { code: '3-1101', n: '412' },
      { code: '3-1102', n: '412' },
    ]);
    const loans = await count(world, 'imported_loan', 'ceiling > 0 and term_months > 0');
    expect(loans).toBe(Number(rows[0]!.n));
    const [raw] = await world.look<{ text: string }>(
      'select string_agg(m::text, $2) as text from member m where org_id = $1',
      [world.org.id, ''],
    );
    expect(raw!.text).not.toContain('3578104501789001');
    expect(await count(world, 'member', 'nik_sealed is not null and length(nik_hash) > 0')).toBe(
      412,
    );
  });

  test('a second time book nothing', async () => {
    await using world = await openWorld(options);
    await bring(world, example);
    const before = await balances(world);
    const again = await bring(world, example);
    expect({ id: again.importId, taken: again.taken, known: again.plan.known.length }).toEqual({
      id: null,
      taken: 0,
      known: 412,
    });
    expect(await balances(world)).toEqual(before);
    expect(await count(world, 'sheet_import')).toBe(1);
  });

  test('brought in twice at once are booked once', async () => {
    await using world = await openWorld(options);
    const outcomes = await Promise.allSettled([bring(world, example), bring(world, example)]);
    expect(outcomes.filter((one) => one.status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await count(world, 'member', "status = 'active'")).toBe(412);
    expect(await count(world, 'sheet_import')).toBe(1);
    expect(await booksTie(world)).toBe(true);
  });

  test('undone leave every balance as before, on every day, and may come in again', async () => {
    await using world = await openWorld(options);
    const { importId } = await bring(world, example);
    await perform(
      world.app,
      world.treasurer,
      undoImport,
      { importId: importId!, reason: 'salah berkas' },
      newId(),
    );
    expect(await balances(world)).toEqual([]);
    const days = await world.look(
      `select 1 from line where org_id = $1 group by day, account_id, sub_id having sum(amount) <> 0`,
      [world.org.id],
    );
    expect(days).toEqual([]);
    expect(await count(world, 'member', "status = 'active'")).toBe(0);
    const undo = perform(
      world.app,
      world.treasurer,
      undoImport,
      { importId: importId!, reason: 'lagi' },
      newId(),
    );
    await expect(undo).rejects.toMatchObject({ code: 'import/undone' });
    const again = await bring(world, example);
    expect(again.taken).toBe(412);
    expect(await booksTie(world)).toBe(true);
  });

  test('cannot be undone once an entry is built on them', async () => {
    await using world = await openWorld(options);
    const { importId } = await bring(world, example);
    await world.post(
      [
        ['1-1101', 5000],
        ['3-1301', -5000],
      ],
      { day: '2026-01-10' },
    );
    const undo = perform(
      world.app,
      world.treasurer,
      undoImport,
      { importId: importId!, reason: 'salah berkas' },
      newId(),
    );
    await expect(undo).rejects.toMatchObject({ code: 'import/built-on' });
  });

  test('are refused whole when the trial balance is out by Rp 10.000', async () => {
    await using world = await openWorld(options);
    const files = [example[0]!, fileOf('koppas-contoh/neraca-saldo-selisih.xlsx')];
    await expect(bring(world, files)).rejects.toMatchObject({
      code: 'import/not-balanced',
      facts: { difference: '10000.00' },
    });
    expect(await count(world, 'entry')).toBe(0);
  });

  test('are brought in by who may, and by nobody else', async () => {
    await using world = await openWorld(options);
    for (const actor of [
      world.teller,
      world.supervisor,
      world.member,
      world.stranger,
      world.nobody,
    ]) {
      const tried = bringInSheets(
        world.app,
        { ...actor, orgId: world.org.id },
        { files: example, choices: { mode: 'all' }, key: newId() },
      );
      await expect(tried).rejects.toMatchObject({
        kind: expect.stringMatching(/forbidden|absent/),
      });
    }
    expect(await count(world, 'member')).toBe(0);
  });
});

describe('the sheets with faults', () => {
  test('are held back whole unless the good rows are asked for', async () => {
    await using world = await openWorld(options);
    await expect(bring(world, faulty)).rejects.toMatchObject({
      code: 'import/rows-held',
      facts: { count: 12 },
    });
  });

  test('bring the good rows, the rest stays "belum dirinci", and the books still tie', async () => {
    await using world = await openWorld(options);
    const outcome = await bring(world, faulty, { mode: 'good' });
    expect(outcome.taken).toBe(108);
    expect(await undetailed(world)).toEqual([
      { code: '1-1301', balance: '2891050000' },
      { code: '2-1101', balance: '4337503900' },
      { code: '3-1101', balance: '120000000' },
      { code: '3-1102', balance: '2316000000' },
    ]);
    expect(await booksTie(world)).toBe(true);
    expect(await count(world, 'member', "number = '0050' and nik_sealed is null")).toBe(1);
  });

  test('once mended move what they bring out of "belum dirinci", known rows skipped and named', async () => {
    await using world = await openWorld(options);
    await bring(world, faulty, { mode: 'good' });
    const before = await balances(world);
    const head =
      'No. Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Simpanan Sukarela;Plafon;Sisa Pokok';
    const rows = [
      '0001;Mursinin Gunarto;100000;3920000;2687500;;',
      '0027;Jamalia;100.000;940.000;350.000;2.500.000;1.354.900',
    ];
    const mended = { name: 'perbaikan.csv', bytes: strToU8([head, ...rows].join('\n')) };
    const outcome = await bring(world, [mended]);
    expect({ taken: outcome.taken, known: outcome.plan.known.map((row) => row.number) }).toEqual({
      taken: 1,
      known: ['0001'],
    });
    expect((await undetailed(world)).map(({ balance }) => balance)).toEqual([
      '2755560000',
      '4302503900',
      '110000000',
      '2222000000',
    ]);
    expect(await balances(world)).toEqual(before);
    expect(await booksTie(world)).toBe(true);
    const again = await bring(world, [mended]);
    expect(again.importId).toBeNull();
  });

  test('bring no more than "belum dirinci" holds', async () => {
    await using world = await openWorld(options);
    await bring(world, faulty, { mode: 'good' });
    const rows = 'No. Anggota;Nama;Simpanan Pokok;Simpanan Sukarela\n9001;Baru;100000;99.000.000';
    const more = bring(world, [{ name: 'lebih.csv', bytes: strToU8(rows) }]);
    await expect(more).rejects.toMatchObject({ code: 'import/more-than-control' });
  });

  test('a mended import is undone before the one it builds on', async () => {
    await using world = await openWorld(options);
    const first = await bring(world, faulty, { mode: 'good' });
    const head = 'No. Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Simpanan Sukarela';
    const second = await bring(world, [
      { name: 'b.csv', bytes: strToU8(`${head}\n0042;Siti;100000;2280000;0`) },
    ]);
    const undo = (importId: string | null) =>
      perform(
        world.app,
        world.treasurer,
        undoImport,
        { importId: importId!, reason: 'salah' },
        newId(),
      );
    await expect(undo(first.importId)).rejects.toMatchObject({ code: 'import/built-on' });
    await undo(second.importId);
    await undo(first.importId);
    expect(await balances(world)).toEqual([]);
  });
});
