import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { absolute, readMoney } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { VoucherKind } from './voucher.ts';

/** What the list of entries is narrowed to; everything that is set must hold. */
export interface EntryFilter {
  /** Number, memo, document, or an exact amount as it is typed. */
  readonly text?: string | undefined;
  readonly accountId?: string | undefined;
  readonly kind?: VoucherKind | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly unitId?: string | undefined;
  readonly officeId?: string | undefined;
  readonly loginId?: string | undefined;
  /** Only reversals and what they reversed. */
  readonly reversals?: boolean | undefined;
  /** How many a page; fifty unless it says otherwise, two hundred at most. */
  readonly limit?: number | undefined;
}

/** An entry's place in the list: its day, then its id. */
export interface EntryCursor {
  readonly day: Day;
  readonly id: string;
}

/** One entry of the list. */
export interface ListedEntry extends EntryCursor {
  readonly number: string;
  readonly kind: VoucherKind;
  readonly memo: string;
  readonly document: string;
  readonly total: Money;
  readonly unit: string;
  readonly office: string;
  /** Who posted it; null is the system. */
  readonly by: string | null;
  readonly postedAt: Date;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
  /** How many documents hang on it. */
  readonly documents: number;
}

/** A page of entries, with the sums over all that the filter finds. */
export interface EntryList {
  readonly entries: readonly ListedEntry[];
  readonly next: EntryCursor | null;
  readonly sums: EntrySums;
}

/** Beyond `mostSummed` entries nothing is summed, and `isMore` says so. */
export interface EntrySums {
  readonly count: number;
  readonly total: Money;
  /** What the entries did to the account of the filter. */
  readonly debit: Money;
  readonly credit: Money;
  readonly isMore: boolean;
}

const pageSize = 50;
const mostOnPage = 200;
/** Adding up more than these would cost more than the page itself. */
export const mostSummed = 2_000;
/** More entries than these are no longer a list for a person. */
export const mostInFile = 20_000;

/** Entries that a filter finds, the newest first, fifty a page. */
export function entryList(
  ground: Ground,
  actor: Actor,
  filter: EntryFilter,
  after: EntryCursor | null,
): Promise<EntryList> {
  return read(ground, actor, 'books.read', async (q) => {
    const page = pageOf(q, filter, after);
    const sums = await summed(q, conditionOf(q, filter), filter.accountId);
    return { ...(await page), sums };
  });
}

/** The same without sums, for whoever only reads on: adding up costs more than a page. */
export function entryPage(
  ground: Ground,
  actor: Actor,
  filter: EntryFilter,
  after: EntryCursor | null,
): Promise<Omit<EntryList, 'sums'>> {
  return read(ground, actor, 'books.read', (q) => pageOf(q, filter, after));
}

async function pageOf(
  q: Reads,
  filter: EntryFilter,
  after: EntryCursor | null,
): Promise<Omit<EntryList, 'sums'>> {
  const most = Math.min(filter.limit ?? pageSize, mostOnPage);
  const rows = await listed(q, sql`${conditionOf(q, filter)}${afterSql(after)}`, most + 1);
  const entries = rows.slice(0, most);
  const last = entries.at(-1);
  const next = rows.length > most && last ? { day: last.day, id: last.id } : null;
  return { entries, next };
}

/** The entries posted last, by the clock and not by their day. */
export function latestEntries(ground: Ground, actor: Actor, limit: number): Promise<ListedEntry[]> {
  // Written out, for a plan that does not know how few they are would be none to keep.
  const few = sql.lit(Math.min(limit, pageSize));
  return read(ground, actor, 'books.read', (q) =>
    // UUID v7 ids grow with time, and the primary key is read backwards.
    q.many<ListedEntry>(prepared(listedSql(q, sql`e.org_id = ${q.orgId}`, few, sql`e.id desc`))),
  );
}

/** All entries that a filter finds, for a file; one more than `mostInFile` says that there are too many. */
export function entriesForFile(
  ground: Ground,
  actor: Actor,
  filter: EntryFilter,
): Promise<ListedEntry[]> {
  return read(ground, actor, 'books.read', (q) =>
    listed(q, conditionOf(q, filter), mostInFile + 1),
  );
}

/** At most a few entries by number or memo, for the search over everything. */
export function findEntries(
  ground: Ground,
  actor: Actor,
  text: string,
  limit: number,
): Promise<ListedEntry[]> {
  return read(ground, actor, 'books.read', (q) =>
    listed(q, conditionOf(q, { text }), Math.min(limit, pageSize)),
  );
}

function listed(q: Reads, where: RawBuilder<unknown>, limit: number): Promise<ListedEntry[]> {
  return q.many(listedSql(q, where, sql`${limit}`, sql`e.day desc, e.id desc`));
}

