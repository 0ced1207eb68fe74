import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { templateAccountOf } from '#ledger/accounts/templates/chart-template.ts';
import { undetailedOwner } from '#ledger/entries/open-matters.view.ts';
import type { ChartAccount } from '#ledger/import/match-accounts.ts';
import type { ImportStanding, Undetailed } from './import-standing.ts';
import { numberHash } from '../members/seal-person.ts';

/** What is asked of the register. */
export interface AskedPeople {
  readonly numbers: readonly string[];
  readonly niks: readonly string[];
}

interface StandingRow {
  readonly template: string | null;
  readonly chart: readonly (Omit<ChartAccount, 'also'> & {
    readonly templateCode: string | null;
  })[];
  readonly undetailed: readonly (Omit<Undetailed, 'balance'> & { readonly balance: string })[];
  readonly opening: { readonly id: string; readonly day: Day } | null;
  readonly before: number;
  readonly known: readonly string[];
  readonly niks: readonly { readonly hash: string; readonly number: string }[];
  readonly purposes: readonly { readonly purpose: string; readonly account: string }[];
}

const noProduct = '00000000-0000-0000-0000-000000000000';

/** Asks in one message what an import must know of the books. */
export async function readImportStanding(
  q: Reads,
  asked: AskedPeople,
  day: Day,
): Promise<ImportStanding> {
  const hashes = asked.niks.map((nik) => numberHash(q.keys, q.orgId, 'nik', nik));
  const row = await q.maybe(sql<StandingRow>`
    select
      (select p.chart_template from org_profile p where p.org_id = ${q.orgId}) as template,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name, 'sakClass', a.sak_class,
          'normal', a.normal, 'control', a.control, 'usualUnitId', a.usual_unit_id, 'templateCode', a.template_code,
          'used', exists (select from line l where l.org_id = a.org_id and l.account_id = a.id)) order by a.code)
        from account a where a.org_id = ${q.orgId} and a.closed_on is null), '[]') as chart,
      coalesce((select jsonb_agg(jsonb_build_object('subAccountId', s.id, 'accountId', s.account_id, 'unitId', s.unit_id,
          'officeId', s.office_id, 'balance', b.balance::text))
        from sub_account s join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
        where s.org_id = ${q.orgId} and s.owner_kind = ${undetailedOwner} and s.closed_on is null), '[]') as undetailed,
      (select jsonb_build_object('id', i.id, 'day', i.day) from sheet_import i
        where i.org_id = ${q.orgId} and i.opening and i.undone_at is null) as opening,
      (select count(*)::integer from entry e where e.org_id = ${q.orgId} and e.day <= ${day}::date
        and e.reverses_id is null and not exists (select from entry r where r.org_id = e.org_id and r.reverses_id = e.id))
        as before,
      coalesce((select jsonb_agg(m.number) from member m where m.org_id = ${q.orgId} and m.status = 'active'
        and m.number = any (${asked.numbers}::text[])), '[]') as known,
      coalesce((select jsonb_agg(jsonb_build_object('hash', encode(m.nik_hash, 'hex'), 'number', m.number)) from member m
        where m.org_id = ${q.orgId} and m.status = 'active' and m.nik_hash = any (${hashes}::bytea[])), '[]') as niks,
      coalesce((select jsonb_agg(jsonb_build_object('purpose', p.purpose, 'account', p.account_id)) from posting_map p
        where p.org_id = ${q.orgId} and p.product_id = ${noProduct}::uuid), '[]') as purposes`);
  if (!row) throw new Error('a select of subselects always answers');
  const places = new Map(hashes.map((hash, i) => [hash.toString('hex'), asked.niks[i]!]));
  return {
    chart: row.chart.map(({ templateCode, ...account }) => ({
      ...account,
      also: alsoOf(row.template, templateCode),
    })),
    undetailed: row.undetailed.map((one) => ({ ...one, balance: sen(one.balance) })),
    opening: row.opening,
    entriesBefore: row.before,
    known: new Set(row.known),
    nikOwners: new Map(row.niks.map(({ hash, number }) => [places.get(hash)!, number])),
    purposes: new Map(row.purposes.map(({ purpose, account }) => [purpose, account])),
  };
}

function alsoOf(template: string | null, code: string | null): readonly string[] {
  const known = template && code ? templateAccountOf(template, code) : undefined;
  return known ? [known.name.id, ...(known.also ?? [])] : [];
}

