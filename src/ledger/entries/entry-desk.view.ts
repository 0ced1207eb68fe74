import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import { monthStart } from '#base/day.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** An account as the one who posts picks it. */
export interface DeskAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly control: boolean;
}

/** A unit, an office or a person, to pick from. */
export interface DeskChoice {
  readonly id: string;
  readonly name: string;
}

/** What the page of entries offers: open accounts, units, offices, who has posted, and the month. */
export interface EntryDesk {
  readonly accounts: readonly DeskAccount[];
  readonly units: readonly DeskChoice[];
  readonly offices: readonly DeskChoice[];
  readonly people: readonly DeskChoice[];
  readonly isMonthClosed: boolean;
}

/** Reads the desk at which entries are typed and sought. */
export function entryDesk(ground: Ground, actor: Actor, today: Day): Promise<EntryDesk> {
  return read(ground, actor, 'books.read', async (q) => {
    const row = await q.maybe(sql<EntryDesk>`
      select
        coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name,
            -- Whoever keeps a drawer posts into it by naming its account: there is one that is meant.
            'control', a.control and not exists (select from cash_seat c
              join sub_account s on s.org_id = c.org_id and s.id = c.sub_id
              where c.org_id = ${q.orgId} and c.login_id = ${loginOf(actor)} and s.account_id = a.id))
          order by a.code) from account a where a.org_id = ${q.orgId} and a.closed_on is null), '[]') as accounts,
        coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.kind <> 'general', u.name)
          from unit u where u.org_id = ${q.orgId} and u.closed_on is null), '[]') as units,
        coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.kind <> 'head', o.name)
          from office o where o.org_id = ${q.orgId} and o.closed_on is null), '[]') as offices,
        coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by l.name)
          from voucher_source v join login l on l.id = v.login_id where v.org_id = ${q.orgId}), '[]') as people,
        exists (select from period p where p.org_id = ${q.orgId} and p.status = 'closed'
          and p.month = ${monthStart(today)}::date) as "isMonthClosed"`);
    if (!row) throw new Error('a select of aggregates always answers');
    return row;
  });
}

/** The accounts on which offices and units settle; the books write their lines by themselves. */
export function settlingAccounts(ground: Ground, actor: Actor): Promise<string[]> {
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many(
      q.db
        .selectFrom('posting_map')
        .select('account_id')
        .where('org_id', '=', q.orgId)
        .where('purpose', 'in', ['ledger.inter-office', 'ledger.inter-unit']),
    );
    return rows.map((row) => row.account_id);
  });
}
