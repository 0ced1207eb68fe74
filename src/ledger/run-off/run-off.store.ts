import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { Facts } from '#base/refusal.ts';
import type { Ending, RunOffKind, RunOffSpan } from './run-off.ts';

/** A plan as it is kept. */
export interface RunOffPlan extends RunOffSpan {
  readonly id: string;
  readonly name: string;
  readonly kind: RunOffKind;
  readonly balanceAccountId: string;
  readonly resultAccountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly originEntryId: string | null;
  readonly originLineNo: number | null;
  readonly nextOn: Day | null;
  readonly replacesId: string | null;
}

/** A plan as its acts find it, locked. */
export interface LockedRunOff extends RunOffPlan {
  readonly endedOn: Day | null;
  readonly endedHow: Ending | 'replaced' | null;
  readonly isOriginReversed: boolean;
}

/** What a plan posted, or could not post. */
export interface PlanMove {
  readonly id: string;
  readonly kind: 'month' | 'rest' | 'back' | 'settle';
  readonly month: Day | null;
  readonly amount: Money;
  readonly status: 'posted' | 'failed';
  readonly entryId: string | null;
  /** Whether its entry was reversed since. */
  readonly isReversed: boolean;
}

/** Lets one act at a time move what a cooperative spreads: a line of an entry is not promised twice. */
export async function lockRunOffs(q: Reads): Promise<void> {
  await q.many({
    text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))',
    values: [`${q.orgId}:run-off`],
  });
}

/**
 * Locks a plan, so that nobody posts, changes or ends it at the same moment.
 * @throws Refusal `run-off/absent`
 */
export async function lockRunOff(q: Reads, id: string): Promise<LockedRunOff> {
  const row = await q.one<Omit<LockedRunOff, 'total'> & { readonly total: string }>(
    {
      text: `select id, name, kind, total::text, balance_account_id as "balanceAccountId",
          result_account_id as "resultAccountId", unit_id as "unitId", office_id as "officeId", method,
          from_on as "fromOn", until_on as "untilOn", origin_entry_id as "originEntryId",
          origin_line_no as "originLineNo", next_on as "nextOn", ended_on as "endedOn",
          ended_how as "endedHow", replaces_id as "replacesId",
          exists (select from entry x where x.org_id = r.org_id and x.reverses_id = r.origin_entry_id)
            as "isOriginReversed"
        from run_off r where org_id = $1 and id = $2 for update`,
      values: [q.orgId, id],
    },
    () => absent('run-off/absent', { field: 'runOffId' }),
  );
  return { ...row, total: sen(row.total) };
}

/** What a plan posted so far. Asked behind its lock. */
export async function movesOf(q: Reads, runOffId: string): Promise<PlanMove[]> {
  const rows = await q.many<Omit<PlanMove, 'amount'> & { readonly amount: string }>({
    text: `select p.id, p.kind, p.month, p.amount::text, p.status, p.entry_id as "entryId",
        exists (select from entry x where x.org_id = p.org_id and x.reverses_id = p.entry_id) as "isReversed"
      from run_off_part p where p.org_id = $1 and p.run_off_id = $2 order by p.at, p.id limit 2000`,
    values: [q.orgId, runOffId],
  });
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}

/** The line that a plan is to spread. */
export interface OriginLine {
  readonly number: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly amount: Money;
  readonly isReversed: boolean;
  /** What other plans spread of it. */
  readonly planned: Money;
}

/** Reads a line of an entry with what is spread of it already; undefined: there is none. */
export async function originLine(
  q: Reads,
  entryId: string,
  lineNo: number,
): Promise<OriginLine | undefined> {
  const row = await q.maybe<
    Omit<OriginLine, 'amount' | 'planned'> & { readonly amount: string; readonly planned: string }
  >({
    text: `select e.number, l.account_id as "accountId", l.unit_id as "unitId", l.office_id as "officeId",
        l.amount::text,
        e.reverses_id is not null or exists (select from entry x where x.org_id = e.org_id
          and x.reverses_id = e.id) as "isReversed",
        coalesce((select sum(r.total - r.released) from run_off r where r.org_id = e.org_id
          and r.origin_entry_id = e.id and r.origin_line_no = l.line_no), 0)::text as planned
      from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
      where l.org_id = $1 and l.entry_id = $2 and l.line_no = $3 and l.sub_id is null`,
    values: [q.orgId, entryId, lineNo],
  });
  return row && { ...row, amount: sen(row.amount), planned: sen(row.planned) };
}

/** Queues a new plan. */
export function queueRunOff(deed: Deed, plan: RunOffPlan): void {
  deed.write(
    build.insertInto('run_off').values({
      org_id: deed.orgId,
      id: plan.id,
      name: plan.name,
      kind: plan.kind,
      total: plan.total,
      balance_account_id: plan.balanceAccountId,
      result_account_id: plan.resultAccountId,
      unit_id: plan.unitId,
      office_id: plan.officeId,
      method: plan.method,
      from_on: plan.fromOn,
      until_on: plan.untilOn,
      origin_entry_id: plan.originEntryId,
      origin_line_no: plan.originLineNo,
      next_on: plan.nextOn,
      replaces_id: plan.replacesId,
      deed_id: deed.id,
    }),
  );
}

/** What changes on a plan. */
export interface RunOffState {
  readonly next_on: Day | null;
  readonly ended_on?: Day;
  readonly ended_how?: Ending | 'replaced';
  readonly released?: Money;
}

/** Queues where a plan stands. */
export function queueRunOffState(deed: Deed, id: string, state: RunOffState): void {
  deed.write(
    build.updateTable('run_off').set(state).where('org_id', '=', deed.orgId).where('id', '=', id),
  );
}

/** What is written of one posting of a plan. */
export interface NewMove {
  readonly id: string;
  readonly runOffId: string;
  readonly kind: PlanMove['kind'];
  readonly month: Day | null;
  readonly amount: Money;
  readonly entryId?: string;
  readonly refusal?: { readonly code: string; readonly facts: Facts };
}

/** Queues what a plan posted, or why it could not; a month has one row, which says what became of it last. */
export function queueMove(deed: Deed, move: NewMove): void {
  const became = {
    amount: move.amount,
    status: move.entryId === undefined ? ('failed' as const) : ('posted' as const),
    entry_id: move.entryId ?? null,
    refusal: move.refusal === undefined ? null : JSON.stringify(move.refusal),
    at: deed.at,
    deed_id: deed.id,
  };
  const { id, runOffId, kind, month } = move;
  const row = { org_id: deed.orgId, id, run_off_id: runOffId, kind, month, ...became };
  deed.write(
    build
      .insertInto('run_off_part')
      .values(row)
      .onConflict((known) => known.columns(['org_id', 'run_off_id', 'month']).doUpdateSet(became)),
  );
}
