import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negate, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { completeLines } from './complete-lines.ts';
import type { BookedLine } from './voucher.ts';

const settling = { interOffice: () => 'antar-kantor', interUnit: () => 'antar-unit' };

function line(accountId: string, unitId: string, officeId: string, amount: Money): BookedLine {
  return { accountId, subAccountId: null, unitId, officeId, amount, memo: '' };
}

/** What each pair of unit and office is off by. */
function residues(lines: readonly BookedLine[]): Money[] {
  const pairs = new Map<string, Money>();
  for (const { unitId, officeId, amount } of lines) {
    const pair = `${unitId}/${officeId}`;
    pairs.set(pair, sen((pairs.get(pair) ?? zero) + amount));
  }
  return [...pairs.values()].filter((residue) => residue !== zero);
}

test('an instalment paid at a branch for a loan of the head office settles between the offices', () => {
  const cash = line('kas', 'usp', 'cabang', rupiah(500_000));
  const loan = line('pinjaman', 'usp', 'pusat', rupiah(-500_000));
  expect(completeLines([cash, loan], 'cabang', settling)).toEqual([
    cash,
    loan,
    line('antar-kantor', 'usp', 'pusat', rupiah(500_000)),
    line('antar-kantor', 'usp', 'cabang', rupiah(-500_000)),
  ]);
});

test('wages paid by the general unit for the shop settle between the units', () => {
  const cash = line('kas', 'umum', 'pusat', rupiah(-900_000));
  const wages = line('gaji', 'toko', 'pusat', rupiah(900_000));
  expect(completeLines([wages, cash], 'pusat', settling)).toEqual([
    wages,
    cash,
    line('antar-unit', 'toko', 'pusat', rupiah(-900_000)),
    line('antar-unit', 'umum', 'pusat', rupiah(900_000)),
  ]);
});

test('an entry within one unit and office is left as it is', () => {
  const lines = [
    line('kas', 'umum', 'pusat', rupiah(10)),
    line('jasa', 'umum', 'pusat', rupiah(-10)),
  ];
  expect(completeLines(lines, 'pusat', settling)).toEqual(lines);
});

const place = fc.constantFrom('a', 'b', 'c');
const balanced = fc
  .array(fc.tuple(place, place, fc.bigInt(-(10n ** 15n), 10n ** 15n)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) =>
    parts.map(([unit, office, amount], i) => line(`akun-${i}`, unit, office, amount as Money)),
  )
  .chain((lines) =>
    fc
      .tuple(place, place)
      .map(([unit, office]) => [
        ...lines,
        line('lawan', unit, office, negate(sum(lines.map((l) => l.amount)))),
      ]),
  );

test('every pair balances, both settling accounts sum to nought, and no line is lost or changed', () => {
  fc.assert(
    fc.property(balanced, place, (lines, office) => {
      const completed = completeLines(lines, office, settling);
      expect(residues(completed)).toEqual([]);
      expect(completed.slice(0, lines.length)).toEqual(lines);
      for (const account of ['antar-kantor', 'antar-unit']) {
        expect(sum(completed.filter((l) => l.accountId === account).map((l) => l.amount))).toBe(
          zero,
        );
      }
      expect(completed.slice(lines.length).every((l) => l.amount !== zero)).toBe(true);
    }),
  );
});

test('an entry whose total is off stays off, so that the books can refuse it', () => {
  fc.assert(
    fc.property(balanced, place, fc.bigInt(1n, 10n ** 15n), (lines, office, extra) => {
      const off = [...lines, line('lebih', 'a', 'b', extra as Money)];
      expect(sum(completeLines(off, office, settling).map((l) => l.amount))).toBe(extra);
      expect(residues(completeLines(off, office, settling))).not.toEqual([]);
    }),
  );
});