/** A member about to be entered in the register, NIK, phone and notes sealed. */
export interface NewMember {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly joinedOn: Day | null;
  readonly stall: string;
  readonly nik: { sealed: Buffer; hash: Buffer; tailHash: Buffer } | null;
  readonly phone: { sealed: Buffer; hash: Buffer; tailHash: Buffer } | null;
  readonly extra: Buffer | null;
}

/** Queues members as one set. */
export function queueMembers(deed: Deed, members: readonly NewMember[]): void {
  if (members.length === 0) return;
  const of = <T>(pick: (member: NewMember) => T) => members.map(pick);
  deed.write(sql`
    insert into member (org_id, id, number, name, sex, born_on, joined_on, stall, nik_sealed, nik_hash, nik_tail_hash,
      phone_sealed, phone_hash, phone_tail_hash, extra_sealed, deed_id, created_at)
    select ${deed.orgId}, m.*, ${deed.id}::uuid, ${deed.at}::timestamptz
    from unnest(${of((m) => m.id)}::uuid[], ${of((m) => m.number)}::text[], ${of((m) => m.name)}::text[],
      ${of((m) => m.sex)}::text[], ${of((m) => m.bornOn)}::date[], ${of((m) => m.joinedOn)}::date[],
      ${of((m) => m.stall)}::text[], ${of((m) => m.nik?.sealed ?? null)}::bytea[],
      ${of((m) => m.nik?.hash ?? null)}::bytea[], ${of((m) => m.nik?.tailHash ?? null)}::bytea[],
      ${of((m) => m.phone?.sealed ?? null)}::bytea[], ${of((m) => m.phone?.hash ?? null)}::bytea[],
      ${of((m) => m.phone?.tailHash ?? null)}::bytea[], ${of((m) => m.extra)}::bytea[]) as m`);
}

/** What a sheet knew of a loan before the loan book exists. */
export interface ImportedLoan {
  readonly subAccountId: string;
  readonly ceiling: Money | null;
  readonly termMonths: number | null;
  readonly instalmentsPaid: number | null;
}

/** Queues the facts of loans as one set. */
export function queueImportedLoans(
  deed: Deed,
  importId: string,
  loans: readonly ImportedLoan[],
): void {
  if (loans.length === 0) return;
  deed.write(sql`
    insert into imported_loan (org_id, sub_id, import_id, ceiling, term_months, instalments_paid)
    select ${deed.orgId}, l.sub_id, ${importId}::uuid, l.ceiling, l.term_months, l.instalments_paid
    from unnest(${loans.map((l) => l.subAccountId)}::uuid[], ${loans.map((l) => l.ceiling)}::bigint[],
      ${loans.map((l) => l.termMonths)}::integer[], ${loans.map((l) => l.instalmentsPaid)}::integer[])
      as l (sub_id, ceiling, term_months, instalments_paid)`);
}

/** The record of one import. */
export interface ImportRecord {
  readonly id: string;
  readonly day: Day;
  readonly files: readonly string[];
  readonly opening: boolean;
  readonly taken: number;
  readonly held: number;
  readonly known: number;
}

/** Queues the import's own row. */
export function queueImport(deed: Deed, record: ImportRecord): void {
  deed.write(sql`
    insert into sheet_import (org_id, id, deed_id, at, day, files, opening, taken, held, known)
    values (${deed.orgId}, ${record.id}, ${deed.id}, ${deed.at}, ${record.day}, ${JSON.stringify(record.files)}::jsonb,
      ${record.opening}, ${record.taken}, ${record.held}, ${record.known})`);
}

/** A change of an account's code and name. */
export interface Renaming {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Queues new codes and names as one set; by way of codes that nobody has, for two may change places. */
export function queueRenamings(deed: Deed, renamings: readonly Renaming[]): void {
  if (renamings.length === 0) return;
  const ids = renamings.map((one) => one.id);
  deed.write(sql`
    update account a set code = '0-' || substr(replace(a.id::text, '-', ''), 11, 22)
    where a.org_id = ${deed.orgId} and a.id = any (${ids}::uuid[])`);
  deed.write(sql`
    update account a set code = r.code, name = r.name
    from unnest(${ids}::uuid[], ${renamings.map((one) => one.code)}::text[], ${renamings.map((one) => one.name)}::text[])
      as r (id, code, name)
    where a.org_id = ${deed.orgId} and a.id = r.id`);
}
