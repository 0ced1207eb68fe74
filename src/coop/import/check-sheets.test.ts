import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { faultMessage, faultRecord } from '#ledger/import/fault.ts';
import { readWorkbook } from '#ledger/import/read-workbook.ts';
import { checkFiles } from './check-files.ts';
import { checkSheets } from './check-sheets.ts';
import { checkAnswer } from './check-answer.ts';

const folder = new URL('../../../test/data/koperasi/', import.meta.url);
const today = day('2026-11-24');

function fileOf(path: string) {
  return {
    name: path.split('/').at(-1)!,
    bytes: new Uint8Array(readFileSync(new URL(path, folder))),
  };
}

async function check(...paths: string[]) {
  const sheets = await Promise.all(paths.map((path) => readWorkbook(fileOf(path))));
  return checkSheets(sheets.flat(), today);
}

function totals(name: string) {
  return JSON.parse(readFileSync(new URL(`${name}/totals.json`, folder), 'utf8')) as {
    members: number;
    assets: string;
    cells: Record<'entryShares' | 'mandatoryShares' | 'savings' | 'loansOutstanding', number>;
    faults: { cell: string; kind: string }[];
  };
}

const warnings = new Set(['nikdate', 'nikfloat']);

describe('the sheets of a cooperative whose rows are all right', () => {
  test('go in with the proposed mapping as it stands, without a fault', async () => {
    const found = await check('koppas-contoh/anggota.xlsx', 'koppas-contoh/neraca-saldo.xlsx');
    expect(found.faults).toEqual([]);
    expect(found.day).toBe('2025-12-31');
    expect(found.members).toHaveLength(412);
    expect(found.controls.map((control) => control.account?.code)).toEqual([
      '3-1101',
      '3-1102',
      '2-1101',
      '1-1301',
    ]);
    expect(
      found.controls.every((control) => control.difference === 0n && control.undetailed === 0n),
    ).toBe(true);
    expect(found.readings[0]!.mapping.columns.map((use) => use.column).join('')).toBe(
      'BCDEFGHIJKLMNOP',
    );
    expect(found.readings[0]!.columns[9]!.label).toBe('Simpanan / Pokok');
  });

  test('add up to what the cooperative has', async () => {
    const truth = totals('koppas-contoh');
    const found = await check('koppas-contoh/anggota.xlsx', 'koppas-contoh/neraca-saldo.xlsx');
    expect(checkAnswer(found, 'id')).toEqual({
      members: truth.members,
      sums: {
        entryShares: `${truth.cells.entryShares}.00`,
        mandatoryShares: `${truth.cells.mandatoryShares}.00`,
        savings: `${truth.cells.savings}.00`,
        loansOutstanding: `${truth.cells.loansOutstanding}.00`,
        assets: truth.assets,
      },
      faults: [],
    });
  });

  test('name shared stalls as a hint, never as a fault', async () => {
    const found = await check('koppas-contoh/anggota.xlsx');
    expect(found.hints.filter((hint) => hint.code === 'stall').length).toBeGreaterThan(100);
  });
});

