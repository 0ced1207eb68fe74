import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { VoucherKind } from './voucher.ts';

/** One line of an entry as a page shows it. */
export interface CardLine {
  readonly accountId: string;
  readonly code: string;
  readonly account: string;
  readonly isCash: boolean;
  readonly subAccountId: string | null;
  readonly ownerKind: string | null;
  readonly ownerId: string | null;
  readonly unitId: string;
  readonly unit: string;
  readonly officeId: string;
  readonly office: string;
  /** Debit above nought. */
  readonly amount: Money;
  readonly memo: string;
}

/** Another entry that this one is tied to. */
export interface TiedEntry {
  readonly id: string;
  readonly number: string;
  readonly day: Day;
}

/** An entry whole: lines, who, when, by which deed, and what it reverses or is reversed by. */
export interface EntryCard {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly day: Day;
  readonly memo: string;
  readonly document: string;
  readonly total: Money;
  readonly unitId: string;
  readonly unit: string;
  readonly officeId: string;
  readonly office: string;
  readonly postedAt: Date;
  readonly by: string | null;
  /** Who gave the second yes, where one was needed. */
  readonly approvedBy: string | null;
  readonly deedId: string;
  readonly act: string;
  readonly isMonthClosed: boolean;
  readonly reverses: TiedEntry | null;
  readonly reversedBy: TiedEntry | null;
  readonly lines: readonly CardLine[];
}

type Row = Omit<EntryCard, 'lines'> & {
  readonly lines: readonly (Omit<CardLine, 'amount'> & { readonly amount: string })[];
};

/**
 * Reads an entry with its lines.
 * @throws Refusal `entry/absent`
 */
export async function entryCard(ground: Ground, actor: Actor, id: string): Promise<EntryCard> {
  if (!isId(id)) absent('entry/absent', { id: id.slice(0, 40) });
  return read(ground, actor, 'books.read', async (q) => {
    const row = await q.one(
      sql<Row>`
        select e.id, e.number, e.kind, e.day, e.memo, e.document, e.total, e.unit_id as "unitId", u.name as unit,
          e.office_id as "officeId", o.name as office, e.posted_at as "postedAt", p.name as by, a2.name as "approvedBy", d.id as "deedId", d.act,
          coalesce((select m.status = 'closed' from period m where m.org_id = e.org_id
            and m.month = date_trunc('month', e.day)::date), false) as "isMonthClosed",
          (select jsonb_build_object('id', r.id, 'number', r.number, 'day', r.day) from entry r
            where r.org_id = e.org_id and r.id = e.reverses_id) as reverses,
          (select jsonb_build_object('id', r.id, 'number', r.number, 'day', r.day) from entry r
            where r.org_id = e.org_id and r.reverses_id = e.id) as "reversedBy",
          (select jsonb_agg(jsonb_build_object('accountId', a.id, 'code', a.code, 'account', a.name,
              'isCash', a.cash_flow_class is not distinct from 'cash', 'subAccountId', l.sub_id,
              'ownerKind', s.owner_kind, 'ownerId', s.owner_id, 'unitId', l.unit_id, 'unit', lu.name,
              'officeId', l.office_id, 'office', lo.name, 'amount', l.amount::text, 'memo', l.memo) order by l.line_no)
            from line l
            join account a on a.org_id = l.org_id and a.id = l.account_id
            join unit lu on lu.org_id = l.org_id and lu.id = l.unit_id
            join office lo on lo.org_id = l.org_id and lo.id = l.office_id
            left join sub_account s on s.org_id = l.org_id and s.id = l.sub_id
            where l.org_id = e.org_id and l.entry_id = e.id) as lines
        from entry e
        join unit u on u.org_id = e.org_id and u.id = e.unit_id
        join office o on o.org_id = e.org_id and o.id = e.office_id
        join deed d on d.org_id = e.org_id and d.id = e.deed_id
        left join login p on p.id = d.login_id
        left join login a2 on a2.id = d.approved_by
        where e.org_id = ${q.orgId} and e.id = ${id}::uuid`,
      () => absent('entry/absent', { id }),
    );
    return { ...row, lines: row.lines.map((line) => ({ ...line, amount: sen(line.amount) })) };
  });
}

/** The number that an entry just posted was given. */
export async function entryNumber(ground: Ground, actor: Actor, id: string): Promise<string> {
  return read(ground, actor, 'books.read', async (q) => {
    const found = await q.maybe(
      q.db.selectFrom('entry').select('number').where('org_id', '=', q.orgId).where('id', '=', id),
    );
    return found?.number ?? '';
  });
}
