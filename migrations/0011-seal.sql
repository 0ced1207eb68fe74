-- What makes the books believable to whoever does not trust us: a hash chain over every organisation's
-- deeds, the keys with which it signs what leaves the house, and what each deed did to which record.

-- Who gave the second yes, where one was needed (0012): both are named in the deed, and sealed with it.
alter table deed add column approved_by uuid;

-- The chain. `body` is the digest of what the deed booked (entries, lines, records), null if it booked
-- nothing; `hash` covers the seal before it, the deed's own row and the body. All three are digests of text,
-- so that anybody can make them again with a tool of their own: `hash` is sha256 of the hash before in hex,
-- the deed's row as JSON, and the body in hex, written one after the other.
create table deed_seal (
  org_id    uuid        not null,
  seq       bigint      not null check (seq > 0),
  deed_id   uuid        not null,
  body      bytea       check (length(body) = 32),
  hash      bytea       not null check (length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (org_id, seq),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint deed_seal_once unique (org_id, deed_id)
);
-- The last head of a day, without walking the chain.
create index deed_seal_by_time on deed_seal (org_id, sealed_at, seq);

-- An organisation's signing keys (Ed25519). The private part is sealed under the key file; a retired key
-- signs no more and verifies for ever.
create table org_key (
  org_id         uuid        not null,
  id             text        not null check (id ~ '^[0-9a-f]{8}$'),
  public_key     bytea       not null check (length(public_key) = 32),
  private_sealed bytea       not null,
  created_at     timestamptz not null,
  retired_at     timestamptz,
  deed_id        uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create unique index org_key_one_current on org_key (org_id) where retired_at is null;

-- What a deed changed on a record, before and after. What is personal stands in `sealed` alone, and the
-- chain covers only its digest: what the law lets be forgotten may be, and the chain still holds.
create table deed_record (
  org_id        uuid  not null,
  record_id     uuid  not null,
  deed_id       uuid  not null,
  kind          text  not null,
  before        jsonb,
  after         jsonb,
  sealed        bytea,
  sealed_digest bytea check (length(sealed_digest) = 32),
  primary key (org_id, record_id, deed_id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint deed_record_digest_known check (sealed is null or sealed_digest is not null)
);
create index deed_record_by_deed on deed_record (org_id, deed_id);

do $$
declare name text;
begin
  foreach name in array array['deed_seal', 'org_key', 'deed_record'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup, sakaguru_writer', name);
  end loop;
end $$;
grant insert on org_key, deed_record to sakaguru_app;
grant update (retired_at) on org_key to sakaguru_app;
grant insert on deed_seal to sakaguru_writer;

-- A deed's row as text. It depends on no setting of a session (time zone, style of dates) and on no version
-- of PostgreSQL: instants are microseconds since 1970, days ISO, bytes hex.
create function deed_text(d deed) returns text
language sql stable set search_path = public, pg_temp as $$
  select json_build_array(d.org_id, d.id, d.act, d.actor_kind, d.login_id, d.mandate_id, d.approved_by,
    (extract(epoch from d.at) * 1000000)::bigint, to_char(d.business_day, 'YYYY-MM-DD'), d.key,
    encode(d.input_hash, 'hex'), d.facts, d.answer)::text
$$;

-- What a deed booked as text: its entries with their lines, and what it changed on records. Null if nothing.
create function deed_body_text(p_org uuid, p_deed uuid) returns text
language plpgsql stable set search_path = public, pg_temp as $$
declare
  v_entries json;
  v_records json;
begin
  select json_agg(json_build_array(e.id, e.number, e.kind, e.source_id, to_char(e.day, 'YYYY-MM-DD'),
    (extract(epoch from e.posted_at) * 1000000)::bigint, e.memo, e.document, e.unit_id, e.office_id,
    e.reverses_id, e.total, (
      select json_agg(json_build_array(l.line_no, to_char(l.day, 'YYYY-MM-DD'), l.account_id, l.sub_id,
        l.unit_id, l.office_id, l.amount, l.memo) order by l.line_no)
      from line l where l.org_id = e.org_id and l.entry_id = e.id)) order by e.id) into v_entries
  from entry e where e.org_id = p_org and e.deed_id = p_deed;
  select json_agg(json_build_array(r.record_id, r.kind, r.before, r.after, encode(r.sealed_digest, 'hex'))
    order by r.record_id) into v_records
  from deed_record r where r.org_id = p_org and r.deed_id = p_deed;
  if v_entries is null and v_records is null then return null; end if;
  return json_build_array(v_entries, v_records)::text;
end $$;

-- Seals deeds that are not sealed yet, in the order of their instants, at most p_most; the only way into the
-- chain, so that only rows that are there can be sealed. p_from: no deed with an id below it is looked at
-- (ids begin with the instant they were made), null: all are. Returns how many it sealed.
create function seal_deeds(p_org uuid, p_most integer, p_from uuid) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_seq bigint;
  v_hash bytea;
  v_body bytea;
  v_text text;
  v_many integer := 0;
  v_at timestamptz := clock_timestamp();
  v_deed deed;
begin
  -- Several processes seal; one chain comes of it.
  perform pg_advisory_xact_lock(hashtextextended(p_org::text || ':seal', 0));
  select s.seq, s.hash into v_seq, v_hash from deed_seal s where s.org_id = p_org order by s.seq desc limit 1;
  if not found then
    v_seq := 0;
    v_hash := sha256(convert_to(p_org::text, 'UTF8'));
  end if;
  for v_deed in
    select d.* from deed d
    where d.org_id = p_org and d.id >= coalesce(p_from, '00000000-0000-0000-0000-000000000000')
      and not exists (select from deed_seal s where s.org_id = p_org and s.deed_id = d.id)
    order by d.at, d.id limit p_most
  loop
    v_text := deed_body_text(p_org, v_deed.id);
    v_body := case when v_text is not null then sha256(convert_to(v_text, 'UTF8')) end;
    v_hash := sha256(convert_to(encode(v_hash, 'hex') || deed_text(v_deed)
      || coalesce(encode(v_body, 'hex'), ''), 'UTF8'));
    v_seq := v_seq + 1;
    v_many := v_many + 1;
    insert into deed_seal (org_id, seq, deed_id, body, hash, sealed_at)
    values (p_org, v_seq, v_deed.id, v_body, v_hash, v_at);
  end loop;
  return v_many;
end $$;

grant create on schema public to sakaguru_writer;
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.proname in ('deed_text', 'deed_body_text', 'seal_deeds') loop
    execute format('alter function %s owner to sakaguru_writer', f.signature);
    execute format('revoke all on function %s from public', f.signature);
    if f.proname = 'seal_deeds' then
      execute format('grant execute on function %s to sakaguru_app', f.signature);
    end if;
  end loop;
end $$;
revoke create on schema public from sakaguru_writer;
