import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { absolute, minus, sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { SakClass } from '../accounts/account.ts';
import { balanceClasses, isAsset, resultClasses } from './run-off.ts';
import type { RunOffKind } from './run-off.ts';

/** An account to choose. */
export interface RunOffChoice {
  readonly id: string;
  readonly label: string;
}

/** The accounts that fit each side of a kind, and those that hold cash. */
export interface RunOffDesk {
  readonly balance: readonly RunOffChoice[];
  readonly result: readonly RunOffChoice[];
  readonly cash: readonly RunOffChoice[];
}

interface AccountRow extends RunOffChoice {
  readonly sakClass: SakClass;
  readonly isCash: boolean;
}

/** Reads the accounts that a kind can stand on, go to, and be settled from. */
export function runOffDesk(ground: Ground, actor: Actor, kind: RunOffKind): Promise<RunOffDesk> {
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many(sql<AccountRow>`
      select a.id, a.code || ' ' || a.name as label, a.sak_class as "sakClass",
        a.cash_flow_class is not distinct from 'cash' as "isCash"
      from account a where a.org_id = ${q.orgId} and a.closed_on is null and not a.control
      order by a.code limit 3000`);
    const of = (classes: readonly SakClass[]) =>
      rows.filter(({ sakClass, isCash }) => classes.includes(sakClass) && !isCash).map(choice);
    return {
      balance: of(balanceClasses(kind)),
      result: of(resultClasses(kind)),
      cash: rows.filter(({ isCash }) => isCash).map(choice),
    };
  });
}

function choice({ id, label }: AccountRow): RunOffChoice {
  return { id, label };
}

/** A line of an entry that can be spread. */
export interface SpreadableLine {
  readonly lineNo: number;
  readonly kind: RunOffKind;
  readonly accountId: string;
  readonly account: string;
  /** What no plan has spread of it. */
  readonly left: Money;
}

/** An entry of which something can be spread. */
export interface SpreadableEntry {
  readonly id: string;
  readonly number: string;
  readonly memo: string;
  readonly day: string;
  readonly lines: readonly SpreadableLine[];
}

/**
 * The lines of an entry that put a sum on an account for months to come, with what is left to spread of each.
 * @throws Refusal `entry/absent`
 */
export async function spreadableEntry(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<SpreadableEntry> {
  if (!isId(id)) absent('entry/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const [entry, lines] = await Promise.all([
      q.one(
        sql<Omit<SpreadableEntry, 'lines'>>`select e.id, e.number, e.memo, e.day from entry e
          where e.org_id = ${q.orgId} and e.id = ${id}::uuid`,
        () => absent('entry/absent'),
      ),
      linesOf(q, id),
    ]);
    return { ...entry, lines: lines.flatMap(spreadable) };
  });
}

interface LineRow {
  readonly lineNo: number;
  readonly accountId: string;
  readonly account: string;
  readonly sakClass: SakClass;
  readonly amount: string;
  readonly planned: string;
}

function linesOf(q: Reads, id: string): Promise<LineRow[]> {
  return q.many(sql<LineRow>`
    select l.line_no as "lineNo", a.id as "accountId", a.code || ' ' || a.name as account,
      a.sak_class as "sakClass", l.amount::text,
      coalesce((select sum(r.total - r.released) from run_off r where r.org_id = l.org_id
        and r.origin_entry_id = l.entry_id and r.origin_line_no = l.line_no), 0)::text as planned
    from line l join account a on a.org_id = l.org_id and a.id = l.account_id
    where l.org_id = ${q.orgId} and l.entry_id = ${id}::uuid and l.sub_id is null
      and a.cash_flow_class is distinct from 'cash'
      and not exists (select from entry x where x.org_id = l.org_id
        and (x.reverses_id = l.entry_id or (x.id = l.entry_id and x.reverses_id is not null)))
    order by l.line_no`);
}

const prepaid = ['prepaid-expense', 'deferred-income'] as const;

function spreadable(row: LineRow): SpreadableLine[] {
  const amount = sen(row.amount);
  const kind = prepaid.find(
    (one) => balanceClasses(one).includes(row.sakClass) && isAsset(one) === amount > zero,
  );
  const left = minus(absolute(amount), sen(row.planned));
  if (!kind || left <= zero) return [];
  const { lineNo, accountId, account } = row;
  return [{ lineNo, kind, accountId, account, left }];
}
