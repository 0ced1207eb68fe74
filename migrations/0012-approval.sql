-- Two persons. An act above a limit waits, its input sealed, until somebody else says yes or no.

-- Up to which sum a role does an act alone; null: never alone. No row: without a limit.
create table approval_limit (
  org_id  uuid   not null,
  act     text   not null,
  role    text   not null,
  amount  bigint check (amount >= 0),
  primary key (org_id, act, role)
);

create table pending_act (
  org_id       uuid        not null,
  id           uuid        not null,
  act          text        not null,
  key          text        not null check (length(key) between 1 and 255),
  input_hash   bytea       not null,
  -- Forgotten once it is decided: the deed and what it booked say the rest.
  input_sealed bytea,
  amount       bigint,
  requested_by uuid        not null,
  requested_at timestamptz not null,
  expires_at   timestamptz not null,
  status       text        not null default 'waiting'
               check (status in ('waiting', 'approved', 'refused', 'withdrawn', 'expired')),
  decided_by   uuid,
  decided_at   timestamptz,
  reason       text        not null default '' check (length(reason) <= 300),
  deed_id      uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint pending_act_key_once unique (org_id, act, key),
  constraint pending_act_own_never check (decided_by is null or status = 'withdrawn' or decided_by <> requested_by),
  constraint pending_act_decided check ((status = 'waiting') = (decided_at is null)),
  constraint pending_act_input check ((status = 'waiting') = (input_sealed is not null))
);
create index pending_act_waiting on pending_act (org_id, expires_at) where status = 'waiting';
create index pending_act_by_time on pending_act (org_id, requested_at);

do $$
declare name text;
begin
  foreach name in array array['approval_limit', 'pending_act'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
  end loop;
end $$;
grant insert, delete, update (amount) on approval_limit to sakaguru_app;
grant insert on pending_act to sakaguru_app;
grant update (input_sealed, status, decided_by, decided_at, reason) on pending_act to sakaguru_app;
