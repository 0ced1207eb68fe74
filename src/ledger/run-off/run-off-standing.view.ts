import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, plus, sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { isPrepaid } from './run-off.ts';
import type { Ending, RunOffKind, RunOffMethod } from './run-off.ts';

/** How a plan stands: it runs, its origin was reversed, it is over, or it was ended before. */
export type RunOffStatus = 'running' | 'halted' | 'done' | 'ended';

/** A plan as it stood on a day. */
export interface RunOffStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: RunOffKind;
  readonly method: RunOffMethod;
  readonly total: Money;
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly nextOn: Day | null;
  readonly endedOn: Day | null;
  readonly endedHow: Ending | 'replaced' | null;
  readonly balanceAccountId: string;
  readonly balanceAccount: string;
  readonly resultAccount: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly isOriginReversed: boolean;
  readonly status: RunOffStatus;
  /** Parts that wait for somebody: they could not be posted, or their entry was reversed. */
  readonly failed: number;
  /** What it brought to the result, and what was settled of what grew. */
  readonly done: Money;
  readonly settled: Money;
  /** What of the plan stands on its account, above nought as the account normally is. */
  readonly balance: Money;
}

/** Which plans are asked for. */
export interface RunOffFilter {
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly kind?: RunOffKind | undefined;
  /** Those that run or wait, those that are over, or all. */
  readonly state?: 'open' | 'over' | undefined;
  readonly unitId?: string | undefined;
  readonly officeId?: string | undefined;
  /** Only those that have a month to post up to a day. */
  readonly nextBy?: Day | undefined;
}

type Row = Omit<RunOffStanding, 'total' | 'done' | 'settled' | 'balance' | 'status'> & {
  readonly total: string;
  readonly done: string;
  readonly settled: string;
  readonly released: string;
  readonly hasBegun: boolean;
};

/** The most plans that one question answers. */
const most = 2_000;

/**
 * The plans that were begun by a day, as they stood on it: what their entries up to that day say, without
 * those reversed by then. Kind, account and name give the order.
 */
export async function runOffsOn(
  q: Reads,
  on: Day,
  filter: RunOffFilter = {},
  page: { readonly limit: number; readonly skip: number } = { limit: most, skip: 0 },
): Promise<RunOffStanding[]> {
  const query = sql<Row>`
    select r.id, r.name, r.kind, r.method, r.total::text, r.from_on as "fromOn", r.until_on as "untilOn",
      r.next_on as "nextOn", r.ended_on as "endedOn", r.ended_how as "endedHow",
      r.balance_account_id as "balanceAccountId", b.code || ' ' || b.name as "balanceAccount",
      a.code || ' ' || a.name as "resultAccount", r.unit_id as "unitId", r.office_id as "officeId",
      coalesce(o.reversed, false) as "isOriginReversed", m.done::text, m.settled::text,
      (case when r.ended_on <= ${on}::date then r.released else 0 end)::text as released,
      (select count(*)::integer from ${waitingParts}) as failed,
      coalesce(p.ended_on, o.day, r.from_on) <= ${on}::date as "hasBegun"
    from run_off r
    join account b on b.org_id = r.org_id and b.id = r.balance_account_id
    join account a on a.org_id = r.org_id and a.id = r.result_account_id
    left join run_off p on p.org_id = r.org_id and p.id = r.replaces_id
    left join lateral (
      select e.day, ${reversedBy(on)} as reversed from entry e
      where e.org_id = r.org_id and e.id = r.origin_entry_id) o on true
    cross join lateral (
      select coalesce(sum(case p.kind when 'settle' then 0 when 'back' then -p.amount else p.amount end), 0) as done,
        coalesce(sum(p.amount) filter (where p.kind = 'settle'), 0) as settled
      from run_off_part p join entry e on e.org_id = p.org_id and e.id = p.entry_id
      where p.org_id = r.org_id and p.run_off_id = r.id and e.day <= ${on}::date and not ${reversedBy(on)}) m
    where ${conditionOf(q, filter)}
    order by r.ended_on is not null, r.kind, b.code, lower(r.name), r.id
    limit ${page.limit} offset ${page.skip}`;
  // Every plan is read alike, however many there are; who looks for a text asks in words of their own.
  const rows = await q.many<Row>(filter.text ? query : prepared(query));
  return rows.map(standing);
}

/** Whether the entry "e" had been reversed by a day. */
function reversedBy(on: Day): RawBuilder<boolean> {
  return sql<boolean>`exists (select from entry x where x.org_id = e.org_id and x.reverses_id = e.id
    and x.day <= ${on}::date)`;
}

function conditionOf(q: Reads, filter: RunOffFilter): RawBuilder<unknown> {
  const { id, text, kind, state, unitId, officeId, nextBy } = filter;
  const parts = [sql`r.org_id = ${q.orgId}`];
  if (id) parts.push(sql`r.id = ${id}::uuid`);
  if (kind) parts.push(sql`r.kind = ${kind}`);
  if (unitId) parts.push(sql`r.unit_id = ${unitId}::uuid`);
  if (officeId) parts.push(sql`r.office_id = ${officeId}::uuid`);
  if (nextBy) parts.push(sql`r.next_on <= ${nextBy}::date`);
  if (state === 'open') parts.push(isOpen);
  if (state === 'over') parts.push(sql`not ${isOpen}`);
  for (const word of (text ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(sql`(r.name ilike ${like} or b.name ilike ${like} or b.code ilike ${like}
      or a.name ilike ${like} or a.code ilike ${like})`);
  }
  return sql.join(parts, sql` and `);
}

/** The parts of the plan "r" that wait for somebody, as things stand. */
const waitingParts = sql`run_off_part f where f.org_id = r.org_id and f.run_off_id = r.id
  and (f.status = 'failed' or (f.kind = 'month' and exists (select from entry x
    where x.org_id = f.org_id and x.reverses_id = f.entry_id)))`;

/** Still to do: months to come, or parts that wait for somebody. */
const isOpen = sql`(r.ended_on is null or (r.ended_how is null and exists (select from ${waitingParts})))`;

function standing({ released, hasBegun, ...row }: Row): RunOffStanding {
  const [total, done, settled] = [sen(row.total), sen(row.done), sen(row.settled)];
  const stood = hasBegun && !row.isOriginReversed ? total : zero;
  const balance = isPrepaid(row.kind)
    ? minus(stood, plus(done, sen(released)))
    : minus(done, settled);
  return { ...row, total, done, settled, balance, status: statusOf(row) };
}

type Ended = Pick<Row, 'endedOn' | 'endedHow' | 'isOriginReversed' | 'failed'>;

function statusOf({ endedOn, endedHow, isOriginReversed, failed }: Ended): RunOffStatus {
  if (endedHow !== null) return 'ended';
  if (isOriginReversed) return 'halted';
  return endedOn === null || failed > 0 ? 'running' : 'done';
}
