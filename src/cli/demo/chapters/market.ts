import { partsOf } from '#base/day.ts';
import { rupiah, sum } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import { credit, debit } from '../tale.ts';

const blocks = ['A', 'B', 'C', 'D'];
const dues = 35_000;
const tenants = ['PT Bank Perkreditan Wonosari', 'Apotek Sumber Waras', 'Konter Pulsa Jaya', 'Gerai Gas Suroboyo'];

/** The market unit: dues of the stalls, rents of kiosks let to outsiders, parking, and what the market costs. */
export const marketChapter = defineChapter({
  code: 'market',
  begin({ calendar, members, chance, book }) {
    const stalls = blocks.map((block) => members.filter((m) => m.stall.startsWith(`${block}-`)));
    return (day) => {
      if (!calendar.isOpen(day)) return;
      const opened = (date: number) => day === calendar.openFrom(dateIn(day, date));
      blocks.forEach((block, i) => {
        if (!opened(5 + i * 3)) return;
        const paying = stalls[i]!.filter(() => !chance.happens(0.07)).length;
        const amount = rupiah(dues * paying);
        book({
          desk: 'treasurer', day, kind: 'cash-in', unit: 'market', document: `Karcis blok ${block}`,
          memo: `Iuran lapak blok ${block}, ${paying} lapak`,
          lines: [debit('1-1101', amount, { unit: 'general' }), credit('4-1301', amount)],
        });
      });
      if (opened(3)) {
        for (const [i, tenant] of tenants.entries()) {
          const rent = rupiah(750_000 + 150_000 * i);
          book({
            desk: 'treasurer', day, kind: 'cash-in', unit: 'market', memo: `Sewa kios ${tenant}`,
            lines: [debit('1-1111', rent, { unit: 'general' }), credit('4-2202', rent)],
          });
        }
      }
      const [, , date] = partsOf(day);
      const rush = calendar.daysToLebaran(day) <= 20 ? 1.7 : 1;
      const parking = rupiah(5_000 * Math.round(chance.between(28, 52) * rush));
      book({
        desk: 'treasurer', day, kind: 'cash-in', unit: 'market', memo: 'Parkir dan kebersihan pasar',
        document: `Karcis ${String(date).padStart(2, '0')}`,
        lines: [debit('1-1101', parking, { unit: 'general' }), credit('4-2203', parking)],
      });
      if (opened(10)) {
        const lines = [
          debit('5-2106', rupiah(6_500_000), { memo: 'Hak pakai tempat, Pasar Wonokromo' }),
          debit('5-2106', rupiah(1_800_000), { unit: 'savings-and-loan', office: 'branch', memo: 'Kios kantor Keputran' }),
        ];
        book({
          desk: 'treasurer', day, kind: 'cash-out', unit: 'market', memo: 'Sewa tempat di pasar bulan ini',
          lines: [...lines, credit('1-1111', sum(lines.map((l) => l.amount)), { unit: 'general' })],
        });
      }
      if (opened(26)) {
        const wages = rupiah(4_800_000);
        book({
          desk: 'treasurer', day, kind: 'cash-out', unit: 'market', memo: 'Upah petugas kebersihan dan keamanan pasar',
          lines: [debit('5-2116', wages), credit('1-1101', wages, { unit: 'general' })],
        });
      }
    };
  },
});
