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
import { runOffSchedule } from './run-off-schedule.ts';
import { runOffsOn } from './run-off-standing.view.ts';
import type { RunOffFilter, RunOffStanding } from './run-off-standing.view.ts';

/** A month of a plan as its page shows it. */
export interface ShownPart {
  readonly month: Day;
  readonly dueOn: Day;
  readonly days: number;
  readonly amount: Money;
  readonly status: 'coming' | 'due' | 'posted' | 'failed' | 'reversed' | 'dropped';
  readonly entryId: string | null;
  readonly number: string | null;
  readonly postedOn: Day | null;
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

/** What a plan posted beside its months. */
export interface OtherMove {
  readonly kind: 'rest' | 'back' | 'settle';
  readonly amount: Money;
  readonly entryId: string;
  readonly number: string;
  readonly day: Day;
  readonly isReversed: boolean;
}

/** A plan whole: where it came from, its months, and what else it posted. */
export interface RunOffCard extends RunOffStanding {
  readonly parts: readonly ShownPart[];
  readonly others: readonly OtherMove[];
  readonly origin: {
    readonly entryId: string;
    readonly number: string;
    readonly day: Day;
    readonly lineNo: number;
  } | null;
  readonly resultAccountId: string;
  readonly unit: string;
  readonly office: string;
  readonly replacesId: string | null;
  readonly replacedById: string | null;
}

/** How many plans a page of the list holds. */
export const runOffsOnPage = 50;

/** Plans as they stand today; a page of them, and whether more follow. */
export function runOffList(
  ground: Ground,
  actor: Actor,
  filter: RunOffFilter,
  skip = 0,
): Promise<{ readonly plans: readonly RunOffStanding[]; readonly isMore: boolean }> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const { businessDay } = await standing;
    const found = await runOffsOn(q, businessDay, filter, { limit: runOffsOnPage + 1, skip });
    return { plans: found.slice(0, runOffsOnPage), isMore: found.length > runOffsOnPage };
  });
}

/** Every plan that a filter finds, for a file; at most 2,000. */
export function runOffsForFile(
  ground: Ground,
  actor: Actor,
  filter: RunOffFilter,
): Promise<RunOffStanding[]> {
  return read(ground, actor, 'books.read', async (q, standing) =>
    runOffsOn(q, (await standing).businessDay, filter),
  );
}

interface MoveRow {
  readonly kind: 'month' | OtherMove['kind'];
  readonly month: Day | null;
  readonly amount: string;
  readonly status: 'posted' | 'failed';
  readonly entryId: string | null;
  readonly number: string | null;
  readonly day: Day | null;
  readonly isReversed: boolean;
  readonly refusal: ShownPart['refusal'];
}

/**
 * One plan with all of its months, done and to come.
 * @throws Refusal `run-off/absent`
 */
export async function runOffCard(ground: Ground, actor: Actor, id: string): Promise<RunOffCard> {
  if (!isId(id)) absent('run-off/absent');
  return read(ground, actor, 'books.read', async (q, standing) => {
    const { businessDay } = await standing;
    const [[plan], ties, moves] = await Promise.all([
      runOffsOn(q, businessDay, { id }),
      tiesOf(q, id),
      movesOf(q, id),
    ]);
    if (!plan || !ties) absent('run-off/absent');
    const byMonth = new Map(moves.map((move) => [move.month, move]));
    const parts = runOffSchedule(plan).map((part): ShownPart => {
      const known = byMonth.get(part.month);
      return {
        ...part,
        status: statusOf(plan, part.dueOn, known, businessDay),
        entryId: known?.entryId ?? null,
        number: known?.number ?? null,
        postedOn: known?.day ?? null,
        refusal: known?.refusal ?? null,
      };
    });
    return { ...plan, ...ties, parts, others: moves.flatMap(otherMove) };
  });
}

