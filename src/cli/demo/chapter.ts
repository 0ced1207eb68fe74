import type { Day } from '#base/day.ts';
import type { Calendar } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { OpeningMember } from './opening-members.ts';
import type { Roll } from './roll.ts';
import type { Mirror, TaleVoucher } from './tale.ts';

/** Where a chapter is told: the cooperative, its calendar, and what the books say by now. */
export interface Scene {
  readonly calendar: Calendar;
  /** Who is a member on the day that is told; the membership chapter changes it. */
  readonly members: readonly OpeningMember[];
  readonly roll: Roll;
  readonly mirror: Mirror;
  /** The chapter's own chance. */
  readonly chance: Chance;
  /** Writes a voucher into the day's books. */
  book(voucher: TaleVoucher): void;
}

/** What a chapter does with a day; it is asked for every day, open or not, in order. */
export type Telling = (day: Day) => void;

/** One strand of the cooperative's life. */
export interface Chapter {
  readonly code: string;
  /** Begins the chapter: what it remembers stands in here, so that every telling is anew. */
  begin(scene: Scene): Telling;
}

/** Declares a chapter; `chapters/all.ts` lists it in the order in which a day goes. */
export function defineChapter(chapter: Chapter): Chapter {
  return chapter;
}
