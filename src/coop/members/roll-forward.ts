import type { Day } from '#base/day.ts';
import type { MemberClass } from './standing.ts';

/** Whom a row of the roll-forward counts: by sex, with cooperatives and those of unknown sex apart. */
export type Counted = 'female' | 'male' | 'unknown' | 'cooperative';

/** What moves the number of members between two days. */
export interface RollMoves {
  /** At the end of the day before the first. */
  readonly opening: number;
  readonly joined: number;
  readonly left: number;
  readonly died: number;
  /** Rows that turned out to be somebody twice. */
  readonly merged: number;
  readonly classIn: number;
  readonly classOut: number;
  /** At the end of the last day, counted anew. */
  readonly closing: number;
}

/** One row: members of a class and sex. */
export interface RollRow extends RollMoves {
  readonly class: MemberClass;
  readonly who: Counted;
}

/** How the number of members came from one day to another (mutasi anggota). */
export interface RollForward {
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly RollRow[];
  readonly total: RollMoves;
}

/** Every column that is added or taken away, with its sign. */
const signs = { joined: 1, left: -1, died: -1, merged: -1, classIn: 1, classOut: -1 } as const;

export const noMoves: RollMoves = {
  opening: 0,
  joined: 0,
  left: 0,
  died: 0,
  merged: 0,
  classIn: 0,
  classOut: 0,
  closing: 0,
};

/** What the closing number must be by the opening one and the moves. */
export function closingBy(row: RollMoves): number {
  const names = Object.keys(signs) as (keyof typeof signs)[];
  return names.reduce((sum, name) => sum + signs[name] * row[name], row.opening);
}

/**
 * Adds rows up to a roll-forward that ties: the members counted on the last day are those of the day before the
 * first, with who came and without who went. One that does not tie is a defect of ours, and throws.
 */
export function rollForwardOf(span: { from: Day; to: Day }, rows: readonly RollRow[]): RollForward {
  for (const row of rows) {
    if (closingBy(row) !== row.closing)
      throw new Error(`the roll-forward of ${row.class} ${row.who} does not tie`);
  }
  const names = Object.keys(noMoves) as (keyof RollMoves)[];
  const total = Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)]),
  ) as unknown as RollMoves;
  if (total.classIn !== total.classOut) throw new Error('a change of class lost somebody');
  return { ...span, rows, total };
}
