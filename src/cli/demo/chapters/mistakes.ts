import { addDays } from '#base/day.ts';
import { rupiah } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import type { TaleVoucher } from '../tale.ts';

/** Somebody chooses the wrong account or types a figure twice; it is reversed in sight and written anew. */
export const mistakes = defineChapter({
  code: 'mistakes',
  begin(scene) {
    return (day) => {
      const { calendar, chance, book } = scene;
      if (day !== calendar.openFrom(dateIn(day, 9)) || !chance.happens(0.45)) return;
      const on = calendar.openFrom(addDays(day, chance.between(1, 4)));
      if (on > calendar.last) return;
      const { wrong, right, reason } = chance.pick(kinds)(scene);
      const rest = { desk: 'treasurer', day, kind: 'cash-out', unit: 'general' } as const;
      book({ ...rest, ...wrong, reversed: { on, reason } });
      book({ ...rest, ...right, day: on });
    };
  },
});

type Part = Pick<TaleVoucher, 'memo' | 'lines'>;
type Mistake = (scene: Scene) => { wrong: Part; right: Part; reason: string };

const kinds: readonly Mistake[] = [
  ({ chance }) => {
    const amount = rupiah(500 * chance.between(300, 900));
    const memo = 'Spanduk dan selebaran promosi tabungan';
    const paid = credit('1-1101', amount);
    return {
      wrong: { memo, lines: [debit('5-2105', amount), paid] },
      right: { memo, lines: [debit('5-2117', amount), paid] },
      reason: 'akun keliru, seharusnya beban promosi',
    };
  },
  ({ chance }) => {
    const amount = rupiah(1_000 * chance.between(120, 480));
    const memo = 'Asuransi kebakaran toko';
    const lines = (paid: typeof amount) => [
      debit('5-2111', paid, { unit: 'shop' }),
      credit('1-1111', paid),
    ];
    return {
      wrong: { memo, lines: lines((amount * 10n) as typeof amount) },
      right: { memo, lines: lines(amount) },
      reason: 'jumlah kelebihan satu nol',
    };
  },
  ({ chance }) => {
    const amount = rupiah(1_000 * chance.between(90, 260));
    const memo = 'Pelatihan kasir toko';
    return {
      wrong: { memo, lines: [debit('5-3102', amount), credit('1-1111', amount)] },
      right: { memo, lines: [debit('5-3102', amount, { unit: 'shop' }), credit('1-1111', amount)] },
      reason: 'unit keliru, seharusnya unit toko',
    };
  },
];