function statusOf(
  plan: RunOffStanding,
  dueOn: Day,
  known: MoveRow | undefined,
  today: Day,
): ShownPart['status'] {
  if (known?.status === 'posted') return known.isReversed ? 'reversed' : 'posted';
  if (plan.endedHow !== null) return 'dropped';
  if (known) return 'failed';
  return dueOn <= today ? 'due' : 'coming';
}

function otherMove({ kind, amount, entryId, number, day, isReversed }: MoveRow): OtherMove[] {
  if (kind === 'month' || entryId === null) return [];
  return [{ kind, amount: sen(amount), entryId, number: number!, day: day!, isReversed }];
}

function movesOf(q: Reads, id: string): Promise<MoveRow[]> {
  return q.many(sql<MoveRow>`
    select p.kind, p.month, p.amount::text, p.status, p.entry_id as "entryId", e.number, e.day, p.refusal,
      exists (select from entry x where x.org_id = p.org_id and x.reverses_id = p.entry_id) as "isReversed"
    from run_off_part p left join entry e on e.org_id = p.org_id and e.id = p.entry_id
    where p.org_id = ${q.orgId} and p.run_off_id = ${id}::uuid order by p.at, p.id limit 2000`);
}

type Ties = Pick<
  RunOffCard,
  'origin' | 'resultAccountId' | 'unit' | 'office' | 'replacesId' | 'replacedById'
>;

function tiesOf(q: Reads, id: string): Promise<Ties | undefined> {
  return q.maybe(sql<Ties>`
    select r.result_account_id as "resultAccountId", u.name as unit, f.name as office,
      r.replaces_id as "replacesId",
      (select n.id from run_off n where n.org_id = r.org_id and n.replaces_id = r.id limit 1) as "replacedById",
      (select jsonb_build_object('entryId', e.id, 'number', e.number, 'day', e.day, 'lineNo', r.origin_line_no)
        from entry e where e.org_id = r.org_id and e.id = r.origin_entry_id) as origin
    from run_off r join unit u on u.org_id = r.org_id and u.id = r.unit_id
    join office f on f.org_id = r.org_id and f.id = r.office_id
    where r.org_id = ${q.orgId} and r.id = ${id}::uuid`);
}

/** A part that waits for somebody, or a plan whose origin was reversed. */
export interface OpenPart {
  readonly runOffId: string;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
  /** `reversed`: its entry was reversed, so that its month stands open. */
  readonly status: 'failed' | 'reversed' | 'halted';
  readonly refusal: ShownPart['refusal'];
}

/** What waits for somebody, the oldest first, inside a read that asks for more; at most 200. */
export async function openPartsOf(q: Reads): Promise<OpenPart[]> {
  type Row = Omit<OpenPart, 'amount'> & { readonly amount: string };
  const rows = await q.many<Row>(
    prepared(sql`
    select r.id as "runOffId", r.name, p.amount::text, (p.month + interval '1 month - 1 day')::date as "dueOn",
      'failed' as status, p.refusal
    from run_off_part p join run_off r on r.org_id = p.org_id and r.id = p.run_off_id
    where p.org_id = ${q.orgId} and p.status = 'failed' and r.ended_how is null
    union all
    select r.id, r.name, p.amount::text, (p.month + interval '1 month - 1 day')::date, 'reversed', null
    from run_off_part p join run_off r on r.org_id = p.org_id and r.id = p.run_off_id
    where p.org_id = ${q.orgId} and p.kind = 'month' and p.status = 'posted' and r.ended_how is null
      and exists (select from entry x where x.org_id = p.org_id and x.reverses_id = p.entry_id)
      and not exists (select from entry x where x.org_id = r.org_id and x.reverses_id = r.origin_entry_id)
    union all
    select r.id, r.name, r.total::text, r.next_on, 'halted', null from run_off r
    where r.org_id = ${q.orgId} and r.next_on is not null and exists (
      select from entry x where x.org_id = r.org_id and x.reverses_id = r.origin_entry_id)
    order by 4, 2 limit 200`),
  );
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}
