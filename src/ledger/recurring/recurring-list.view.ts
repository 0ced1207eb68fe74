import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { Facts } from '#base/refusal.ts';
import type { typedVoucher } from '../entries/typed-voucher.ts';
import type { z } from 'zod';
import { dueDays } from './rhythm.ts';
import type { RhythmPlan } from './rhythm.ts';

/** How a plan stands: ended, resting, or going on. */
export type RecurringStatus = 'running' | 'paused' | 'ended';

/** A plan as lists show it. */
export interface ListedRecurring extends RhythmPlan {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly asks: boolean;
  readonly nextOn: Day | null;
  readonly pausedOn: Day | null;
  readonly endedOn: Day | null;
  readonly status: RecurringStatus;
}

/** A day of a plan that somebody has to decide: it asks each time, or it could not be posted. */
export interface OpenDue {
  readonly recurringId: string;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
  readonly status: 'waiting' | 'failed';
  /** Why it could not be posted. */
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

/** What became of a day of a plan. */
export interface SettledDue {
  readonly dueOn: Day;
  readonly status: 'posted' | 'waiting' | 'failed' | 'skipped';
  readonly entryId: string | null;
  readonly number: string | null;
  readonly postedOn: Day | null;
  readonly reason: string;
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

/** A plan whole: its entry, what it did, and the next days it will. */
export interface RecurringCard extends ListedRecurring {
  readonly voucher: z.input<typeof typedVoucher>;
  readonly lines: readonly RecurringLine[];
  readonly dues: readonly SettledDue[];
  readonly next: readonly Day[];
  readonly replacesId: string | null;
  readonly replacedById: string | null;
}

/** A line of the entry with its account's name. */
export interface RecurringLine {
  readonly code: string;
  readonly account: string;
  readonly isSub: boolean;
  /** Decimal strings. */
  readonly debit: string;
  readonly credit: string;
  readonly memo: string;
}

const columns = sql`r.id, r.name, r.amount::text, r.every, r.day_no as "dayNo", r.from_on as "fromOn",
  r.until_on as "untilOn", r.asks, r.next_on as "nextOn", r.paused_on as "pausedOn", r.ended_on as "endedOn"`;

type Row = Omit<ListedRecurring, 'amount' | 'status'> & { readonly amount: string };

/** Every plan, those that run first, then by name; at most 500. */
export function recurringList(ground: Ground, actor: Actor): Promise<ListedRecurring[]> {
  return read(ground, actor, 'books.read', async (q) => {
    const rows =
      await q.many(sql<Row>`select ${columns} from recurring r where r.org_id = ${q.orgId}
      order by r.ended_on is not null, r.next_on nulls last, r.name, r.id limit 500`);
    return rows.map(listed);
  });
}

/** The days that somebody has to decide, the oldest first, inside a read that asks for more; at most 200. */
export async function openDuesOf(q: Reads): Promise<OpenDue[]> {
  type Row = Omit<OpenDue, 'amount'> & { readonly amount: string };
  const rows = await q.many<Row>(
    prepared(sql`
      select d.recurring_id as "recurringId", r.name, r.amount::text, d.due_on as "dueOn", d.status, d.refusal
      from recurring_due d join recurring r on r.org_id = d.org_id and r.id = d.recurring_id
      where d.org_id = ${q.orgId} and d.status in ('waiting', 'failed') order by d.due_on, r.name limit 200`),
  );
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}

/** Plans that have days to come, inside a read that asks for more; at most 500. */
export async function runningOf(q: Reads): Promise<ListedRecurring[]> {
  const rows = await q.many<Row>(
    prepared(sql`select ${columns} from recurring r where r.org_id = ${q.orgId}
      and r.next_on is not null and r.paused_on is null order by r.next_on, r.name limit 500`),
  );
  return rows.map(listed);
}

/**
 * One plan with what it did (the newest hundred days) and its next twelve days.
 * @throws Refusal `recurring/absent`
 */
export async function recurringCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<RecurringCard> {
  if (!isId(id)) absent('recurring/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const [row, lines, dues] = await Promise.all([
      q.one(
        sql<Row & Pick<RecurringCard, 'voucher' | 'replacesId' | 'replacedById'>>`
          select ${columns}, r.voucher, r.replaces_id as "replacesId",
            (select n.id from recurring n where n.org_id = r.org_id and n.replaces_id = r.id limit 1) as "replacedById"
          from recurring r where r.org_id = ${q.orgId} and r.id = ${id}::uuid`,
        () => absent('recurring/absent'),
      ),
      linesOf(q, id),
      duesOf(q, id),
    ]);
    const { voucher, replacesId, replacedById, ...rest } = row;
    const plan = listed(rest);
    const next = plan.nextOn === null ? [] : dueDays(plan, plan.nextOn, 12);
    return { ...plan, voucher, replacesId, replacedById, lines, dues, next };
  });
}

function linesOf(q: Reads, id: string): Promise<RecurringLine[]> {
  return q.many(sql<RecurringLine>`
    select a.code, a.name as account, l.line ->> 'subAccountId' is not null as "isSub",
      l.line ->> 'debit' as debit, l.line ->> 'credit' as credit, coalesce(l.line ->> 'memo', '') as memo
    from recurring r
    cross join lateral jsonb_array_elements(r.voucher -> 'lines') with ordinality as l (line, no)
    left join sub_account s on s.org_id = r.org_id and s.id = (l.line ->> 'subAccountId')::uuid
    join account a on a.org_id = r.org_id and a.id = coalesce(s.account_id, (l.line ->> 'accountId')::uuid)
    where r.org_id = ${q.orgId} and r.id = ${id}::uuid order by l.no`);
}

function duesOf(q: Reads, id: string): Promise<SettledDue[]> {
  return q.many(sql<SettledDue>`
    select d.due_on as "dueOn", d.status, d.entry_id as "entryId", e.number, e.day as "postedOn", d.reason, d.refusal
    from recurring_due d left join entry e on e.org_id = d.org_id and e.id = d.entry_id
    where d.org_id = ${q.orgId} and d.recurring_id = ${id}::uuid order by d.due_on desc limit 100`);
}

function listed({ amount, ...row }: Row): ListedRecurring {
  const status = row.endedOn !== null ? 'ended' : row.pausedOn !== null ? 'paused' : 'running';
  return { ...row, amount: sen(amount), status };
}
