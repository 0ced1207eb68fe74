import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { VoucherKind } from '../entries/voucher.ts';
import type { Span } from '../statements/totals.view.ts';

/** Which cash: all of it, or one account, or one office, or one account at one office. */
export interface CashWanted {
  readonly span: Span;
  readonly accountId?: string | undefined;
  readonly officeId?: string | undefined;
}

/** A movement's place in the cash book. */
export interface CashCursor {
  readonly day: Day;
  readonly entryId: string;
  readonly lineNo: number;
}

/** One movement of cash, with the accounts that stand against it. */
export interface CashMovement extends CashCursor {
  readonly number: string;
  readonly kind: VoucherKind;
  readonly memo: string;
  readonly document: string;
  readonly account: string;
  readonly office: string;
  /** The other accounts of the entry: `4-1101 Jasa pinjaman, …`. */
  readonly against: string;
  /** In above nought, out below. */
  readonly amount: Money;
  /** Of the cash that is wanted, after this movement. */
  readonly balance: Money;
}

/** One page of the cash book. */
export interface CashBook {
  readonly movements: readonly CashMovement[];
  readonly next: CashCursor | null;
}

const pageSize = 100;

/**
 * The cash book of a span: every movement of the cash wanted, the oldest first, with the balance after it.
 *
 * @param opening the balance before the span, as `cashPosition` tells it
 */
export function cashBook(
  ground: Ground,
  actor: Actor,
  wanted: CashWanted & { readonly opening: Money },
  after: CashCursor | null,
): Promise<CashBook> {
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many(movementsSql(q, wanted, after, pageSize + 1));
    const movements = rows.slice(0, pageSize);
    const last = movements.at(-1);
    const more = rows.length > pageSize && last;
    const next = more ? { day: last.day, entryId: last.entryId, lineNo: last.lineNo } : null;
    return { movements, next };
  });
}

/** The running balance is a window over the whole span, so that each page goes on where the last ended. */
function movementsSql(
  q: Reads,
  wanted: CashWanted & { readonly opening: Money },
  after: CashCursor | null,
  limit: number,
): RawBuilder<CashMovement> {
  const { span, accountId, officeId, opening } = wanted;
  const beyond = after
    ? sql`where (day, entry_id, line_no) > (${after.day}::date, ${after.entryId}::uuid, ${after.lineNo}::smallint)`
    : sql``;
  return sql<CashMovement>`
    with moved as (
      select l.day, l.entry_id, l.line_no, l.account_id, l.office_id, l.amount, a.name,
        (${opening}::bigint + sum(l.amount) over (order by l.day, l.entry_id, l.line_no))::bigint as balance
      from account a join line l on l.org_id = a.org_id and l.account_id = a.id
      where a.org_id = ${q.orgId} and a.cash_flow_class = 'cash'
        and l.day between ${span.from}::date and ${span.to}::date
        and (${accountId ?? null}::uuid is null or a.id = ${accountId ?? null}::uuid)
        and (${officeId ?? null}::uuid is null or l.office_id = ${officeId ?? null}::uuid)),
    page as (select * from moved ${beyond} order by day, entry_id, line_no limit ${limit})
    select m.day, m.entry_id as "entryId", m.line_no as "lineNo", e.number, e.kind, e.memo, e.document,
      m.name as account, o.name as office, m.amount, m.balance,
      coalesce((select string_agg(distinct x.code || ' ' || x.name, ', ')
        from line c join account x on x.org_id = c.org_id and x.id = c.account_id
        where c.org_id = ${q.orgId} and c.entry_id = m.entry_id and c.account_id <> m.account_id
          and sign(c.amount) <> sign(m.amount) and not exists (select from posting_map s where s.org_id = ${q.orgId}
            and s.account_id = c.account_id and s.purpose in ('ledger.inter-office', 'ledger.inter-unit'))), '') as against
    from page m
    join entry e on e.org_id = ${q.orgId} and e.id = m.entry_id
    join office o on o.org_id = ${q.orgId} and o.id = m.office_id
    order by m.day, m.entry_id, m.line_no`;
}
