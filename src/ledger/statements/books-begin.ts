import { dayText } from '#base/day-text.ts';
import { addDays, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Title } from '#base/words.ts';
import type { Span } from './totals.view.ts';

/**
 * When the books began, which says from where on nought means that nothing was there. Each is null where
 * nothing was booked at all.
 */
export interface BooksBegin {
  /** The first day with an entry, opening balances too: from here on a day's sheet has figures. */
  readonly sheet: Day | null;
  /** The first day that was lived in these books: of an entry, or the one after the opening balances. */
  readonly flows: Day | null;
  /** The same, or the day of opening balances that brought income and expenses of their year. */
  readonly results: Day | null;
  /** Whether they began with balances that an import brought in. */
  readonly isBrought: boolean;
}

/** What the books hold first of each kind; entries that were taken back do not count. */
export interface FirstDays {
  /** Of an entry of our own. */
  readonly own: Day | null;
  /** Of balances that an import brought in. */
  readonly brought: Day | null;
  /** On any account of income or expense. */
  readonly result: Day | null;
}

/** What a column tells: how things stand on a day, what came of a span, or what moved in it. */
export type Told = keyof Omit<BooksBegin, 'isBrought'>;

/** How far a column reaches back before the books. */
export type Unbooked = 'wholly' | 'partly';

/** What is said in the place of a figure that the books cannot know. */
export const notBooked: Title = { id: 'belum dibukukan', en: 'not booked' };

/** Where nothing is booked, everything counts as nought. */
export const noBegin: BooksBegin = { sheet: null, flows: null, results: null, isBrought: false };

/** When the books began, from what they hold first. */
export function booksBegin({ own, brought, result }: FirstDays): BooksBegin {
  const flows = earliest(own, brought && addDays(brought, 1));
  const sheet = earliest(own, brought);
  return {
    sheet,
    flows,
    results: earliest(flows, result),
    isBrought: brought !== null && sheet === brought,
  };
}

/**
 * Whether a column's days lie before the books: wholly, so that it has no figures; or partly, where a span
 * begins in a month before the first that was booked; else undefined. A missing figure is not nought.
 */
export function unbookedOf(
  begin: BooksBegin,
  { from, to }: Span,
  told: Told,
): Unbooked | undefined {
  const first = begin[told];
  if (first === null) return undefined;
  if (to < first) return 'wholly';
  return told !== 'sheet' && from < monthStart(first) ? 'partly' : undefined;
}

/** The foot note under figures that reach back before the books. */
export function beginRemark({ sheet, isBrought }: BooksBegin): Title {
  const said = (language: 'id' | 'en') => (sheet ? dayText(sheet, language, 'long') : '');
  return isBrought
    ? {
        id: `Pembukuan dimulai ${said('id')} dengan saldo awal; yang terjadi sebelumnya tidak dibukukan di sini, jadi tidak diketahui dan bukan nol.`,
        en: `The books begin on ${said('en')} with opening balances; what happened before is not booked here: it is not known, which is not nought.`,
      }
    : {
        id: `Pembukuan dimulai ${said('id')}; yang terjadi sebelumnya tidak dibukukan di sini, jadi tidak diketahui dan bukan nol.`,
        en: `The books begin on ${said('en')}; what happened before is not booked here: it is not known, which is not nought.`,
      };
}

function earliest(...days: readonly (Day | null)[]): Day | null {
  return days.filter((one) => one !== null).toSorted()[0] ?? null;
}
