import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { isResultClass } from '../accounts/account.ts';
import { addAccount } from '../accounts/add-account.ts';
import { chartTemplates, normalSide } from '../accounts/templates/chart-template.ts';
import { postEntryAct } from '../entries/post-entry-act.ts';
import { reportOf } from '../statements/all-reports.ts';
import { layStatement } from '../statements/lay-statement.ts';
import { layoutOf } from '../statements/layout.ts';
import type { LayoutBody, LayoutRow, StatementCode } from '../statements/layout.ts';
import { ownLayout } from '../statements/own-layout.ts';
import type { PlacedAccount } from '../statements/place-account.ts';
import { runReport } from '../statements/run-report.ts';
import { adoptLayout, restoreStandardLayout } from './adopt-layout.ts';
import { checkLayout } from './check-layout.ts';
import { draftLayout } from './draft-layout.ts';
import { editLayout } from './edit-layout.ts';
import { layoutDesk } from './layout-desk.view.ts';

const template = 'market-traders';
const accounts: PlacedAccount[] = chartTemplates
  .find(({ code }) => code === template)!
  .accounts.map((a) => ({
    ...{ id: a.code, code: a.code, name: a.name.id, sakClass: a.sakClass },
    ...{ normal: normalSide(a), legalClass: a.legalClass ?? null, templateCode: a.code },
  }));
const bodyOf = (statement: StatementCode, chart = template): LayoutBody => {
  const { title, rows } = layoutOf(chart, statement);
  return { title, rows };
};
const own = (statement: StatementCode, body: LayoutBody) => ownLayout(template, statement, body);
const faultsOf = (statement: StatementCode, body: LayoutBody) =>
  checkLayout(own(statement, body), accounts);
const change = (body: LayoutBody, code: string, by: (row: LayoutRow) => LayoutRow): LayoutBody => ({
  ...body,
  rows: body.rows.map((row) => (row.code === code ? by(row) : row)),
});

/** Edits as a person makes them, at random: rows moved, parted, renamed, taken out, gaps put in. */
const edits = fc.array(fc.record({ at: fc.nat(60), how: fc.nat(4) }), { maxLength: 25 });

function edited(statement: StatementCode, steps: readonly { at: number; how: number }[]) {
  const ends = layoutOf(template, statement);
  return steps.reduce((body, { at, how }) => {
    const row = body.rows[at % body.rows.length]!;
    if (how === 0) return editLayout(body, { do: 'up', row: row.code }, ends);
    if (how === 1) return editLayout(body, { do: 'add', after: row.code, kind: 'blank' }, ends);
    if (how === 2 && row.kind === 'accounts') {
      const [account] = accounts.filter(({ code }) => code.startsWith(row.accounts[0]!));
      return account === undefined ? body : parted(body, row, account.code);
    }
    const title = { id: `Judul ${at}`, en: `Title ${at}` };
    return row.kind === 'blank' ? body : change(body, row.code, () => ({ ...row, title }));
  }, bodyOf(statement));
}

/** One account of a row gets a row of its own above it, summed wherever the row is. */
function parted(body: LayoutBody, row: LayoutRow & { kind: 'accounts' }, account: string) {
  const code = `own-${account}`;
  if (body.rows.some((one) => one.code === code)) return body;
  const rows = body.rows.flatMap((one): LayoutRow[] => {
    if (one.code === row.code) return [{ ...row, code, accounts: [`code:${account}`] }, one];
    if (one.kind !== 'sum') return [one];
    const of = one.of.flatMap((term) =>
      term.replace(/^-/, '') === row.code ? [term.replace(row.code, code), term] : [term],
    );
    return [{ ...one, of }];
  });
  return { ...body, rows };
}

const booked = fc
  .array(
    fc.tuple(fc.constantFrom(...accounts), fc.constantFrom(...accounts), fc.bigInt(1n, 10n ** 12n)),
    {
      maxLength: 40,
    },
  )
  .map((postings) => {
    const balances = new Map<string, Money>();
    for (const [to, from, sen] of postings) {
      if (to.sakClass === 'off-balance' || from.sakClass === 'off-balance') continue;
      balances.set(to.id, plus(balances.get(to.id) ?? zero, sen as Money));
      balances.set(from.id, plus(balances.get(from.id) ?? zero, negate(sen as Money)));
    }
    return balances;
  });

