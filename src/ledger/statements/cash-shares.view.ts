import { broughtSql } from './brought-in.view.ts';
import type { Segment } from './segments.ts';

/**
 * The cash of each entry, shared among the lines that say what it was for: the expressions of a `with`.
 *
 * Cash that moved is what a statement of cash flows tells, and nothing else (SAK EP, Laporan Arus Kas; PSAK
 * 207, par. 6 and 43). An entry is looked at in the whole, whatever units and offices its lines stand in:
 *
 * 1. Lines between offices and units that cancel each other are left out; so is the cost of goods sold on the
 *    cash's own side with the stock that left for it: the one current asset across that equals it, else all
 *    of them if together they do.
 * 2. What came in in cash is shared among the credit lines, what went out among the debit lines, in
 *    proportion to their amounts, to the sen, the largest remainders first. If those lines are more than
 *    the cash, the rest of them moved none: it was set off against each other. If they are less, the rest
 *    of the cash went from one cash account to another.
 *
 * So, cash in brackets:
 * - wages 10,000,000; tax and BPJS kept back 633,000; (9,367,000 paid): 9,367,000 of wages, nothing received;
 * - a machine of 100, (40 paid), 60 owed: 40 of the machine;
 * - (98 received), bank charge 2, receivable 100: 98 of the receivable;
 * - (60 received), 40 on credit, sale of 100: 60 of the sale;
 * - (30 received): loan repaid 20, interest 10: both as they are;
 * - a day's sheet, (200 received, 150 paid), savings 200 in and 150 out: both as they are;
 * - (100 to the bank, 102 from the safe), charge 2: 2 paid for the charge.
 *
 * What an entry that reverses another moved lessens what the other was: money that was paid by mistake and
 * taken back was not received.
 *
 * Always: all shares of an entry sum to the change of its cash. Closing entries and balances that an
 * import brought in are told elsewhere and are left out.
 *
 * `cash`: place, entry_id, unit_id, office_id and amount of each line of cash; `flow`: place, entry_id, unit_id,
 * office_id, account_id and share of each line beside it, what came above nought, what went below, and whether
 * it is told as received (`is_in`) or as paid.
 *
 * Lines are read once, from the index by account and day alone; an entry's day is its lines' day. Plain
 * entries, whose lines all moved cash, take them as they are; only the others are worked out in full.
 */
export function cashShares(orgId: string, segments: readonly Segment[]) {
  const values: unknown[] = [orgId, segments.map(({ from }) => from), segments.map(({ to }) => to)];
  return { values, text: `with ${linesText}, ${entriesText}, ${sharesText}, ${flowText}` };
}

/** What an account is to an entry's cash; the rest is 4. */
const [cash, settling, cost, current] = [0, 1, 2, 3];

/** The lines of the days that are told, each with the place of its days. */
const linesText = `
  told as (
    select a.id, case when a.cash_flow_class = 'cash' then ${cash}
      when a.id in (select m.account_id from posting_map m where m.org_id = $1
        and m.purpose in ('ledger.inter-office', 'ledger.inter-unit')) then ${settling}
      when a.sak_class in ('member-cost', 'non-member-cost') then ${cost}
      when a.sak_class = 'current-asset' then ${current} else 4 end as kind
    from account a where a.org_id = $1),
  here as materialized (
    select width_bucket(l.day, $2::date[]) - 1 as place, l.entry_id, l.unit_id, l.office_id, t.id as account_id,
      t.kind, l.amount
    from told t cross join lateral (
      select l.entry_id, l.day, l.unit_id, l.office_id, l.amount from line l
      where l.org_id = $1 and l.account_id = t.id
        and l.day between ($2::date[])[1] and ($3::date[])[cardinality($3::date[])]) l
    where l.day <= ($3::date[])[width_bucket(l.day, $2::date[])])`;

/** The entries that moved cash, what they come to, and whether all of their lines moved it. */
const entriesText = `
  apart as materialized (
    select e.id from entry e where e.org_id = $1
      and e.day between ($2::date[])[1] and ($3::date[])[cardinality($3::date[])]
      and (e.kind = 'closing' or ${broughtSql('e')})),
  whole as materialized (
    select entry_id, coalesce(sum(amount) filter (where kind = ${cash} and amount > 0), 0) as came,
      coalesce(-sum(amount) filter (where kind = ${cash} and amount < 0), 0) as went,
      coalesce(sum(amount) filter (where kind = ${settling}), 0) = 0 as is_settled,
      coalesce(sum(amount) filter (where kind = ${settling}), 0) = 0
        and coalesce(-sum(amount) filter (where kind > ${settling} and amount < 0), 0)
          <= coalesce(sum(amount) filter (where kind = ${cash} and amount > 0), 0)
        and not (bool_or(kind = ${cost}) and bool_or(kind = ${current})) as is_plain
    from here group by entry_id having bool_or(kind = ${cash}) and entry_id not in (select id from apart)),
  cash as (
    select h.place, h.entry_id, h.unit_id, h.office_id, h.amount
    from here h join whole w on w.entry_id = h.entry_id where h.kind = ${cash})`;

const sharesText = `
  beside as (
    select h.place, h.entry_id, h.unit_id, h.office_id, h.account_id, h.amount, w.came, w.went,
      h.kind = ${cost} and (h.amount < 0) = (w.came < w.went) and w.came <> w.went as is_cost,
      h.kind = ${current} and (h.amount < 0) = (w.came > w.went) and w.came <> w.went as may_be_stock
    from here h join whole w on w.entry_id = h.entry_id and not w.is_plain
    where h.kind > ${settling} or (h.kind = ${settling} and not w.is_settled)),
  costed as (
    select *, sum(abs(amount)) filter (where is_cost) over of_entry as cost,
      sum(abs(amount)) filter (where may_be_stock) over of_entry as stock
    from beside window of_entry as (partition by entry_id)),
  stocked as (
    select *, count(*) filter (where may_be_stock and abs(amount) = cost) over (partition by entry_id) = 1 as is_one
    from costed),
  side as (
    select place, entry_id, unit_id, office_id, account_id, amount, sum(abs(amount)) over of_side as total,
      least(sum(abs(amount)) over of_side, case when amount < 0 then came else went end) as moved
    from stocked where case when is_one then is_cost or (may_be_stock and abs(amount) = cost)
      when stock = cost then is_cost or may_be_stock else false end is not true
    window of_side as (partition by entry_id, amount < 0)),
  part as (
    select *, div(moved * abs(amount), total) as least_part, mod(moved * abs(amount), total) as rest from side),
  rounded as (
    select *, least_part + case when row_number() over (of_side order by rest desc, account_id, unit_id, office_id)
      <= moved - sum(least_part) over of_side then 1 else 0 end as moved_part
    from part window of_side as (partition by entry_id, amount < 0)),
  share as (
    select h.place, h.entry_id, h.unit_id, h.office_id, h.account_id, -h.amount as share
    from here h join whole w on w.entry_id = h.entry_id and w.is_plain where h.kind > ${settling}
    union all
    select place, entry_id, unit_id, office_id, account_id,
      (case when amount < 0 then moved_part else -moved_part end)::bigint
    from rounded)`;

const flowText = `
  back as materialized (
    select e.id from entry e where e.org_id = $1 and e.reverses_id is not null
      and e.day between ($2::date[])[1] and ($3::date[])[cardinality($3::date[])]),
  flow as (select *, (share > 0) <> (entry_id in (select id from back)) as is_in from share)`;
