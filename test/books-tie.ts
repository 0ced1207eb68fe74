import type { World } from './world.ts';

/** What may never be found in a cooperative's books, each as a query that should bring no row. */
const faults: Record<string, string> = {
  'an entry is off within a pair of unit and office': `
    select entry_id from line where org_id = $1 group by entry_id, unit_id, office_id having sum(amount) <> 0`,
  'an entry has another total than its debits': `
    select e.id from entry e left join line l on l.org_id = e.org_id and l.entry_id = e.id and l.amount > 0
    where e.org_id = $1 group by e.id, e.total having e.total is distinct from sum(l.amount)`,
  'a line lies on another day than its entry': `
    select e.id from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id and l.day <> e.day
    where e.org_id = $1`,
  'a sub-account differs from the sum of its lines': `
    select b.sub_id from sub_balance b left join line l on l.org_id = b.org_id and l.sub_id = b.sub_id
    where b.org_id = $1 group by b.sub_id, b.balance, b.sign
    having b.balance <> b.sign * coalesce(sum(l.amount), 0)`,
  'a control account differs from its sub-accounts': `
    select l.account_id from line l join account a on a.org_id = l.org_id and a.id = l.account_id
    where l.org_id = $1 and a.control <> (l.sub_id is not null)`,
  'a guarded balance is negative, or below what is held': `
    select sub_id from sub_balance where org_id = $1
      and floor is not null and (balance < least(floor, 0) or (held > 0 and balance < floor + held))`,
  'a guarded balance was negative at the end of some day': `
    select d.sub_id from (
      select l.sub_id, sum(sum(l.amount)) over (partition by l.sub_id order by l.day) as balance
      from line l where l.org_id = $1 and l.sub_id is not null group by l.sub_id, l.day) d
    join sub_balance b on b.org_id = $1 and b.sub_id = d.sub_id and b.floor is not null
    where b.sign * d.balance < least(b.floor, 0)`,
  'what is held differs from the holds that stand': `
    select b.sub_id from sub_balance b left join hold h
      on h.org_id = b.org_id and h.sub_id = b.sub_id and h.released_by is null
    where b.org_id = $1 group by b.sub_id, b.held having b.held <> coalesce(sum(h.amount), 0)`,
  'monthly totals differ from the lines': `
    select * from (
      select account_id, unit_id, office_id, month, sum(debit) as debit, sum(credit) as credit from (
        select account_id, unit_id, office_id, month, debit, credit from gl_month where org_id = $1
        union all select account_id, unit_id, office_id, month, debit, credit from gl_delta where org_id = $1) t
      group by 1, 2, 3, 4) t
    full join (
      select account_id, unit_id, office_id, date_trunc('month', day)::date as month,
        coalesce(sum(amount) filter (where amount > 0), 0) as debit,
        coalesce(-sum(amount) filter (where amount < 0), 0) as credit
      from line where org_id = $1 group by 1, 2, 3, 4) l using (account_id, unit_id, office_id, month)
    where t.debit is distinct from l.debit or t.credit is distinct from l.credit`,
  'offices or units do not settle to nought': `
    select m.purpose from posting_map m join line l on l.org_id = m.org_id and l.account_id = m.account_id
    where m.org_id = $1 and m.purpose in ('ledger.inter-office', 'ledger.inter-unit')
    group by m.purpose having sum(l.amount) <> 0`,
  'a voucher series has a gap or a twin': `
    select v.source_id from voucher_series v left join entry e on e.org_id = v.org_id and e.kind = v.kind
      and e.source_id = v.source_id and extract(year from e.day) = v.year
    where v.org_id = $1 group by v.kind, v.source_id, v.year, v.last
    having count(e.id) <> v.last or count(distinct e.number) <> v.last
      or max(substring(e.number from '[0-9]+$')::integer) is distinct from v.last`,
  'an entry has no deed': `
    select e.id from entry e left join deed d on d.org_id = e.org_id and d.id = e.deed_id
    where e.org_id = $1 and d.id is null`,
  'an entry of a closed year was posted after its closing': `
    select e.id from entry e join year_end y on y.org_id = e.org_id and y.undone_at is null
      and extract(year from e.day) <= y.year and e.posted_at > y.closed_at where e.org_id = $1`,
  'a closed year still has income or costs': `
    select l.account_id from line l join account a on a.org_id = l.org_id and a.id = l.account_id
    join year_end y on y.org_id = l.org_id and y.undone_at is null and y.year = extract(year from l.day)
    where l.org_id = $1 and a.sak_class ~ '(income|cost|expense)$'
    group by l.account_id, l.unit_id, l.office_id, y.year having sum(l.amount) <> 0`,
};

/** Names everything that is wrong in the world's books; nothing is what every test wants. */
export async function faultsOf(world: {
  readonly org: { readonly id: string };
  readonly look: World['look'];
}): Promise<string[]> {
  const found: string[] = [];
  for (const [fault, query] of Object.entries(faults)) {
    const rows = await world.look(query, [world.org.id]);
    if (rows.length > 0) found.push(fault);
  }
  return found;
}
