import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { refuseFaults } from './read-statement.ts';
import type { ReadStatement, StatementFault, StatementFile } from './read-statement.ts';

/** One statement, or one page of it, of a file that may hold many. */
export interface Page extends ReadStatement {
  /** Where it begins, for who has to look. */
  readonly place: string;
}

/**
 * The first day that a statement speaks of, by the day of its opening balance: banks write that day, or as
 * SWIFT has it (`:60F:` is the `:62F:` of the statement before) the day before it. If nothing happened on it,
 * the statement begins on the day after: what else is kept of that day belongs to the statement before.
 */
export function firstDayOf(
  opened: Day,
  closed: Day,
  movements: readonly { readonly day: Day }[],
): Day {
  const isOwn = opened >= closed || movements.some(({ day }) => day <= opened);
  return isOwn ? opened : addDays(opened, 1);
}

/**
 * Joins the pages of a file to one statement, in the order of their days.
 * Refuses several accounts in one file, and a page that does not begin where the one before it ended.
 */
export function joinPages(file: StatementFile, pages: readonly Page[]): ReadStatement {
  const facts = { field: 'file', file: file.name };
  const ordered = pages.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return refuse('bank-file/no-movements', facts);
  const numbers = new Set(ordered.map((page) => page.number));
  if (numbers.size > 1) {
    refuse('bank-file/many-accounts', { ...facts, numbers: [...numbers].join(', ') });
  }
  const faults: StatementFault[] = [];
  for (const [i, page] of ordered.entries()) {
    const before = ordered[i - 1];
    if (!before || before.closing === null || page.opening === null) continue;
    if (before.closing === page.opening) continue;
    const told = { found: decimal(page.opening), right: decimal(before.closing) };
    faults.push({ code: 'bank-file/page', facts: { place: page.place, ...told } });
  }
  refuseFaults(file, faults);
  const movements = ordered
    .flatMap((page) => page.movements)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = [first.from, last.to, ...movements.map((one) => one.day)].toSorted();
  return {
    number: first.number,
    from: days[0]!,
    ...(first.openingDay && { openingDay: first.openingDay }),
    to: days.at(-1)!,
    opening: first.opening,
    closing: last.closing,
    movements,
  };
}