test('whatever is booked and however it is edited: what passes the check balances, with every account once', () => {
  fc.assert(
    fc.property(edits, edits, booked, (forSheet, forIncome, balances) => {
      const [sheetBody, incomeBody] = [
        edited('balance-sheet', forSheet),
        edited('income-statement', forIncome),
      ];
      fc.pre(faultsOf('balance-sheet', sheetBody).length === 0);
      fc.pre(faultsOf('income-statement', incomeBody).length === 0);
      const lay = (layout: ReturnType<typeof own>) =>
        layStatement(layout, accounts, [{ balances, ofYear: balances }]);
      const sheet = lay(own('balance-sheet', sheetBody));
      const income = lay(own('income-statement', incomeBody));
      expect(sheet.difference).toEqual([zero]);
      const placed = [...sheet.rows, ...income.rows].flatMap((row) =>
        row.kind === 'accounts' ? row.accountIds : [],
      );
      const wanted = accounts.filter(({ sakClass }) => sakClass !== 'off-balance');
      expect(placed.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
      const at = (rows: typeof sheet.rows, code: string) =>
        rows.find((row) => row.code === code)!.amounts;
      for (const [rows, statement] of [
        [sheet.rows, 'balance-sheet'],
        [income.rows, 'income-statement'],
      ] as const)
        for (const end of ['total-assets', 'total-equity', 'net-result']) {
          const standard = lay(layoutOf(template, statement)).rows;
          if (!standard.some((row) => row.code === end)) continue;
          // Parted rows may leave a total between; the ends never differ from the standard's.
          expect(at(rows, end)).toEqual(at(standard, end));
        }
      const results = accounts.filter(({ sakClass }) => isResultClass(sakClass));
      const shu = negate(sum(results.map(({ id }) => balances.get(id) ?? zero)));
      expect(at(income.rows, 'net-result')).toEqual([shu]);
    }),
    { numRuns: 60 },
  );
});

test('an account left out, and one on two rows, is named', () => {
  const body = bodyOf('income-statement');
  const without = editLayout(
    body,
    { do: 'remove', row: '5-1' },
    layoutOf(template, 'income-statement'),
  );
  const [nowhere] = faultsOf('income-statement', without);
  expect(nowhere).toMatchObject({ code: 'layout/account-nowhere' });
  expect(nowhere!.facts['account']).toMatch(/^5-1/);
  const twice = change(body, '4-11', (row) =>
    row.kind === 'accounts' ? { ...row, accounts: ['4-11', '4-12'] } : row,
  );
  expect(faultsOf('income-statement', twice)[0]).toMatchObject({
    code: 'layout/account-twice',
    facts: { first: 'Jasa pinjaman anggota', second: 'Penjualan kepada anggota' },
  });
});

test('sums look upwards, each row reaches the end once, and what others lean on stays', () => {
  const body = bodyOf('balance-sheet');
  const ends = layoutOf(template, 'balance-sheet');
  const codes = (changed: LayoutBody) => faultsOf('balance-sheet', changed).map(({ code }) => code);
  const summing = (code: string, of: (terms: string[]) => string[]) =>
    codes(change(body, code, (row) => (row.kind === 'sum' ? { ...row, of: of(row.of) } : row)));
  expect(codes(body)).toEqual([]);
  expect(summing('total-assets', () => ['total-equity'])).toEqual(['layout/term-not-above']);
  expect(summing('total-current-assets', (of) => of.slice(1))).toEqual(['layout/row-not-summed']);
  expect(summing('total-assets', ([first, ...rest]) => [`-${first}`, ...rest])).toContain(
    'layout/row-summed-wrong',
  );
  expect(summing('total-equity', (of) => [...of, of[0]!])).toEqual(['layout/term-twice']);
  expect(codes(change(body, '1-12', (row) => ({ ...row, code: '1-11' })))).toContain(
    'layout/code-twice',
  );
  expect(codes({ ...body, rows: body.rows.filter(({ code }) => code !== '3-33') })).toContain(
    'layout/result-once',
  );
  for (const row of ['total-assets', 'total-equity', '3-32'])
    expect(() => editLayout(body, { do: 'remove', row }, ends)).toThrow('layout/role-kept');
});

async function rowsOf(world: World, question: Record<string, unknown>) {
  const at = { ground: world.app, actor: world.supervisor };
  return runReport(at, reportOf('balance-sheet'), question, ({ rows }) => Array.fromAsync(rows));
}

async function draft(world: World, revision: number, layout: LayoutBody) {
  const input = { statement: 'balance-sheet' as const, revision, layout };
  return perform(world.app, world.treasurer, draftLayout, input, newId());
}

test('a layout is drafted, previewed, adopted from a day on, and left again; last year stays as it was', async () => {
  await using world = await openWorld({ now: '2026-11-24', template: 'market-traders' });
  const { app, treasurer, teller, stranger } = world;
  await world.post(
    [
      ['1-1101', 900],
      ['1-1111', 100],
      ['3-2101', -1000],
    ],
    { day: '2026-01-05' },
  );
  const body = bodyOf('balance-sheet');
  const cash = body.rows.find(({ code }) => code === '1-11')! as LayoutRow & { kind: 'accounts' };
  const banks = parted(body, cash, '1-1111');
  const named = change(banks, 'own-1-1111', (row) =>
    row.kind === 'blank' ? row : { ...row, title: { id: 'Bank', en: 'Banks' } },
  );
  await draft(world, 0, named);
  await expect(draft(world, 0, named)).rejects.toMatchObject({ code: 'layout/changed-meanwhile' });
  const title = async (question: Record<string, unknown>) =>
    (await rowsOf(world, question))
      .filter(({ code }) => code === 'own-1-1111')
      .map((r) => r.title.id);
  expect(await title({})).toEqual([]);
  expect(await title({ layout: 'draft' })).toEqual(['Bank']);

  const adopt = { statement: 'balance-sheet' as const, revision: 1, fromOn: '2026-06-01' };
  const by = (actor: World['treasurer']) => perform(app, actor, adoptLayout, adopt, newId());
  await expect(by(teller)).rejects.toMatchObject({ kind: 'forbidden' });
  await by(treasurer);
  await expect(by(treasurer)).rejects.toMatchObject({ code: 'layout/no-draft' });
  expect(await title({ on: '2026-06-30' })).toEqual(['Bank']);
  expect(await title({ on: '2026-05-31' })).toEqual([]);
  expect(await title({ on: '2026-05-31', layout: '1' })).toEqual(['Bank']);
  expect(await title({ on: '2026-06-30', layout: 'standard' })).toEqual([]);
  await expect(rowsOf(world, { layout: '7' })).rejects.toMatchObject({
    code: 'layout/version-absent',
  });
  const theirs = await layoutDesk(app, stranger, 'balance-sheet');
  expect([theirs.isStandard, theirs.versions]).toEqual([true, []]);

  const back = { statement: 'balance-sheet' as const, fromOn: '2026-11-01' };
  await perform(app, treasurer, restoreStandardLayout, back, newId());
  expect(await title({})).toEqual([]);
  expect(await title({ on: '2026-10-31' })).toEqual(['Bank']);
  const { versions } = await layoutDesk(app, treasurer, 'balance-sheet');
  expect(versions.map(({ number, fromOn, isStandard }) => [number, fromOn, isStandard])).toEqual([
    [2, '2026-11-01', true],
    [1, '2026-06-01', false],
  ]);
});

test('an account made later that no row takes is shown, summed and told, and never lost', async () => {
  await using world = await openWorld({ now: '2026-11-24', template: 'market-traders' });
  const { app, treasurer } = world;
  const body = change(bodyOf('balance-sheet'), '1-18', (row) =>
    row.kind === 'accounts' ? { ...row, accounts: ['1-18'] } : row,
  );
  await draft(world, 0, body);
  const adopt = { statement: 'balance-sheet' as const, revision: 1, fromOn: '2026-01-01' };
  await perform(app, treasurer, adoptLayout, adopt, newId());
  const added = { code: '1-9999', name: 'Uang muka pasar', sakClass: 'current-asset' as const };
  const { accountId } = await perform(app, treasurer, addAccount, added, newId());
  await perform(
    app,
    treasurer,
    postEntryAct,
    {
      memo: 'Uang muka',
      day: '2026-11-20',
      lines: [
        { accountId, debit: '70.00' },
        { accountId: world.account('3-2101'), credit: '70.00' },
      ],
    },
    newId(),
  );
  const rows = await rowsOf(world, {});
  const at = (code: string) => rows.find((row) => row.code === code)?.amounts[0];
  expect(at('unplaced-assets')).toBe(7000n);
  expect(at('total-assets')).toBe(7000n);
  expect(at('total-liabilities-and-equity')).toBe(7000n);
  const desk = await layoutDesk(app, treasurer, 'balance-sheet');
  expect(desk.unplaced.map(({ code }) => code)).toEqual(['1-9999']);
});