describe('the sheets with faults', () => {
  test('report each fault once, at its cell, with its kind, and nothing else', async () => {
    const truth = totals('koppas-bermasalah');
    const found = await check(
      'koppas-bermasalah/anggota.xlsx',
      'koppas-bermasalah/neraca-saldo.xlsx',
    );
    expect(found.faults.map(({ cell, code }) => ({ cell, kind: code }))).toEqual(
      truth.faults.map(({ cell, kind }) => ({ cell, kind })),
    );
    expect(
      found.faults
        .filter((fault) => fault.level === 'warning')
        .every((fault) => warnings.has(fault.code)),
    ).toBe(true);
    expect(found.members.filter((member) => member.held)).toHaveLength(12);
  });

  test('differ from the control accounts by exactly the faulty rows', async () => {
    const truth = totals('koppas-bermasalah');
    const found = await check(
      'koppas-bermasalah/anggota.xlsx',
      'koppas-bermasalah/neraca-saldo.xlsx',
    );
    const answer = checkAnswer(found, 'id');
    expect(answer.sums.savings).toBe(`${truth.cells.savings}.00`);
    expect(answer.sums.loansOutstanding).toBe(`${truth.cells.loansOutstanding}.00`);
    expect(answer.sums.assets).toBe(truth.assets);
    const controls = Object.fromEntries(found.controls.map((control) => [control.key, control]));
    expect(controls['savings']!.suspects.map((suspect) => suspect.cell)).toEqual([
      'L58',
      'L86',
      'L124',
    ]);
    expect(decimal(controls['savings']!.left)).toBe('6475000.00');
    expect(controls['outstanding']!.suspects.map((suspect) => suspect.cell)).toEqual(['P90']);
    expect(found.controls.every((control) => control.explained)).toBe(true);
    expect(found.controls.map((control) => decimal(control.undetailed))).toEqual([
      '1200000.00',
      '23160000.00',
      '43375039.00',
      '28910500.00',
    ]);
  });

  test('hang the difference that follows from a cell under that cell', async () => {
    const found = await check(
      'koppas-bermasalah/anggota.xlsx',
      'koppas-bermasalah/neraca-saldo.xlsx',
    );
    const fault = found.faults.find((one) => one.cell === 'P90')!;
    expect(fault.follows.map((follow) => follow.code)).toEqual(['sumdiff']);
    expect(faultMessage(fault.follows[0]!, 'id')).toContain('selisih 9.000.000');
  });

  test('name the cell and what stands in it', async () => {
    const found = await check('koppas-bermasalah/anggota.xlsx');
    const messages = found.faults.map((fault) => faultRecord(fault, 'id').message);
    expect(messages).toContain('I43: 31/02/2019 bukan tanggal.');
    expect(messages.join(' ')).not.toMatch(/\d{15}/);
  });

  test('let a row with a NIK gone through a floating-point number in without it', async () => {
    const found = await check('koppas-bermasalah/anggota.xlsx');
    const row = found.members.find((member) => member.row === 54)!;
    expect({ nik: row.nik, held: row.held, number: row.number }).toEqual({
      nik: null,
      held: false,
      number: '0050',
    });
  });
});

test('a trial balance that does not balance is a fault that tells the difference', async () => {
  const found = await check('koppas-contoh/neraca-saldo-selisih.xlsx');
  expect(
    found.faults.map(({ code, level, cell, facts }) => [code, level, cell, facts['difference']]),
  ).toEqual([['unbalanced', 'error', 'C21', '10000.00']]);
  expect(faultMessage(found.faults[0]!, 'id')).toContain('selisih Rp 10.000');
});

test('two trial balances are refused, for nobody could tell which one counts', async () => {
  const both = check('koppas-contoh/neraca-saldo.xlsx', 'koppas-contoh/neraca-saldo-selisih.xlsx');
  await expect(both).rejects.toMatchObject({ code: 'import/two-trial-balances' });
});

test('a difference that no faulty cell explains is a fault at the control account', async () => {
  const found = await check('koppas-contoh/anggota.xlsx', 'koppas-bermasalah/neraca-saldo.xlsx');
  const codes = found.faults.map((fault) => `${fault.code} ${fault.cell} ${fault.level}`);
  expect(codes).toEqual([
    'sumdiff D16 error',
    'sumdiff D17 error',
    'sumdiff D12 error',
    'sumdiff C7 error',
  ]);
});

test('the mapping that a person sets right is the one that counts', async () => {
  const sheets = await readWorkbook(fileOf('koppas-contoh/anggota.xlsx'));
  const columns = [
    { column: 'B', field: 'number' as const },
    { column: 'C', field: 'name' as const },
    { column: 'L', field: 'savings' as const },
  ];
  const found = checkSheets(sheets, today, [{ file: 'anggota.xlsx', sheet: 'Anggota', columns }]);
  expect(found.keys).toEqual(['savings']);
  expect(found.sums.entryShares).toBeNull();
  expect(found.members[0]!.extra['NIK']).toBe('3578104501789001');
});

test('the worker finds what the same rules find here, and passes a refusal on', async () => {
  const files = [
    fileOf('koppas-bermasalah/anggota.xlsx'),
    fileOf('koppas-bermasalah/neraca-saldo.xlsx'),
  ];
  const steps: string[] = [];
  const { check: found } = await checkFiles({ files, today, mappings: [] }, (step, of) =>
    steps.push(`${step}/${of}`),
  );
  const here = await check('koppas-bermasalah/anggota.xlsx', 'koppas-bermasalah/neraca-saldo.xlsx');
  expect(checkAnswer(found, 'id')).toEqual(checkAnswer(here, 'id'));
  expect(steps).toEqual(['1/3', '2/3']);
  const broken = { name: 'rusak.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]) };
  await expect(checkFiles({ files: [broken], today, mappings: [] })).rejects.toMatchObject({
    code: 'import/not-readable',
  });
});
