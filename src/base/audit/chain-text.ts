import { hash } from 'node:crypto';

/** The hash that stands before an organisation's first seal, in hex. */
export function firstHash(orgId: string): string {
  return hash('sha256', orgId, 'hex');
}

/**
 * The hash of a seal in hex: over the hash before it, the deed's row as text, and the digest of what the deed
 * booked (empty if it booked nothing), all written one after the other.
 */
export function sealHash(before: string, deedText: string, body: string | null): string {
  return hash('sha256', before + deedText + (body ?? ''), 'hex');
}

/** The digest of what a deed booked, in hex; null if it booked nothing. */
export function bodyDigest(text: string | null): string | null {
  return text === null ? null : hash('sha256', text, 'hex');
}

/**
 * SQL for a deed's row as text, for the row named `d`. Spelled here anew and not asked of the database's own
 * function, which whoever changes rows could change as well (migrations/0011-seal.sql has its twin).
 */
export const deedTextSql = `json_build_array(d.org_id, d.id, d.act, d.actor_kind, d.login_id, d.mandate_id,
  d.approved_by, (extract(epoch from d.at) * 1000000)::bigint, to_char(d.business_day, 'YYYY-MM-DD'), d.key,
  encode(d.input_hash, 'hex'), d.facts, d.answer)::text`;

/**
 * SQL for what each deed of a stretch of the chain booked, as text: `$1` organisation, seals after `$2` up to
 * `$3`. Columns: seq, deed, its text (null if nothing), and the digest that was sealed.
 */
export const bookedTextSql = `
  with s as materialized (
    select s.seq, s.deed_id, s.body from deed_seal s where s.org_id = $1 and s.seq > $2 and s.seq <= $3
  ), e as materialized (
    select s.seq, e.* from s join entry e on e.org_id = $1 and e.deed_id = s.deed_id
  ), l as (
    select l.entry_id, json_agg(json_build_array(l.line_no, to_char(l.day, 'YYYY-MM-DD'), l.account_id,
      l.sub_id, l.unit_id, l.office_id, l.amount, l.memo) order by l.line_no) as lines
    from e join line l on l.org_id = $1 and l.entry_id = e.id group by l.entry_id
  ), b as (
    select e.seq, json_agg(json_build_array(e.id, e.number, e.kind, e.source_id, to_char(e.day, 'YYYY-MM-DD'),
      (extract(epoch from e.posted_at) * 1000000)::bigint, e.memo, e.document, e.unit_id, e.office_id,
      e.reverses_id, e.total, l.lines) order by e.id) as entries
    from e left join l on l.entry_id = e.id group by e.seq
  ), r as (
    select s.seq, json_agg(json_build_array(r.record_id, r.kind, r.before, r.after,
      encode(r.sealed_digest, 'hex')) order by r.record_id) as records
    from s join deed_record r on r.org_id = $1 and r.deed_id = s.deed_id group by s.seq
  )
  select s.seq, s.deed_id, case when b.entries is not null or r.records is not null
    then json_build_array(b.entries, r.records)::text end, encode(s.body, 'hex')
  from s left join b on b.seq = s.seq left join r on r.seq = s.seq order by s.seq`;
