-- Every backup that was made or tried, and what its verification said; of the whole installation.
create table backup_run (
  id          uuid        not null primary key,
  cause       text        not null check (cause in ('night', 'by-hand', 'before-migration', 'before-restore')),
  host        text        not null,
  path        text        not null,
  began_at    timestamptz not null,
  ended_at    timestamptz,
  bytes       bigint,
  rows        bigint,
  sha256      bytea       check (length(sha256) = 32),
  with_key    boolean     not null default false,
  failure     text        not null default '',
  verified_at timestamptz,
  verdict     jsonb,
  deleted_at  timestamptz
);
create index backup_run_by_time on backup_run (began_at);
alter table backup_run enable row level security;
alter table backup_run force row level security;
create policy backup_run_any on backup_run using (true) with check (true);
grant select, insert on backup_run to sakaguru_app;
grant select on backup_run to sakaguru_backup;
grant update (host, path, began_at, ended_at, bytes, rows, sha256, with_key, failure, verified_at, verdict, deleted_at)
  on backup_run to sakaguru_app;
