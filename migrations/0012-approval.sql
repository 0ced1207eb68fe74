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

-- Opens an act or a view in one message, as before (0001). For an act that may take two persons it also tells
-- what waits or waited under the key, and which limits stand; a view and every other act ask for neither.
drop function open_act(uuid, uuid, text, text);
create function open_act(p_org uuid, p_login uuid, p_act text, p_key text, p_limited boolean default false)
returns table (
  known boolean, time_zone text, mandates jsonb, free boolean, input_hash bytea, answer jsonb,
  pending jsonb, limits jsonb
)
language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.org', p_org::text, true), set_config('app.login', coalesce(p_login::text, ''), true);
  free := p_key is null or pg_try_advisory_xact_lock(hashtextextended(p_org::text || ':' || p_act || ':' || p_key, 1));
  if p_key is not null and free then
    select d.input_hash, d.answer into input_hash, answer from deed d
    where d.org_id = p_org and d.act = p_act and d.key = p_key;
  end if;
  if p_limited then
    if free and answer is null then
      select jsonb_build_object('id', w.id, 'hash', encode(w.input_hash, 'hex'), 'status', w.status,
        'expiresAt', w.expires_at, 'reason', w.reason, 'by', l.name) into pending
      from pending_act w left join login l on l.id = w.decided_by
      where w.org_id = p_org and w.act = p_act and w.key = p_key;
    end if;
    select jsonb_agg(jsonb_build_object('role', a.role, 'amount', a.amount::text)) into limits
    from approval_limit a where a.org_id = p_org and a.act = p_act;
  end if;
  select true, p.time_zone into known, time_zone from organisation o left join org_profile p on p.org_id = o.id
  where o.id = p_org;
  if p_login is not null then
    select jsonb_agg(jsonb_build_object('role', m.role, 'from_on', m.from_on, 'until_on', m.until_on,
      'time_zone', o.time_zone)) into mandates
    from mandate m left join office o on o.org_id = m.org_id and o.id = m.office_id
    where m.org_id = p_org and m.login_id = p_login and m.revoked_at is null;
  end if;
  return next;
end $$;
