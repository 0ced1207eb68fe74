-- The ground: who the organisations are, who signs in, what a mandate allows, and the deed
-- that every act leaves. Every table with org_id is walled by row-level security, forced on its
-- owner too; the tables without org_id (organisation, login, session, rate_limit) are named in
-- src/base/db/catalogue.ts, each with a policy of its own.

create table organisation (
  id         uuid        not null primary key,
  kind       text        not null
             check (kind in ('installation', 'primary', 'secondary', 'council', 'lsp', 'partner', 'practice')),
  slug       text        not null,
  name       text        not null check (length(name) between 1 and 200),
  demo       boolean     not null default false,
  created_at timestamptz not null,
  constraint organisation_slug_once unique (slug),
  constraint organisation_slug_form check (slug ~ '^[a-z0-9](-?[a-z0-9]){0,62}$')
);
alter table organisation enable row level security;
alter table organisation force row level security;
-- The register is public inside the installation: names lead to sign-in and to other organisations.
create policy register_read on organisation for select using (true);
create policy register_add on organisation for insert with check (true);
create policy register_change on organisation for update
  using (id = nullif(current_setting('app.org', true), '')::uuid);

-- The installation itself: acts of no cooperative (sign-up, sessions, new organisations) are its deeds.
insert into organisation (id, kind, slug, name, created_at)
values ('00000000-0000-7000-8000-000000000001', 'installation', 'instalasi', 'Sakaguru', now());

create table login (
  id            uuid        not null primary key,
  name          text        not null check (length(name) between 1 and 120),
  email_hash    bytea,
  email_sealed  bytea,
  phone_hash    bytea,
  phone_sealed  bytea,
  password_hash text        not null,
  created_at    timestamptz not null,
  disabled_at   timestamptz,
  constraint login_email_once unique (email_hash),
  constraint login_phone_once unique (phone_hash),
  constraint login_reachable check (email_hash is not null or phone_hash is not null)
);
alter table login enable row level security;
alter table login force row level security;
-- A login belongs to no cooperative: it is found by the keyed hash of what was typed, never listed.
create policy login_any on login using (true) with check (true);

create table session (
  token_hash bytea       not null primary key,
  id         uuid        not null,
  login_id   uuid        not null references login (id),
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null,
  address    text        not null,
  device     text        not null,
  constraint session_id_once unique (id)
);
create index session_by_login on session (login_id, created_at);
alter table session enable row level security;
alter table session force row level security;
create policy session_any on session using (true) with check (true);

