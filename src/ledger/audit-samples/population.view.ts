import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { PopulationItem } from './population.ts';
import type { SampleQuestion } from './sample-question.ts';

/** An item with what it stands for in the books. */
export interface BookItem extends PopulationItem {
  readonly entryId: string | null;
  readonly lineNo: number | null;
  readonly accountId: string | null;
  readonly subId: string | null;
}

/** More than these are drawn from in parts: a year, or a unit, at a time. */
export const mostPopulation = 500_000;

/** What narrows a population. */
export type PopulationAsk = Pick<
  SampleQuestion,
  'about' | 'from' | 'to' | 'kind' | 'unitId' | 'officeId' | 'accountId' | 'least'
>;

type Row = Omit<BookItem, 'amount'> & { readonly amount: string };

/**
 * The population of a question as the books had it at an instant, in the one order that its proof and its
 * draw go by: by day and voucher number, or by account and sub-account.
 *
 * @throws Refusal `audit-sample/too-many` beyond `mostPopulation`
 */
export async function populationOf(q: Reads, ask: PopulationAsk, until: Date): Promise<BookItem[]> {
  const rows = await q.many(sql<Row>`${questions[ask.about](q, ask, until)}
    limit ${mostPopulation + 1}`);
  if (rows.length > mostPopulation)
    refuse('audit-sample/too-many', { field: 'to', most: mostPopulation });
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}

type Question = (q: Reads, ask: PopulationAsk, until: Date) => RawBuilder<Row>;

const questions: Readonly<Record<PopulationAsk['about'], Question>> = {
  entries: (q, ask, until) => sql`
    select e.number as ref, e.total::text as amount, e.id as "entryId", null::int as "lineNo",
      null::uuid as "accountId", null::uuid as "subId"
    from entry e
    where ${inBooks(q, ask, until)} and e.total >= ${ask.least} ${kindIs(ask)}
      ${placed(sql`e`, ask)} ${touches(ask)}
    order by e.day, e.number collate "C"`,

  lines: (q, ask, until) => sql`
    select e.number || '#' || l.line_no as ref, l.amount::text as amount, e.id as "entryId",
      l.line_no as "lineNo", null::uuid as "accountId", null::uuid as "subId"
    from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where l.org_id = ${q.orgId} and l.account_id = ${ask.accountId ?? null} and ${inBooks(q, ask, until)}
      and l.day between ${ask.from ?? null} and ${ask.to}
      and abs(l.amount) >= ${ask.least} ${kindIs(ask)} ${placed(sql`l`, ask)}
    order by e.day, e.number collate "C", l.line_no`,

  balances: (q, ask, until) => sql`
    select b.ref, b.amount::text as amount, null::uuid as "entryId", null::int as "lineNo",
      b.account_id as "accountId", b.sub_id as "subId"
    from (
      select a.code, a.id as account_id, l.sub_id,
        a.code || coalesce('/' || l.sub_id::text, '') as ref,
        sum(case a.normal when 'debit' then l.amount else -l.amount end) as amount
      from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
      join account a on a.org_id = l.org_id and a.id = l.account_id
      where l.org_id = ${q.orgId} and l.day <= ${ask.to} and e.posted_at <= ${until}
        ${ask.accountId === undefined ? sql`` : sql`and l.account_id = ${ask.accountId}`}
        ${placed(sql`l`, ask)}
      group by a.code, a.id, l.sub_id
    ) b
    where b.amount <> 0 and abs(b.amount) >= ${ask.least}
    order by b.code collate "C", b.sub_id nulls first`,
};

function inBooks(q: Reads, { from, to }: PopulationAsk, until: Date): RawBuilder<boolean> {
  return sql`e.org_id = ${q.orgId} and e.day between ${from ?? null} and ${to} and e.posted_at <= ${until}`;
}

function kindIs({ kind }: PopulationAsk): RawBuilder<unknown> {
  return kind === undefined ? sql`` : sql`and e.kind = ${kind}`;
}

function placed(of: RawBuilder<unknown>, { unitId, officeId }: PopulationAsk): RawBuilder<unknown> {
  return sql`${unitId === undefined ? sql`` : sql`and ${of}.unit_id = ${unitId}`}
    ${officeId === undefined ? sql`` : sql`and ${of}.office_id = ${officeId}`}`;
}

/** Entries that touch an account, where one is named. */
function touches({ accountId }: PopulationAsk): RawBuilder<unknown> {
  return accountId === undefined
    ? sql``
    : sql`and exists (select from line t where t.org_id = e.org_id and t.entry_id = e.id
        and t.account_id = ${accountId})`;
}
