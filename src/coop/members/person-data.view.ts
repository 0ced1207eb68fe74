import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { TableName } from '#base/db/table-facts.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { accessDeed } from './access-deed.view.ts';
import { accessesOf } from './access-log.view.ts';
import type { Access } from './access-log.view.ts';
import { readPerson } from './member.store.ts';
import type { Person } from './member.store.ts';
import { eventsOf, heirsOf, mergedWith, tiesOf } from './member-life.view.ts';
import type { Heir, MemberEvent, OtherRow, Tie } from './member-life.view.ts';
import type { MemberClass, MemberKind, Standing } from './standing.ts';

/** One movement on a member's account, on its normal side. */
export interface PersonLine {
  readonly day: Day;
  readonly number: string;
  readonly memo: string;
  readonly amount: Money;
  readonly balance: Money;
}

/** One of a member's accounts with all its movements. */
export interface PersonAccount {
  readonly id: string;
  readonly code: string;
  readonly account: string;
  readonly unit: string;
  readonly office: string;
  /** As a savings account: its number, and its term where it has one. */
  readonly number: string | null;
  readonly savingsMonths: number | null;
  readonly savingsRate: string | null;
  readonly maturesOn: Day | null;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly balance: Money;
  readonly held: Money;
  readonly holds: readonly { readonly amount: Money; readonly reason: string }[];
  readonly loan: {
    readonly ceiling: Money | null;
    readonly termMonths: number | null;
    readonly instalmentsPaid: number | null;
  } | null;
  readonly lines: readonly PersonLine[];
}

/** Something that was done to the member's record. */
export interface PersonDeed {
  readonly at: Date;
  readonly act: string;
  readonly person: string | null;
}

/** All that the organisation holds of one member. */
export interface PersonData {
  readonly memberId: string;
  readonly madeAt: Date;
  readonly person: Person & {
    readonly kind: MemberKind;
    readonly class: MemberClass;
    readonly standing: Standing;
    readonly applicationNumber: string | null;
    readonly recordedAt: Date;
    /** Further columns of the sheet that the member came from. */
    readonly extra: Readonly<Record<string, string>>;
  };
  /** What happened to their membership, in order. */
  readonly events: readonly MemberEvent[];
  readonly heirs: readonly Heir[];
  readonly ties: readonly Tie[];
  readonly mergedFrom: readonly OtherRow[];
  readonly mergedInto: OtherRow | null;
  readonly accounts: readonly PersonAccount[];
  /** More movements than one file takes; the statement of the account has them all. */
  readonly isCut: boolean;
  /** The sheets that they came in by. */
  readonly imports: readonly { readonly day: Day; readonly files: readonly string[] }[];
  readonly deeds: readonly PersonDeed[];
  readonly accesses: readonly Access[];
}

/** The tables of which a copy of one's data holds one's rows: what the register calls personal of members. */
export const tablesOfPerson: readonly TableName[] = [
  'member',
  'member_event',
  'member_heir',
  'member_tie',
  'sub_account',
  'sub_balance',
  'hold',
  'entry',
  'line',
  'sheet_import',
  'imported_loan',
  'savings_account',
  'deed',
  'deed_record',
];

/** How long the copy may be read after it was asked for, in minutes: to look, to print, to save. */
const exportMinutes = 60;
const mostLines = 20_000;

/**
 * All that the organisation holds of the member for whom the actor's own fresh deed asked it.
 * @throws Refusal `member/access-over`, `member/absent`, `act/not-allowed`
 */
export function personData(ground: Ground, actor: Actor, deedId: string): Promise<PersonData> {
  return read(ground, actor, 'person.export', async (q) => {
    const { memberId } = await accessDeed(q, 'person.export', deedId, exportMinutes);
    const [
      person,
      row,
      events,
      heirs,
      ties,
      merged,
      accounts,
      lines,
      holds,
      imports,
      deeds,
      accesses,
    ] = await Promise.all([
      readPerson(q, memberId),
      restOf(q, memberId),
      eventsOf(q, memberId),
      heirsOf(q, memberId),
      tiesOf(q, memberId),
      mergedWith(q, memberId),
      accountsOf(q, memberId),
      linesOf(q, memberId),
      holdsOf(q, memberId),
      importsOf(q, memberId),
      deedsOf(q, memberId),
      accessesOf(q, { memberId }, null, 10_000),
    ]);
    return {
      memberId,
      madeAt: q.now,
      person: { ...person, ...row },
      events,
      heirs,
      ties,
      ...merged,
      accounts: accounts.map(({ ceiling, termMonths, instalmentsPaid, isLoan, ...account }) => ({
        ...account,
        holds: holds.filter(ofSub(account.id)).map(withoutSub),
        loan: isLoan ? { ceiling, termMonths, instalmentsPaid } : null,
        lines: lines.slice(0, mostLines).filter(ofSub(account.id)).map(withoutSub),
      })),
      isCut: lines.length > mostLines,
      imports,
      deeds,
      accesses,
    };
  });
}

