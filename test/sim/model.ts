import { monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Line, Request, Seat } from './request.ts';

/** An entry as the model keeps it. */
export interface ModelEntry {
  /** The key of the request that posted it. */
  readonly key: string;
  readonly seat: Seat;
  readonly day: Day;
  readonly isClosing: boolean;
  readonly reverses: string | null;
  readonly lines: readonly Line[];
}

/** An import as the model keeps it. */
export interface ModelImport {
  readonly key: string;
  readonly day: Day;
  readonly opens: boolean;
  readonly members: readonly string[];
  readonly at: number;
  undone: boolean;
}

/** A request that waits, or waited, for a second person. */
export interface ModelPending {
  readonly request: Request;
  readonly expiresAt: number;
  readonly status: 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired';
}

/** Up to which sum a teller posts alone; null: without a limit. */
export type TellerLimit = number | null;

/** The books as they ought to be, kept beside the real ones in memory and by other means. */
export class Model {
  today: Day;
  /** The instant, in milliseconds. */
  now = 0;
  readonly tellerLimit: TellerLimit;
  /** By the key of the request. */
  readonly pending = new Map<string, ModelPending>();
  readonly entries: ModelEntry[] = [];
  /** Months that somebody has closed or reopened by name; the others follow from those after them. */
  readonly months = new Map<string, 'open' | 'closed'>();
  readonly closedYears = new Map<number, ModelEntry | null>();
  readonly imports: ModelImport[] = [];
  /** Which way each guarded sub-account counts: 1 debit, -1 credit. None may fall below nought. */
  readonly guarded: ReadonlyMap<string, 1 | -1>;

  constructor(today: Day, guarded: ReadonlyMap<string, 1 | -1>, tellerLimit: TellerLimit) {
    this.today = today;
    this.guarded = guarded;
    this.tellerLimit = tellerLimit;
  }

  clone(): Model {
    const twin = new Model(this.today, this.guarded, this.tellerLimit);
    twin.now = this.now;
    for (const [key, pending] of this.pending) twin.pending.set(key, pending);
    twin.entries.push(...this.entries);
    for (const [month, status] of this.months) twin.months.set(month, status);
    for (const [year, entry] of this.closedYears) twin.closedYears.set(year, entry);
    twin.imports.push(...this.imports.map((one) => ({ ...one })));
    return twin;
  }

  /** What the hourly job does: whatever has waited too long is over, and stays so. */
  expireOverdue(): void {
    for (const [key, one] of this.pending) {
      if (one.status === 'waiting' && one.expiresAt <= this.now)
        this.pending.set(key, { ...one, status: 'expired' });
    }
  }

  isClosed(month: string): boolean {
    const own = this.months.get(month);
    if (own) return own === 'closed';
    return [...this.months].some(([later, status]) => later > month && status === 'closed');
  }

  /** Whether an earlier month with entries is open. */
  isEarlierOpen(month: string): boolean {
    return this.entries.some(
      (entry) => monthOf(entry.day) < month && !this.isClosed(monthOf(entry.day)),
    );
  }

  isReversed(key: string): boolean {
    return this.entries.some((entry) => entry.reverses === key);
  }

  /** Whether a movement would leave a guarded sub-account below nought on its day or any day after it. */
  fallsBelow(lines: readonly Line[], day: Day): boolean {
    return lines.some(({ to, amount }) => {
      const sign = this.guarded.get(to);
      if (sign === undefined || sign * amount >= 0) return false;
      const moves = this.entries.flatMap((entry) =>
        entry.lines.filter((line) => line.to === to).map((line) => [entry.day, line] as const),
      );
      const days = [day, ...moves.map(([on]) => on).filter((on) => on > day)];
      return days.some((until) => {
        const balance = moves
          .filter(([on]) => on <= until)
          .reduce((sum, [, line]) => sum + line.amount, amount);
        return sign * balance < 0;
      });
    });
  }

  /** What stands on each account or sub-account, of all days or of one year. */
  sums(year?: number): Map<string, number> {
    const sums = new Map<string, number>();
    for (const entry of this.entries) {
      if (year !== undefined && !entry.day.startsWith(String(year))) continue;
      for (const { to, amount } of entry.lines) sums.set(to, (sums.get(to) ?? 0) + amount);
    }
    return sums;
  }
}

/** `2026-03` of a day in it. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The last day of a month. */
export function endOf(month: string): Day {
  return monthEnd(monthStart(`${month}-01` as Day));
}

/** The accounts that a year end empties, among those of the simulation. */
export const resultAccounts: ReadonlySet<string> = new Set([
  '4-1101',
  '4-1201',
  '5-2101',
  '5-2104',
]);
/** Where their rest goes. */
export const retained = '3-3101';
