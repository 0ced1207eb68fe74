import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { personName } from '#base/person-name.view.ts';
import type { Title } from '#base/words.ts';
import type { Money } from '#base/money.ts';
import { membersOn } from '../members/roll-forward.view.ts';

/** What the notes tell of the cooperative beside its figures. */
export interface NotesFacts {
  readonly name: string;
  readonly legalNumber: string;
  readonly address: string;
  /** Members who had joined by the day and had not left. */
  readonly members: number;
  /** Who held which office on the day, the board first. */
  readonly officers: readonly { readonly role: OfficerRole; readonly name: string }[];
  readonly banks: readonly NotedBank[];
  readonly texts: readonly NoteText[];
}

export type OfficerRole = (typeof officerRoles)[number];

/** An account at a bank, with how far it has been proved against the bank's statement. */
export interface NotedBank {
  readonly code: string;
  readonly name: string;
  readonly bank: string;
  /** The last four digits; the whole number is nobody's business in a printed report. */
  readonly tail: string;
  readonly book: Money;
  readonly reconciledOn: Day | null;
}

/** What somebody wrote for a section of a year, the newest of each. */
export interface NoteText {
  readonly section: string;
  readonly text: Title;
  readonly versions: number;
}

const officerRoles = ['chair', 'secretary', 'treasurer', 'supervisor', 'manager'] as const;

/** Reads what the notes of a year tell beside the figures, in one flight. */
export async function notesFacts(q: Reads, year: number, on: Day): Promise<NotesFacts> {
  const [face, members, officers, banks, texts] = await Promise.all([
    q.maybe(sql<{ name: string; legalNumber: string; address: string }>`
      select o.name, coalesce(p.legal_number, '') as "legalNumber",
        concat_ws(', ', nullif(p.address, ''), nullif(p.city, '')) as address
      from organisation o left join org_profile p on p.org_id = o.id where o.id = ${q.orgId}`),
    membersOn(q, on),
    q.many(sql<{ role: OfficerRole; name: string }>`
      select m.role, ${personName} as name from mandate m join login l on l.id = m.login_id
      where m.org_id = ${q.orgId} and m.role in (${sql.join([...officerRoles])})
        and m.from_on <= ${on}::date and (m.until_on is null or m.until_on >= ${on}::date)
        and (m.revoked_at is null or m.revoked_at::date > ${on}::date)
      order by array_position(array[${sql.join([...officerRoles])}]::text[], m.role), m.from_on, m.id`),
    q.many(sql<NotedBank>`
      select a.code, a.name, b.bank, right(b.number, 4) as tail,
        (select coalesce(sum(l.amount), 0)::bigint from line l where l.org_id = b.org_id
          and l.account_id = b.account_id and l.day <= ${on}::date) as book,
        (select max(r.day) from bank_reconciliation r where r.org_id = b.org_id
          and r.bank_account_id = b.id and r.reopened_deed_id is null and r.day <= ${on}::date) as "reconciledOn"
      from bank_account b join account a on a.org_id = b.org_id and a.id = b.account_id
      where b.org_id = ${q.orgId} and b.opened_on <= ${on}::date order by a.code`),
    noteTexts(q, year),
  ]);
  const { name = '', legalNumber = '', address = '' } = face ?? {};
  return { name, legalNumber, address, members, officers, banks, texts };
}

/** The texts of a year's notes that somebody wrote, the newest of each section. */
export function noteTexts(q: Reads, year: number): Promise<NoteText[]> {
  return q.many(sql<NoteText>`
    select distinct on (t.section) t.section, t.body as text,
      (count(*) over (partition by t.section))::integer as versions
    from note_text t where t.org_id = ${q.orgId} and t.year = ${year}
    order by t.section, t.id desc`);
}
