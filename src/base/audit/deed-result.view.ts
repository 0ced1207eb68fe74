import { sql } from 'kysely';
import { nameHere } from '../person-name.view.ts';

/** What a deed was about and what came of it, as far as lists show it. */
export interface DeedResult {
  /** Vouchers it booked, the first few. */
  readonly entries: readonly { readonly id: string; readonly number: string }[];
  readonly entryCount: number;
  /** Records whose history it wrote, as kind and id. */
  readonly records: readonly { readonly kind: string; readonly id: string }[];
  /** Whom it was about, where it was about a person's seat: as this organisation calls them. */
  readonly person: string | null;
  /** The role it was about. */
  readonly role: string | null;
  /** The request for a second person that it was, decided or came of. */
  readonly pendingId: string | null;
}

/** Columns of what came of the deed of the row `d`, with `deedResultJoins` beside it. */
export const deedResult = sql`coalesce(booked.entries, '[]') as entries,
  coalesce(booked.many, 0)::integer as "entryCount", coalesce(told.records, '[]') as records,
  coalesce(${nameHere(
    sql`d.org_id`,
    sql`coalesce(seat.login_id,
    (coalesce(about.facts ->> 'loginId', about.facts ->> 'ownerId'))::uuid)`,
  )},
    invited.name) as person,
  coalesce(seat.role, invited.role, about.facts ->> 'role') as role, d.facts ->> 'pendingId' as "pendingId"`;

/** What `deedResult` looks at. A yes is about what it said yes to. */
export const deedResultJoins = sql`left join lateral (
    select count(*) as many, jsonb_agg(jsonb_build_object('id', x.id, 'number', x.number) order by x.place)
      filter (where x.place <= 3) as entries
    from (select e.id, e.number, row_number() over (order by e.id) as place from entry e
      where e.org_id = d.org_id and e.deed_id = d.id) x) booked on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('kind', r.kind, 'id', r.record_id) order by r.record_id) as records
    from deed_record r where r.org_id = d.org_id and r.deed_id = d.id) told on true
  left join lateral (
    select coalesce((select y.facts from deed y where y.org_id = d.org_id
      and y.id = (d.facts ->> 'approvedDeedId')::uuid), d.facts) as facts) about on true
  left join mandate seat on seat.org_id = d.org_id and seat.id = (about.facts ->> 'mandateId')::uuid
  left join invitation invited on invited.org_id = d.org_id
    and invited.id = (about.facts ->> 'invitationId')::uuid`;
