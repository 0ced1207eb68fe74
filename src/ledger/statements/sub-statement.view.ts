import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { plus } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { accountLines, balanceAt } from './account-lines.view.ts';
import type { AccountLine, Cursor } from './account-lines.view.ts';

/** A line with the balance after it (debit above nought). */
export interface StatementLine extends AccountLine {
  readonly balance: Money;
}

/** One page of a sub-account's statement. */
export interface SubStatement {
  readonly opening: Money;
  readonly lines: readonly StatementLine[];
  readonly next: Cursor | null;
  readonly closing: Money;
}

const pageSize = 50;

/** A sub-account's lines from a day to a day, the oldest first, with the running balance. */
export function subStatement(
  ground: Ground,
  actor: Actor,
  wanted: { accountId: string; subId: string; span: { from: Day; to: Day } },
  after: Cursor | null,
): Promise<SubStatement> {
  return read(ground, actor, 'books.read', async (q) => {
    const found = accountLines(q, wanted, after, pageSize + 1);
    const opening = await balanceAt(q, wanted, after);
    const rows = await found;
    let balance = opening;
    const lines = rows.slice(0, pageSize).map((line) => {
      balance = plus(balance, line.amount);
      return { ...line, balance };
    });
    const last = lines.at(-1);
    const more = rows.length > pageSize && last;
    const next = more ? { day: last.day, entryId: last.entryId, lineNo: last.lineNo } : null;
    return { opening, lines, next, closing: balance };
  });
}

/** The first day on which anything was booked, or null while the books are empty. */
export function firstBookedDay(ground: Ground, actor: Actor): Promise<Day | null> {
  return read(ground, actor, 'books.read', async (q) => {
    const row = await q.maybe(
      sql<{ day: Day }>`select day from entry where org_id = ${q.orgId} order by day, id limit 1`,
    );
    return row?.day ?? null;
  });
}
