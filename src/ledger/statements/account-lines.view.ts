import { monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { zero } from '#base/money.ts';
import { scopeSql } from './totals.view.ts';
import type { Scope, Span } from './totals.view.ts';

/** A line's place among an account's lines: day, entry, number of the line. */
export interface Cursor {
  readonly day: Day;
  readonly entryId: string;
  readonly lineNo: number;
}

/** One line of an account, with the entry it belongs to. */
export interface AccountLine extends Cursor {
  readonly accountId: string;
  readonly subId: string | null;
  readonly unitId: string;
  readonly officeId: string;
  /** Debit above nought. */
  readonly amount: Money;
  readonly number: string;
  readonly kind: string;
  readonly memo: string;
  readonly lineMemo: string;
  readonly document: string;
  readonly reversesId: string | null;
}

/** Which lines: of one account, or of one of its sub-accounts, within a span and scope. */
export interface LinesWanted extends Scope {
  readonly accountId: string;
  readonly subId?: string | undefined;
  readonly span: Span;
}

const columns = `l.day, l.entry_id as "entryId", l.line_no as "lineNo", l.account_id as "accountId", l.sub_id as "subId",
  l.unit_id as "unitId", l.office_id as "officeId", l.amount, e.number, e.kind, e.memo, l.memo as "lineMemo",
  e.document, e.reverses_id as "reversesId"`;

/** At most `limit` lines of an account after a cursor (or from the span's first day), oldest first. */
export function accountLines(
  q: Reads,
  wanted: LinesWanted,
  after: Cursor | null,
  limit: number,
): Promise<AccountLine[]> {
  return q.many<AccountLine>(accountLinesStatement(q.orgId, wanted, after, limit));
}

/** The statement behind `accountLines`; apart, so that a bench can look at its plan. */
export function accountLinesStatement(
  orgId: string,
  wanted: LinesWanted,
  after: Cursor | null,
  limit: number,
) {
  const values: unknown[] = [orgId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const of = wanted.subId
    ? `l.sub_id = ${put(wanted.subId, 'uuid')} and l.account_id = ${put(wanted.accountId, 'uuid')}`
    : `l.account_id = ${put(wanted.accountId, 'uuid')}`;
  const { from, to } = wanted.span;
  const since = after && after.day > from ? after.day : from;
  const beyond = after
    ? ` and (l.day, l.entry_id, l.line_no) > (${put(after.day, 'date')}, ${put(after.entryId, 'uuid')}, ${put(after.lineNo, 'smallint')})`
    : '';
  const text = `
    select ${columns} from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where l.org_id = $1 and ${of} and l.day between ${put(since, 'date')} and ${put(to, 'date')}${beyond}${scopeSql(wanted, put, 'l.')}
    order by l.day, l.entry_id, l.line_no limit ${put(limit, 'integer')}`;
  return { text, values };
}

/**
 * An account's balance before a span, or just after a cursor's line: where a page's running balance
 * begins. Whole months come from the totals, the rest from the lines of one month.
 */
export async function balanceAt(
  q: Reads,
  wanted: LinesWanted,
  after: Cursor | null,
): Promise<Money> {
  const row = await q.maybe<{ balance: Money }>(balanceStatement(q.orgId, wanted, after));
  return row?.balance ?? zero;
}

/** The statement behind `balanceAt`. */
export function balanceStatement(orgId: string, wanted: LinesWanted, after: Cursor | null) {
  const values: unknown[] = [orgId, wanted.accountId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where = scopeSql(wanted, put);
  const day = put(after?.day ?? wanted.span.from, 'date');
  const month = wanted.subId ? '' : put(monthStart(after?.day ?? wanted.span.from), 'date');
  const own = wanted.subId
    ? `sub_id = ${put(wanted.subId, 'uuid')} and account_id = $2`
    : 'account_id = $2';
  const before = wanted.subId ? '' : ` and day >= ${month}`;
  const parts: string[] = [];
  if (!wanted.subId) {
    for (const table of ['gl_month', 'gl_delta']) {
      parts.push(`select sum(debit - credit) as part from ${table}
        where org_id = $1 and account_id = $2 and month < ${month}${where}`);
    }
  }
  if (after) {
    const entry = put(after.entryId, 'uuid');
    parts.push(`select sum(amount) as part from line
      where org_id = $1 and ${own}${before} and (day, entry_id) < (${day}, ${entry})${where}`);
    parts.push(`select sum(amount) from line
      where org_id = $1 and ${own} and day = ${day} and entry_id = ${entry} and line_no <= ${put(after.lineNo, 'smallint')}${where}`);
  } else {
    parts.push(
      `select sum(amount) as part from line where org_id = $1 and ${own}${before} and day < ${day}${where}`,
    );
  }
  return {
    text: `select coalesce(sum(part), 0)::bigint as balance from (${parts.join(' union all ')}) parts`,
    values,
  };
}

/** The last lines of an account within a span, newest first. */
export function latestLines(q: Reads, wanted: LinesWanted, limit: number): Promise<AccountLine[]> {
  const values: unknown[] = [q.orgId, wanted.accountId, wanted.span.from, wanted.span.to, limit];
  const where = scopeSql(wanted, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const text = `
    select ${columns} from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where l.org_id = $1 and l.account_id = $2 and l.day between $3::date and $4::date${where}
    order by l.day desc, l.entry_id desc, l.line_no desc limit $5`;
  return q.many<AccountLine>({ text, values });
}

/** All lines of some accounts within a span, oldest first; for spans of a month at most. */
export function linesOfAccounts(
  q: Reads,
  accountIds: readonly string[],
  span: Span,
  scope: Scope,
): Promise<AccountLine[]> {
  const values: unknown[] = [q.orgId, accountIds, span.from, span.to];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const text = `
    select ${columns} from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where l.org_id = $1 and l.account_id = any ($2::uuid[]) and l.day between $3::date and $4::date${where}
    order by l.day, l.entry_id, l.line_no`;
  return q.many<AccountLine>({ text, values });
}
