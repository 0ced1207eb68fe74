-- What somebody in an office is told: a request that waits, a month to close, a job that has ended. One row
-- per person and cause, so that whatever is looked at twice is told once; kept for ninety days.

create table notice (
  org_id    uuid        not null,
  id        uuid        not null,
  login_id  uuid        not null,
  -- What it is about, and why it was told; ids and days, nothing personal.
  kind      text        not null check (length(kind) <= 60),
  cause     text        not null check (length(cause) between 1 and 200),
  -- Its page, behind the office's address.
  path      text        not null check (path ~ '^(/[A-Za-z0-9._-]+)*$' and length(path) <= 200),
  facts     jsonb       not null default '{}',
  at        timestamptz not null,
  read_at   timestamptz,
  mailed_at timestamptz,
  primary key (org_id, id),
  constraint notice_once unique (org_id, login_id, cause)
);
create index notice_unread on notice (org_id, login_id) where read_at is null;
create index notice_by_time on notice (org_id, login_id, at, id);

-- Whether somebody wants a kind of notices by mail; no row: they do not.
create table notice_choice (
  org_id   uuid not null,
  login_id uuid not null,
  kind     text not null check (length(kind) <= 60),
  how      text not null check (how in ('now', 'daily')),
  primary key (org_id, login_id, kind)
);

do $$
declare name text;
begin
  foreach name in array array['notice', 'notice_choice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert, delete on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (read_at, mailed_at) on notice to sakaguru_app;
