import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import type { Cell, Sheet } from '#ledger/import/sheet.ts';
import { faultsOf } from '../../../test/books-tie.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { bringInChecked } from './bring-in-sheets.ts';
import { checkSheets } from './check-sheets.ts';
import { undoImport } from './undo-import.ts';

const heads = [
  'No. Anggota',
  'Nama',
  'Simpanan Pokok',
  'Simpanan Wajib',
  'Simpanan Sukarela',
  'Plafon',
  'Sisa Pokok',
];
const codes = ['3-1101', '3-1102', '2-1101', '1-1301'];
const names = ['Simpanan pokok', 'Simpanan wajib', 'Simpanan sukarela', 'Pinjaman anggota'];

interface Made {
  readonly amounts: readonly number[];
  /** A row at fault is held back. */
  readonly faulty: boolean;
}

/** Sheets of made members, whose control accounts hold them and a rest that no row accounts for. */
function sheetsOf(members: readonly Made[], rests: readonly number[]): Sheet[] {
  const cell = (text: string | number | null): Cell | null =>
    text === null
      ? null
      : { kind: typeof text === 'number' ? 'number' : 'text', text: String(text) };
  const rows = members.map(({ amounts, faulty }, i) => {
    const [pokok, wajib, sukarela, sisa] = amounts as [number, number, number, number];
    return [`A${i}`, faulty ? null : `Anggota ${i}`, pokok, wajib, sukarela, sisa, sisa];
  });
  const sums = codes.map((_, k) =>
    members.reduce((sum, { amounts }) => sum + amounts[k]!, rests[k]!),
  );
  const equity = sums[0]! + sums[1]! + sums[2]!;
  const trial = [
    ['Kode', 'Nama Akun', 'Debet', 'Kredit'],
    ['1-1101', 'Kas', equity + 1_000, null],
    ['3-1301', 'Hibah', null, sums[3]! + 1_000],
    ...codes.map((code, k) =>
      k === 3 ? [code, names[k]!, sums[k]!, null] : [code, names[k]!, null, sums[k]!],
    ),
  ];
  const sheet = (file: string, data: readonly (readonly (string | number | null)[])[]): Sheet => ({
    file,
    name: 'Lembar',
    rows: data.map((row) => row.map(cell)),
    merges: [],
  });
  return [sheet('anggota.csv', [heads, ...rows]), sheet('neraca.csv', trial)];
}

/** Every balance by day, account, sub-account, unit and office, as lines and balance rows have it. */
async function balances(world: World) {
  const lines = await world.look(
    `select day::text, account_id, sub_id, unit_id, office_id, sum(amount)::text as amount from line where org_id = $1
     group by 1, 2, 3, 4, 5 having sum(amount) <> 0 order by 1, 2, 3, 4, 5`,
    [world.org.id],
  );
  const subs = await world.look(
    'select sub_id, balance::text from sub_balance where org_id = $1 and balance <> 0 order by 1',
    [world.org.id],
  );
  return { lines, subs };
}

const amount = fc.integer({ min: 0, max: 9_000_000 });
const made = fc.record({
  amounts: fc.tuple(amount, amount, amount, amount),
  faulty: fc.boolean(),
});

test('whatever came in, an import undone leaves every balance as before, on every day', async () => {
  await using world = await openWorld({ template: 'market-traders', now: '2026-02-10' });
  await world.post(
    [
      ['1-1101', 70_000],
      ['3-1301', -70_000],
    ],
    { day: '2026-01-20' },
  );
  const before = await balances(world);
  await fc.assert(
    fc.asyncProperty(
      fc.array(made, { maxLength: 12 }),
      fc.tuple(amount, amount, amount, amount),
      async (members, rests) => {
        const check = checkSheets(sheetsOf(members, rests), day('2026-02-10'));
        const order = {
          files: ['anggota.csv', 'neraca.csv'],
          choices: { mode: 'good' as const, day: day('2025-12-31') },
        };
        const { importId, taken } = await bringInChecked(world.app, world.treasurer, check, {
          ...order,
          key: newId(),
        });
        expect(taken).toBe(members.filter(({ faulty }) => !faulty).length);
        expect(await faultsOf(world)).toEqual([]);
        const input = { importId: importId!, reason: 'coba' };
        await perform(world.app, world.treasurer, undoImport, input, newId());
        expect(await balances(world)).toEqual(before);
        expect(await faultsOf(world)).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
});
