import type { Day } from '#base/day.ts';
import { day } from '#base/day.ts';
import { rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';

/** A note or coin by its face. */
export interface Denomination {
  /** `note-100000`, `coin-500`: by this a count names its pieces. */
  readonly code: string;
  readonly kind: 'note' | 'coin';
  /** Whole rupiah. */
  readonly face: number;
}

/** The faces that are legal tender from a day on. */
interface TenderFrom {
  readonly from: Day;
  readonly until: Day | null;
  /** On what it rests. */
  readonly citation: string;
  readonly notes: readonly number[];
  readonly coins: readonly number[];
}

/**
 * What Bank Indonesia has in circulation, by face: several issues of one face count alike. A face that is
 * withdrawn gets an end here and nothing is edited, so that an old count still adds up as it did.
 */
const tender: readonly TenderFrom[] = [
  {
    from: day('2016-12-19'),
    until: null,
    citation:
      'UU 7/2011 tentang Mata Uang, pasal 2-3 dan 21; Bank Indonesia, uang Rupiah tahun emisi 2016 dan 2022 beserta emisi lama yang belum dicabut',
    notes: [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000],
    coins: [1_000, 500, 200, 100, 50],
  },
];

/** How many pieces of each face, by the face's code. */
export type Pieces = Readonly<Record<string, number>>;

/** More pieces of one face than any drawer holds: beyond it somebody typed an amount. */
export const mostPieces = 1_000_000;

/** The faces in circulation on a day, notes before coins, the largest first. */
export function denominationsOn(on: Day): readonly Denomination[] {
  const holding = tender.find(({ from, until }) => from <= on && (until === null || until >= on));
  const { notes, coins } = holding ?? tender.at(-1)!;
  return [
    ...notes.map((face) => ({ code: `note-${face}`, kind: 'note' as const, face })),
    ...coins.map((face) => ({ code: `coin-${face}`, kind: 'coin' as const, face })),
  ];
}

/**
 * What was counted comes to, exactly: pieces times face, and nothing else.
 *
 * @param pieces whole numbers, none below nought
 * @throws Refusal `cash/no-denomination`, `cash/pieces-unfit`, each with the face as `field`
 */
export function countCash(pieces: Pieces, on: Day): Money {
  const faces = new Map(denominationsOn(on).map(({ code, face }) => [code, face]));
  return sum(
    Object.entries(pieces).map(([code, count]) => {
      const field = `pieces.${code.slice(0, 40)}`;
      const face = faces.get(code);
      if (face === undefined) refuse('cash/no-denomination', { field, text: code.slice(0, 40) });
      if (!Number.isInteger(count) || count < 0 || count > mostPieces)
        refuse('cash/pieces-unfit', { field, most: String(mostPieces) });
      return count === 0 ? zero : rupiah(BigInt(count) * BigInt(face));
    }),
  );
}

/** The faces of which there are any, as a count is kept. */
export function keptPieces(pieces: Pieces): Pieces {
  return Object.fromEntries(Object.entries(pieces).filter(([, count]) => count > 0));
}