function listedSql(
  q: Reads,
  where: RawBuilder<unknown>,
  limit: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): RawBuilder<ListedEntry> {
  return sql<ListedEntry>`
    select e.id, e.day, e.number, e.kind, e.memo, e.document, coalesce(m.total, e.total)::bigint as total, u.name as unit, o.name as office,
      l.name as by, e.posted_at as "postedAt", e.reverses_id is not null as "isReversal",
      exists (select from entry r where r.org_id = e.org_id and r.reverses_id = e.id) as "isReversed",
      (select count(*)::integer from attachment x where x.org_id = e.org_id and x.subject_kind = 'entry'
        and x.subject_id = e.id and x.detached_at is null) as documents
    from (select e.* from entry e where ${where} order by ${order} limit ${limit}) e
    join unit u on u.org_id = e.org_id and u.id = e.unit_id
    join office o on o.org_id = e.org_id and o.id = e.office_id
    join deed d on d.org_id = e.org_id and d.id = e.deed_id
    left join login l on l.id = d.login_id
    left join lateral (${moved(q.orgId)}) m on true
    order by ${order}`;
}

async function summed(
  q: Reads,
  where: RawBuilder<unknown>,
  accountId: string | undefined,
): Promise<EntrySums> {
  const row = await q.maybe(sql<Omit<EntrySums, 'isMore'>>`
    with found as materialized (
      select e.id, e.total from entry e where ${where} order by e.day desc, e.id desc limit ${mostSummed + 1})
    select count(*)::integer as count, coalesce(sum(coalesce(m.total, e.total)), 0)::bigint as total,
      coalesce(sum(m.debit), 0)::bigint as debit, coalesce(sum(m.credit), 0)::bigint as credit
    from found e left join lateral (${moved(q.orgId, accountId)}) m on true`);
  if (!row) throw new Error('a sum without group always answers');
  return { ...row, isMore: row.count > mostSummed };
}

/**
 * What an entry "e" moved, without the lines on "antar kantor" and "antar unit" that complete it: 300.000
 * paid in for another unit is 300.000, not twice that. Beside it each side of one account.
 */
function moved(orgId: string, accountId: string | null = null): RawBuilder<unknown> {
  return sql`
    select sum(l.amount) filter (where l.amount > 0 and l.account_id not in (select s.account_id from posting_map s
        where s.org_id = ${orgId} and s.purpose in ('ledger.inter-office', 'ledger.inter-unit'))) as total,
      sum(l.amount) filter (where l.amount > 0 and l.account_id = ${accountId}::uuid) as debit,
      -sum(l.amount) filter (where l.amount < 0 and l.account_id = ${accountId}::uuid) as credit
    from line l where l.org_id = ${orgId} and l.entry_id = e.id`;
}

function afterSql(after: EntryCursor | null): RawBuilder<unknown> {
  return after ? sql` and (e.day, e.id) < (${after.day}::date, ${after.id}::uuid)` : sql``;
}

function conditionOf(q: Reads, filter: EntryFilter): RawBuilder<unknown> {
  const parts = [sql`e.org_id = ${q.orgId}`];
  const { text, accountId, kind, from, to, unitId, officeId, loginId, reversals } = filter;
  if (from) parts.push(sql`e.day >= ${from}::date`);
  if (to) parts.push(sql`e.day <= ${to}::date`);
  if (kind) parts.push(sql`e.kind = ${kind}`);
  if (unitId) parts.push(lineSql(sql`l.unit_id = ${unitId}::uuid`));
  if (officeId) parts.push(lineSql(sql`l.office_id = ${officeId}::uuid`));
  if (accountId) parts.push(lineSql(sql`l.account_id = ${accountId}::uuid`));
  if (loginId) {
    parts.push(sql`exists (select from deed d where d.org_id = e.org_id and d.id = e.deed_id
      and d.login_id = ${loginId}::uuid)`);
  }
  if (reversals) {
    parts.push(sql`(e.reverses_id is not null or exists (
      select from entry r where r.org_id = e.org_id and r.reverses_id = e.id))`);
  }
  if (text?.trim()) parts.push(textSql(text.trim()));
  return sql.join(parts, sql` and `);
}

function lineSql(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from line l where l.org_id = e.org_id and l.entry_id = e.id and ${condition})`;
}

/** Each word must stand in number, memo or document; a text that is an amount also finds lines of it. */
function textSql(text: string): RawBuilder<unknown> {
  const words = text.split(/\s+/).slice(0, 8);
  const inWords = sql.join(
    words.map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(e.number ilike ${like} or e.memo ilike ${like} or e.document ilike ${like})`;
    }),
    sql` and `,
  );
  const amount = amountOf(text);
  return amount === null
    ? sql`(${inWords})`
    : sql`((${inWords}) or ${lineSql(sql`abs(l.amount) = ${amount}::bigint`)})`;
}

function amountOf(text: string): Money | null {
  if (!/^(rp\.?\s*)?\d[\d.]*(,\d{1,2}|,-)?$/i.test(text)) return null;
  try {
    return absolute(readMoney(text));
  } catch {
    return null; // digits that are no amount (`1.2.3`) are sought as words only
  }
}
