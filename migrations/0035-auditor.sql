-- For the auditor: samples that anybody can draw again, and what was found. And what an organisation's working
-- hours are, for the list of entries recorded outside them; and the language somebody chose for their login.

-- A sample with its question. The seed is public and the population is proved by its number, sum and hash, so
-- that whoever has the books draws the very same.
create table audit_sample (
  org_id           uuid        not null,
  id               uuid        not null,
  name             text        not null check (length(name) between 3 and 80),
  about            text        not null check (about in ('entries', 'lines', 'balances')),
  method           text        not null check (method in ('random', 'systematic', 'monetary')),
  seed             text        not null check (length(seed) between 1 and 64),
  -- Null: balances are looked at on one day, the last.
  from_on          date,
  to_on            date        not null,
  kind             text        check (kind in ('cash-in', 'cash-out', 'memorial', 'closing')),
  unit_id          uuid,
  office_id        uuid,
  account_id       uuid,
  least            bigint      not null check (least >= 0),
  -- Of the monetary method: how many sen apart its hits lie.
  step             bigint      check (step > 0),
  population_count integer     not null check (population_count > 0),
  population_sum   bigint      not null check (population_sum >= 0),
  population_hash  bytea       not null check (length(population_hash) = 32),
  -- What was in the books by then is the population; what is posted later is not.
  drawn_at         timestamptz not null,
  deed_id          uuid        not null,
  closed_at        timestamptz,
  closed_deed_id   uuid,
  conclusion       text        not null default '' check (length(conclusion) <= 2000),
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, closed_deed_id) references deed (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  constraint audit_sample_span check (from_on is null or from_on <= to_on),
  constraint audit_sample_day_alone check ((about = 'balances') = (from_on is null)),
  constraint audit_sample_line_account check (about <> 'lines' or account_id is not null),
  constraint audit_sample_step_fits check ((method = 'monetary') = (step is not null)),
  constraint audit_sample_closed_whole check ((closed_at is null) = (closed_deed_id is null))
);

create table audit_sample_item (
  org_id     uuid    not null,
  sample_id  uuid    not null,
  place      integer not null check (place > 0),
  -- By what it is named in the population: a voucher number, a number and its line, or an account.
  ref        text    not null check (length(ref) between 1 and 120),
  amount     bigint  not null,
  -- As large as a step or larger: taken whatever the seed.
  certain    boolean not null,
  entry_id   uuid,
  line_no    integer,
  account_id uuid,
  sub_id     uuid,
  primary key (org_id, sample_id, place),
  foreign key (org_id, sample_id) references audit_sample (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, sub_id) references sub_account (org_id, id),
  constraint audit_sample_item_one check ((entry_id is null) <> (account_id is null))
);

-- What was found of an item. A correction is one more row, never a change: the last one holds.
create table audit_finding (
  org_id    uuid        not null,
  sample_id uuid        not null,
  place     integer     not null,
  deed_id   uuid        not null,
  state     text        not null check (state in ('seen', 'missing', 'different')),
  -- What the paper says; a voucher that is not there proves nothing.
  found     bigint,
  note      text        not null check (length(note) <= 500),
  at        timestamptz not null,
  primary key (org_id, sample_id, place, deed_id),
  foreign key (org_id, sample_id, place) references audit_sample_item (org_id, sample_id, place),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint audit_finding_found check ((state = 'different') = (found is not null))
);

do $$
declare name text;
begin
  foreach name in array array['audit_sample', 'audit_sample_item', 'audit_finding'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (closed_at, closed_deed_id, conclusion) on audit_sample to sakaguru_app;

-- When the office works: weekdays from 1 (Monday), and from when till when. Null: nobody has said so.
alter table org_profile
  add column work_days text check (work_days ~ '^[1-7]{1,7}$'),
  add column work_from text check (work_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column work_until text check (work_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add constraint org_profile_work_whole
    check ((work_days is null) = (work_from is null) and (work_days is null) = (work_until is null)),
  add constraint org_profile_work_order check (work_from < work_until);
grant update (work_days, work_from, work_until) on org_profile to sakaguru_app;

-- The language of every page and letter after signing in, on every device; null: as the browser says.
alter table login add column language text check (language in ('id', 'en'));
grant update (language) on login to sakaguru_app;

drop function session_of(bytea, timestamptz, timestamptz);
-- As before, with the login's language and the last day of each mandate beside it.
create function session_of(p_token_hash bytea, p_now timestamptz, p_idle_since timestamptz)
returns table (
  id uuid, login_id uuid, name text, language text, seen_at timestamptz, second_at timestamptz,
  proved_at timestamptz, mandates jsonb
)
language plpgsql set search_path = public, pg_temp as $$
begin
  select s.id, s.login_id, l.name, l.language, s.seen_at, s.second_at, s.proved_at
  into id, login_id, name, language, seen_at, second_at, proved_at
  from session s join login l on l.id = s.login_id
  where s.token_hash = p_token_hash and s.expires_at > p_now and s.seen_at > p_idle_since
    and l.disabled_at is null;
  if not found then return; end if;
  perform set_config('app.login', login_id::text, true);
  select coalesce(jsonb_agg(to_jsonb(h) - 'from_on' order by h."orgName", h.from_on), '[]') into mandates
  from (
    select m.id, m.org_id as "orgId", o.slug as "orgSlug", o.name as "orgName", o.kind as "orgKind",
      o.second_factor as "secondFactor", m.role, m.until_on as "untilOn", m.from_on
    from mandate m join organisation o on o.id = m.org_id
    where m.login_id = session_of.login_id and m.revoked_at is null
      and m.from_on <= (p_now at time zone 'Asia/Jayapura')::date
      and (m.until_on is null or m.until_on >= (p_now at time zone 'Asia/Jakarta')::date)
    order by o.name, m.from_on limit 200
  ) h;
  return next;
end $$;
