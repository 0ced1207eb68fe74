-- What makes the books believable to whoever does not trust us: a hash chain over every organisation's
-- deeds, the keys with which it signs what leaves the house, and what each deed did to which record.

-- Who gave the second yes, where one was needed (0012): both are named in the deed, and sealed with it.
alter table deed add column approved_by uuid;

-- The chain. `body` is the digest of what the deed booked (entries, lines, records), null if it booked
-- nothing; `hash` covers the seal before it, the deed's own row and the body.
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

-- What a deed changed on a record, before and after. What is personal stands in `sealed` alone.
create table deed_record (
  org_id    uuid  not null,
  record_id uuid  not null,
  deed_id   uuid  not null,
  kind      text  not null,
  before    jsonb,
  after     jsonb,
  sealed    bytea,
  primary key (org_id, record_id, deed_id),
  foreign key (org_id, deed_id) references deed (org_id, id)
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
