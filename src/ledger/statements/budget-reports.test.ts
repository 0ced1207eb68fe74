import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { adoptBudget } from '../budget/adopt-budget.ts';
import { openBudget } from '../budget/open-budget.ts';
import { reviseBudget } from '../budget/revise-budget.ts';
import { setLines } from '../budget/set-lines.ts';
import { closeYear } from '../periods/close-year.ts';
import { reportOf } from './all-reports.ts';
import { cellDecimal } from './define-report.ts';
import { reportCsv, reportJson, reportXlsx } from './report-files.ts';
import { runReport } from './run-report.ts';
import { readWorkbook } from '../import/read-workbook.ts';

type Months = readonly (string | null)[];
interface Line {
  readonly code: string;
  readonly months: Months;
  readonly unitId?: string;
}

const twelve = (amount: string | null): Months => Array.from({ length: 12 }, () => amount);

async function adopted(
  world: World,
  lines: readonly Line[],
  make: () => Promise<{ budgetId: unknown }>,
) {
  const budgetId = String((await make()).budgetId);
  const rows = lines.map(({ code, months, unitId }) => ({
    accountId: world.account(code),
    months: [...months],
    ...(unitId ? { unitId } : {}),
  }));
  await perform(world.app, world.treasurer, setLines, { budgetId, seen: 0, rows }, newId());
  const decided = { decidedOn: '2026-01-20', decision: '03/RAT/2026' };
  await perform(world.app, world.chair, adoptBudget, { budgetId, seen: 1, ...decided }, newId());
}

const open =
  (world: World, year = 2026) =>
  () =>
    perform(world.app, world.treasurer, openBudget, { year }, newId());

function ask(world: World, code: string, question: object) {
  return runReport(
    { ground: world.app, actor: world.supervisor },
    reportOf(code),
    question,
    async ({ head, rows }) => {
      const all = await Array.fromAsync(rows);
      const cells = (of: string) =>
        all
          .find((row) => row.code === of)
          ?.amounts.map((cell, i) => cellDecimal(head.columns[i], cell));
      return {
        keys: head.columns.map(({ key }) => key),
        titles: head.columns.map((c) => c.title.id),
        all,
        cells,
      };
    },
  );
}

/**
 * A RAPB as a meeting has it: loan interest 12 million a year, wages 6 million, rent not planned. In the first
 * half of the year 5,4 million came in, wages took 3,3 million, and 200.000 went for rent.
 */
async function halfYear() {
  const world = await openWorld({ now: '2026-06-30' });
  await adopted(
    world,
    [
      { code: '4-1101', months: twelve('1000000.00') },
      { code: '5-2101', months: twelve('500000.00') },
    ],
    open(world),
  );
  await world.post(
    [
      ['1-1101', 5_400_000],
      ['4-1101', -5_400_000],
    ],
    { day: '2026-03-03' },
  );
  await world.post(
    [
      ['5-2101', 3_300_000],
      ['1-1101', -3_300_000],
    ],
    { day: '2026-06-03' },
  );
  await world.post(
    [
      ['5-2107', 200_000],
      ['1-1101', -200_000],
    ],
    { day: '2026-06-04' },
  );
  return world;
}

test('a half year beside its budget: good and adverse told apart for income and for expense', async () => {
  await using world = await halfYear();
  const { keys, cells } = await ask(world, 'income-statement', { columns: 'budget' });
  expect(keys).toEqual(['budget', 'actual', 'variance', 'percent', 'yearBudget', 'yearPercent']);
  expect(cells('4-11')).toEqual([
    '6000000.00',
    '5400000.00',
    '-600000.00',
    '90.00',
    '12000000.00',
    '45.00',
  ]);
  expect(cells('5-201')).toEqual([
    '3000000.00',
    '3300000.00',
    '-300000.00',
    '110.00',
    '6000000.00',
    '55.00',
  ]);
  // Not planned is missing, not nought; in the sums it counts as what it was.
  expect(cells('5-203')).toEqual([null, '200000.00', null, null, null, null]);
  expect(cells('operating-expenses')?.slice(0, 3)).toEqual([
    '3000000.00',
    '3500000.00',
    '-500000.00',
  ]);
  expect(cells('net-result')).toEqual([
    '3000000.00',
    '1900000.00',
    '-1100000.00',
    '63.33',
    '6000000.00',
    '31.67',
  ]);
});

test('the actual is the income statement’s own, before and after the year is closed', async () => {
  await using world = await halfYear();
  const both = async () => {
    const span = { from: '2026-01-01', to: '2026-12-31' };
    const plain = await ask(world, 'income-statement', { ...span, compare: 'none' });
    const beside = await ask(world, 'income-statement', { ...span, columns: 'budget' });
    const actual = beside.keys.indexOf('actual');
    const sums = plain.all.filter(({ kind }) => kind !== 'heading');
    expect(sums.length).toBeGreaterThan(5);
    for (const { code } of sums) expect(beside.cells(code)?.[actual]).toBe(plain.cells(code)?.[0]);
  };
  await both();
  world.setNow('2027-01-05');
  await perform(world.app, world.treasurer, closeYear, { year: 2026 }, newId());
  await both();
});

test('without an adopted budget, and for an office, every planned figure is missing and none is nought', async () => {
  await using world = await halfYear();
  for (const question of [
    { from: '2025-07-01', to: '2026-06-30' },
    { office: world.headOfficeId },
  ]) {
    const { keys, cells } = await ask(world, 'income-statement', {
      columns: 'budget',
      ...question,
    });
    const at = keys.flatMap((key, i) => (/^(budget|variance|percent)$/.test(key) ? i : []));
    for (const i of at) expect(cells('net-result')?.[i]).toBeNull();
    expect(cells('net-result')?.[keys.indexOf('actual')]).toBe('1900000.00');
  }
});