async function restOf(q: Reads, memberId: string) {
  const row = (await q.maybe(sql<{
    kind: MemberKind;
    class: MemberClass;
    standing: Standing;
    applicationNumber: string | null;
    recordedAt: Date;
    extra: Buffer | null;
  }>`select m.kind, m.class, m.standing, m.application_number as "applicationNumber", m.created_at as "recordedAt", m.extra_sealed as extra
    from member m where m.org_id = ${q.orgId} and m.id = ${memberId}::uuid`))!;
  const extra =
    row.extra === null
      ? {}
      : (JSON.parse(q.keys.open(q.orgId, 'member.extra', row.extra)) as Record<string, string>);
  return { ...row, extra };
}

interface AccountRow extends Omit<PersonAccount, 'holds' | 'loan' | 'lines'> {
  readonly isLoan: boolean;
  readonly ceiling: Money | null;
  readonly termMonths: number | null;
  readonly instalmentsPaid: number | null;
}

function accountsOf(q: Reads, memberId: string): Promise<AccountRow[]> {
  return q.many(sql<AccountRow>`
    select s.id, a.code, a.name as account, u.name as unit, o.name as office, s.opened_on as "openedOn",
      s.closed_on as "closedOn", n.number, n.term_months as "savingsMonths", n.term_rate as "savingsRate",
      n.matures_on as "maturesOn", b.balance, b.held, l.sub_id is not null as "isLoan", l.ceiling,
      l.term_months as "termMonths", l.instalments_paid as "instalmentsPaid"
    from sub_account s
    join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
    join account a on a.org_id = s.org_id and a.id = s.account_id
    join unit u on u.org_id = s.org_id and u.id = s.unit_id
    join office o on o.org_id = s.org_id and o.id = s.office_id
    left join imported_loan l on l.org_id = s.org_id and l.sub_id = s.id
    left join savings_account n on n.org_id = s.org_id and n.sub_id = s.id
    where s.org_id = ${q.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}::uuid
    order by a.code, s.id limit 1000`);
}

/** Rows of one account. */
function ofSub(id: string) {
  return ({ subId }: { readonly subId: string }): boolean => subId === id;
}

/** A row under its account, whose id stands above it. */
function withoutSub<T extends { readonly subId: string }>({ subId: _subId, ...row }: T) {
  return row;
}

function linesOf(q: Reads, memberId: string): Promise<(PersonLine & { subId: string })[]> {
  return q.many(sql<PersonLine & { subId: string }>`
    select l.sub_id as "subId", l.day, e.number, coalesce(nullif(l.memo, ''), e.memo) as memo,
      l.amount * b.sign as amount,
      (sum(l.amount * b.sign) over (partition by l.sub_id order by l.day, l.entry_id, l.line_no))::bigint as balance
    from sub_account s
    join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
    join line l on l.org_id = s.org_id and l.sub_id = s.id
    join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where s.org_id = ${q.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}::uuid
    order by l.sub_id, l.day, l.entry_id, l.line_no limit ${mostLines + 1}`);
}

function holdsOf(q: Reads, memberId: string) {
  return q.many(sql<{ subId: string; amount: Money; reason: string }>`
    select h.sub_id as "subId", h.amount, h.reason from hold h
    join sub_account s on s.org_id = h.org_id and s.id = h.sub_id
    where h.org_id = ${q.orgId} and h.released_by is null and s.owner_kind = 'member'
      and s.owner_id = ${memberId}::uuid order by h.id limit 1000`);
}

function importsOf(q: Reads, memberId: string) {
  return q.many(sql<{ day: Day; files: readonly string[] }>`
    select i.day, i.files from member m join sheet_import i on i.org_id = m.org_id and i.deed_id = m.deed_id
    where m.org_id = ${q.orgId} and m.id = ${memberId}::uuid limit 10`);
}

/** The deed that entered them, and those that changed their record; who looked stands in the accesses. */
function deedsOf(q: Reads, memberId: string): Promise<PersonDeed[]> {
  return q.many(sql<PersonDeed>`
    select d.at, d.act, l.name as person from deed d left join login l on l.id = d.login_id
    where d.org_id = ${q.orgId} and d.id in (
      select m.deed_id from member m where m.org_id = ${q.orgId} and m.id = ${memberId}::uuid
      union select r.deed_id from deed_record r where r.org_id = ${q.orgId} and r.record_id = ${memberId}::uuid)
    order by d.at, d.id limit 10000`);
}
