import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import { minus, sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { coopPurposes } from '../purposes.ts';

/** A control account of savings beside what stands on it: by product, without one, and not detailed. */
export interface SavingsTie {
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
  /** The account in the ledger, on its normal side. */
  readonly ledger: Money;
  /** What the accounts of products hold. */
  readonly withProduct: Money;
  /** Members' sub-accounts that have no product yet. */
  readonly open: number;
  readonly withoutProduct: Money;
  /** What belongs to nobody yet ("belum dirinci"), and to others than members. */
  readonly others: Money;
  /** Ledger less all of these: nought, always. */
  readonly difference: Money;
}

/** The purposes that a product's principal may stand for. */
const principals = coopPurposes
  .filter(({ code, control }) => control && /share|savings|term-deposit/.test(code))
  .map(({ code }) => code);

/** Ties every control account of savings to its sub-accounts; at most 200 accounts. */
export function savingsTies(ground: Ground, actor: Actor): Promise<SavingsTie[]> {
  return read(ground, actor, 'savings.read', async (q) => {
    type Row = Pick<SavingsTie, 'accountId' | 'code' | 'name' | 'open'> &
      Record<'ledger' | 'withProduct' | 'withoutProduct' | 'others', string>;
    const rows = await q.many(
      sql<Row>`
        with control as (
          select a.id, a.code, a.name, case a.normal when 'debit' then 1 else -1 end as sign from account a
          where a.org_id = ${q.orgId} and a.control
            and a.sak_class in ('equity', 'short-liability', 'long-liability')
            and not exists (select from posting_map m where m.org_id = a.org_id and m.account_id = a.id
              and m.purpose <> all (${principals}::text[]))
            and (exists (select from posting_map m where m.org_id = a.org_id and m.account_id = a.id)
              or exists (select from sub_account s where s.org_id = a.org_id and s.account_id = a.id
                and s.owner_kind = 'member'))
        ), subs as (
          select s.account_id,
            sum(b.balance) filter (where s.product_id is not null) as product,
            sum(b.balance) filter (where s.product_id is null and s.owner_kind = 'member') as bare,
            sum(b.balance) filter (where s.owner_kind <> 'member') as other,
            count(*) filter (where s.product_id is null and s.owner_kind = 'member' and s.closed_on is null
              and exists (select from member m
                where m.org_id = s.org_id and m.id = s.owner_id and m.status = 'active')) as open
          from sub_account s join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
          where s.org_id = ${q.orgId} and s.account_id in (select c.id from control c) group by 1
        ), totals as (
          select t.account_id, sum(t.debit - t.credit) as amount from (
            select g.account_id, g.debit, g.credit from gl_month g
              where g.org_id = ${q.orgId} and g.account_id in (select c.id from control c)
            union all
            select d.account_id, d.debit, d.credit from gl_delta d
              where d.org_id = ${q.orgId} and d.account_id in (select c.id from control c)) t group by 1
        )
        select c.id as "accountId", c.code, c.name, (coalesce(t.amount, 0) * c.sign)::bigint::text as ledger,
          coalesce(s.product, 0)::bigint::text as "withProduct", coalesce(s.bare, 0)::bigint::text as "withoutProduct",
          coalesce(s.other, 0)::bigint::text as others, coalesce(s.open, 0)::integer as open
        from control c left join subs s on s.account_id = c.id left join totals t on t.account_id = c.id
        order by c.code limit 200`,
    );
    return rows.map(({ accountId, code, name, open, ...row }) => {
      const [ledger, withProduct] = [sen(row.ledger), sen(row.withProduct)];
      const [withoutProduct, others] = [sen(row.withoutProduct), sen(row.others)];
      const difference = minus(minus(minus(ledger, withProduct), withoutProduct), others);
      return {
        accountId,
        code,
        name,
        open,
        ledger,
        withProduct,
        withoutProduct,
        others,
        difference,
      };
    });
  });
}