test('a broken month is reckoned by its days and says so; the year to date stands beside', async () => {
  await using world = await halfYear();
  const { keys, titles, cells } = await ask(world, 'income-statement', {
    columns: 'budget',
    from: '2026-06-01',
    to: '2026-06-15',
  });
  expect(keys.slice(4, 8)).toEqual([
    'toDateBudget',
    'toDateActual',
    'toDateVariance',
    'toDatePercent',
  ]);
  expect(titles[0]).toContain('dihitung harian');
  expect(cells('4-11')?.slice(0, 2)).toEqual(['500000.00', '0.00']);
  expect(cells('4-11')?.slice(4, 6)).toEqual(['5500000.00', '5400000.00']);
});

test('each month is held against the version that holds in it, or an earlier one where that is asked for', async () => {
  await using world = await halfYear();
  const half = [...twelve(null).slice(6), ...twelve('700000.00').slice(6)];
  await adopted(world, [{ code: '4-1101', months: half }], () =>
    perform(
      world.app,
      world.treasurer,
      reviseBudget,
      { fromMonth: '2026-07', reason: 'Pasar direnovasi' },
      newId(),
    ),
  );
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const of = async (more: object) =>
    (await ask(world, 'budget-realisation', { ...year, ...more })).cells('4-1101')?.[0];
  expect(await of({})).toBe('10200000.00');
  expect(await of({ version: '1' })).toBe('12000000.00');
  const months = await ask(world, 'budget-realisation', { ...year, by: 'months' });
  expect(months.cells('2026-06:income-total')?.[0]).toBe('1000000.00');
  expect(months.cells('2026-07:income-total')?.[0]).toBe('700000.00');
  const rapb = await ask(world, 'budget', { on: '2026-02-01' });
  expect(rapb.cells('4-1101')?.slice(5, 8)).toEqual(['1000000.00', '700000.00', '700000.00']);
  expect(rapb.cells('result')?.[12]).toBe('4200000.00');
});

test('what is beside its budget by more than the share is named, and what was not planned at all', async () => {
  await using world = await halfYear();
  const alerts = async (over: string) => {
    const { all } = await ask(world, 'budget-realisation', { over });
    return all.flatMap(({ code, alert }) => (alert ? [`${code} ${alert.id}`] : []));
  };
  expect(await alerts('9.99')).toEqual([
    '4-1101 di bawah anggaran 10,0 %',
    '5-2101 di atas anggaran 10,0 %',
    '5-2107 tanpa anggaran',
  ]);
  expect(await alerts('10')).toEqual(['5-2107 tanpa anggaran']);
});

test('units are held against their own lines, and what belongs to none stands apart', async () => {
  await using world = await openWorld({ now: '2026-06-30' });
  const shop = { unitId: world.unit('shop') };
  await adopted(
    world,
    [
      { code: '4-1201', months: twelve('200000.00'), ...shop },
      { code: '4-1201', months: twelve('10000.00') },
    ],
    open(world),
  );
  await world.post(
    [
      ['1-1101', 900_000, shop],
      ['4-1201', -900_000, shop],
    ],
    { day: '2026-03-03' },
  );
  const { all, cells } = await ask(world, 'budget-realisation', { by: 'units' });
  const heads = all.filter(({ kind, level }) => kind === 'heading' && level === 0);
  expect(heads).toHaveLength(2);
  const key = heads[0]!.code.replace('heading:part:', '');
  expect(cells(`${key}:4-1201`)?.slice(0, 3)).toEqual(['1200000.00', '900000.00', '-300000.00']);
  expect(cells('none:4-1201')?.slice(0, 2)).toEqual(['60000.00', '0.00']);
  expect((await ask(world, 'budget-realisation', {})).cells('4-1201')?.[0]).toBe('1260000.00');
});

test('files say the same: numbers as numbers, shares as shares, and nothing where nothing was planned', async () => {
  await using world = await halfYear();
  const at = { ground: world.app, actor: world.supervisor };
  const report = reportOf('income-statement');
  const text = async (form: typeof reportCsv) =>
    runReport(at, report, { columns: 'budget' }, async (running) =>
      (await Array.fromAsync(form(running, 'id'))).join(''),
    );
  const csv = (await text(reportCsv)).split('\n').find((line) => line.startsWith('5-203'));
  expect(csv).toBe('5-203,Beban usaha lain,accounts,,200000.00,,,,');
  const json = JSON.parse(await text(reportJson)) as {
    columns: { key: string; kind?: string }[];
    rows: { code: string; amounts: (string | null)[] }[];
  };
  expect(json.columns.filter(({ kind }) => kind === 'percent').map(({ key }) => key)).toEqual([
    'percent',
    'yearPercent',
  ]);
  expect(json.rows.find(({ code }) => code === '5-203')?.amounts[0]).toBeNull();
  const bytes = await runReport(at, report, { columns: 'budget' }, (running) =>
    reportXlsx(running, 'id'),
  );
  const [sheet] = await readWorkbook({ name: 'a.xlsx', bytes });
  const row = sheet!.rows.find((cells) => cells[0]?.text === '5-201')!;
  expect(row.slice(2, 6).map((cell) => [cell?.kind, cell?.text])).toEqual([
    ['number', '3000000'],
    ['number', '3300000'],
    ['number', '-300000'],
    ['number', '1.1'],
  ]);
  const bare = sheet!.rows.find((cells) => cells[0]?.text === '5-203')!;
  expect(bare.slice(2, 5)).toEqual([null, { kind: 'number', text: '200000' }, null]);
});
