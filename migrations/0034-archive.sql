-- Archives: one organisation taken out of an installation, and brought into another. The keys of one that came
-- from elsewhere come with it, sealed under this installation's own, so that its deeds, its seals and its
-- sealed columns stay as they were, byte for byte. They stand in the register, for whoever sees the row of an
-- organisation must see its keys as well.
alter table organisation add column keys_sealed bytea;

-- Whoever acted there is named by their deeds. Their login comes along shut: no contact leads to it, and nobody
-- signs in by it.
alter table login drop constraint login_reachable;
alter table login add constraint login_reachable
  check (email_hash is not null or phone_hash is not null or disabled_at is not null);

-- Every taking of an archive from a page: who asked for it, how far it is, where the file lies and until when.
-- `lock` is the archive's secret under the passphrase that was typed, which itself is kept nowhere;
-- `secret_sealed` is the same secret for the job that writes the file, and is forgotten once it is written.
create table archive_run (
  org_id        uuid        not null,
  id            uuid        not null,
  deed_id       uuid        not null,
  requested_by  uuid,
  requested_at  timestamptz not null,
  lock          jsonb       not null,
  secret_sealed bytea,
  began_at      timestamptz,
  ended_at      timestamptz,
  cancelled_at  timestamptz,
  deleted_at    timestamptz,
  total         integer     not null default 0 check (total >= 0),
  done          integer     not null default 0 check (done >= 0),
  bytes         bigint      check (bytes > 0),
  fingerprint   text        check (fingerprint ~ '^[0-9a-f]{64}$'),
  host          text        not null default '',
  path          text        not null default '',
  failure       text        not null default '',
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint archive_run_failed_ended check (failure = '' or ended_at is not null),
  constraint archive_run_whole check ((bytes is null) = (fingerprint is null))
);
create unique index archive_run_one_open on archive_run (org_id) where ended_at is null;
create index archive_run_by_time on archive_run (org_id, requested_at);
alter table archive_run enable row level security;
alter table archive_run force row level security;
create policy tenant on archive_run
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on archive_run to sakaguru_app, sakaguru_backup;
grant insert, update (secret_sealed, began_at, ended_at, cancelled_at, deleted_at, total, done, bytes, fingerprint,
  host, path, failure) on archive_run to sakaguru_app;