-- Attempts, shared by all processes and kept over a restart (rate-limiter-flexible's own shape).
create table rate_limit (
  key    text    not null primary key,
  points integer not null default 0,
  expire bigint
);
alter table rate_limit enable row level security;
alter table rate_limit force row level security;
create policy rate_limit_any on rate_limit using (true) with check (true);

-- What only the organisation itself has: its face on paper and screen, and its clock.
create table org_profile (
  org_id         uuid    not null primary key references organisation (id),
  legal_number   text    not null default '',
  address        text    not null default '',
  city           text    not null default '',
  time_zone      text    not null default 'Asia/Jakarta'
                 check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  accent         text    check (accent ~ '^#[0-9a-f]{6}$'),
  logo           bytea   check (length(logo) <= 262144),
  logo_media     text    check (logo_media in ('image/png', 'image/webp')),
  chart_template text,
  constraint org_profile_logo_whole check ((logo is null) = (logo_media is null))
);

create table office (
  org_id    uuid not null references organisation (id),
  id        uuid not null,
  code      text not null check (code ~ '^[A-Z0-9]{1,6}$'),
  name      text not null check (length(name) between 1 and 120),
  kind      text not null check (kind in ('head', 'branch', 'market')),
  address   text not null default '',
  time_zone text check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  closed_on date,
  primary key (org_id, id),
  constraint office_code_once unique (org_id, code)
);
create unique index office_one_head on office (org_id) where kind = 'head';

create table unit (
  org_id    uuid not null references organisation (id),
  id        uuid not null,
  code      text not null check (code ~ '^[A-Z0-9]{1,6}$'),
  name      text not null check (length(name) between 1 and 120),
  kind      text not null check (kind in ('general', 'savings-and-loan', 'shop', 'market', 'other')),
  closed_on date,
  primary key (org_id, id),
  constraint unit_code_once unique (org_id, code)
);
create unique index unit_one_general on unit (org_id) where kind = 'general';

-- What a login may do in an organisation, from a day until a day; revoked, never deleted.
create table mandate (
  org_id     uuid        not null references organisation (id),
  id         uuid        not null,
  login_id   uuid        not null,
  -- As the organisation knows the person: what another one calls them stays there.
  name       text        not null default '' check (length(name) <= 120),
  role       text        not null,
  office_id  uuid,
  from_on    date        not null,
  until_on   date,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  constraint mandate_span check (until_on is null or until_on >= from_on)
);
create index mandate_by_login on mandate (org_id, login_id);

-- One row per act: who, what, under which key. No personal data: ids, and a keyed hash of the input.
-- No foreign key to the organisation: every act of it would lock that one row; open_act has seen it.
create table deed (
  org_id       uuid        not null,
  id           uuid        not null,
  act          text        not null,
  actor_kind   text        not null check (actor_kind in ('person', 'operator', 'job')),
  login_id     uuid,
  mandate_id   uuid,
  at           timestamptz not null,
  business_day date        not null,
  key          text        not null check (length(key) between 1 and 255),
  input_hash   bytea       not null,
  facts        jsonb       not null default '{}',
  answer       jsonb       not null,
  primary key (org_id, id),
  constraint deed_key_once unique (org_id, act, key),
  constraint deed_person_known check ((actor_kind = 'person') = (login_id is not null))
);
create index deed_by_day on deed (org_id, at, id);

-- What the world outside the transaction has to hear; a job relays it. One row per deed.
create table outbox (
  org_id  uuid  not null,
  deed_id uuid  not null,
  events  jsonb not null,
  primary key (org_id, deed_id)
);

do $$
declare name text;
begin
  foreach name in array array['org_profile', 'office', 'unit', 'mandate', 'deed', 'outbox'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
  end loop;
end $$;

-- A login sees its own mandates in every organisation, so that one sign-in leads to all of them.
create policy mandate_own on mandate for select
  using (login_id = nullif(current_setting('app.login', true), '')::uuid);


-- Opens an act or a view in one message: raises the wall, tells where the login stands, and for an act takes
-- its key for this transaction and tells what was answered under it before. It runs as whoever calls it.
create function open_act(p_org uuid, p_login uuid, p_act text, p_key text) returns table (
  known boolean, time_zone text, mandates jsonb, free boolean, input_hash bytea, answer jsonb
)
language plpgsql set search_path = public, pg_temp as $$
begin
  perform set_config('app.org', p_org::text, true), set_config('app.login', coalesce(p_login::text, ''), true);
  free := p_key is null or pg_try_advisory_xact_lock(hashtextextended(p_org::text || ':' || p_act || ':' || p_key, 1));
  if p_key is not null and free then
    select d.input_hash, d.answer into input_hash, answer from deed d
    where d.org_id = p_org and d.act = p_act and d.key = p_key;
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

grant usage on schema public to sakaguru_app, sakaguru_writer, sakaguru_backup;
grant select on all tables in schema public to sakaguru_app, sakaguru_backup;
grant select on organisation, org_profile, office, unit, deed to sakaguru_writer;
grant insert on organisation, org_profile, office, unit, mandate, deed, outbox, login, session
  to sakaguru_app;
grant update (name) on organisation to sakaguru_app;
grant update (legal_number, address, city, time_zone, accent, logo, logo_media, chart_template)
  on org_profile to sakaguru_app;
grant update (code, name, kind, address, time_zone, closed_on) on office to sakaguru_app;
grant update (code, name, kind, closed_on) on unit to sakaguru_app;
grant update (until_on, revoked_at) on mandate to sakaguru_app;
grant update (name, email_hash, email_sealed, phone_hash, phone_sealed, password_hash, disabled_at)
  on login to sakaguru_app;
grant update (seen_at, expires_at), delete on session to sakaguru_app;
grant insert, update, delete on rate_limit to sakaguru_app;
grant delete on outbox to sakaguru_app;
