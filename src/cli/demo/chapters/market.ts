import type { Day } from '#base/day.ts';
import { rupiah, sum } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';

const blocks = ['A', 'B', 'C', 'D'];
const dues = 35_000;
const tenants = [
  'PT Bank Perkreditan Wonosari',
  'Apotek Sumber Waras',
  'Konter Pulsa Jaya',
  'Gerai Gas Suroboyo',
];

/** The market unit: dues of the stalls, rents of kiosks let to outsiders, parking, and what the market costs. */
export const marketChapter = defineChapter({
  code: 'market',
  begin: (scene) => (day) => {
    const { calendar, chance, book } = scene;
    if (!calendar.isOpen(day)) return;
    const opened = (date: number) => day === calendar.openFrom(dateIn(day, date));
    for (const [i, block] of blocks.entries()) {
      if (opened(5 + i * 3)) collectDues(scene, day, block);
    }
    if (opened(3)) collectRents(scene, day);
    const rush = calendar.daysToLebaran(day) <= 20 ? 1.7 : 1;
    const parking = rupiah(5_000 * Math.round(chance.between(28, 52) * rush));
    book({
      ...market,
      day,
      kind: 'cash-in',
      memo: 'Parkir dan kebersihan pasar',
      document: `Karcis ${day.slice(8)}`,
      lines: [debit('1-1101', parking, { unit: 'general' }), credit('4-2203', parking)],
    });
    if (opened(10)) payRent(scene, day);
    if (opened(26)) payCleaners(scene, day);
  },
});

const market = { desk: 'treasurer', unit: 'market' } as const;

function collectDues({ members, chance, book }: Scene, day: Day, block: string): void {
  const stalls = members.filter((member) => member.stall.startsWith(`${block}-`));
  const paying = stalls.filter(() => !chance.happens(0.07)).length;
  const amount = rupiah(dues * paying);
  book({
    ...market,
    day,
    kind: 'cash-in',
    document: `Karcis blok ${block}`,
    memo: `Iuran lapak blok ${block}, ${paying} lapak`,
    lines: [debit('1-1101', amount, { unit: 'general' }), credit('4-1301', amount)],
  });
}

function collectRents({ book }: Scene, day: Day): void {
  for (const [i, tenant] of tenants.entries()) {
    const rent = rupiah(750_000 + 150_000 * i);
    book({
      ...market,
      day,
      kind: 'cash-in',
      memo: `Sewa kios ${tenant}`,
      lines: [debit('1-1111', rent, { unit: 'general' }), credit('4-2202', rent)],
    });
  }
}

/** One payment for both markets: the branch's part crosses to its office. */
function payRent({ book }: Scene, day: Day): void {
  const lines = [
    debit('5-2106', rupiah(6_500_000), { memo: 'Hak pakai tempat, Pasar Wonokromo' }),
    debit('5-2106', rupiah(1_800_000), {
      unit: 'savings-and-loan',
      office: 'branch',
      memo: 'Kios kantor Keputran',
    }),
  ];
  const total = sum(lines.map((line) => line.amount));
  book({
    ...market,
    day,
    kind: 'cash-out',
    memo: 'Sewa tempat di pasar bulan ini',
    lines: [...lines, credit('1-1111', total, { unit: 'general' })],
  });
}

function payCleaners({ book }: Scene, day: Day): void {
  const wages = rupiah(4_800_000);
  book({
    ...market,
    day,
    kind: 'cash-out',
    memo: 'Upah petugas kebersihan dan keamanan pasar',
    lines: [debit('5-2116', wages), credit('1-1101', wages, { unit: 'general' })],
  });
}
