-- Entries that come again: rent each month, a fee each year. A plan is never edited: a change ends it on a
-- day and begins another that names it, so that what was posted stays explained by what held then.

create table recurring (
  org_id      uuid    not null,
  id          uuid    not null,
  name        text    not null check (length(name) between 1 and 80),
  -- The entry as its act takes it, without its day; amounts are decimal strings.
  voucher     jsonb   not null,
  amount      bigint  not null check (amount > 0),
  every       text    not null check (every in ('day', 'week', 'month', 'quarter', 'year')),
  -- The date within the month; 31 is its last day.
  day_no      integer check (day_no between 1 and 31),
  from_on     date    not null,
  until_on    date,
  -- Whether it is put before somebody instead of being posted by itself.
  asks        boolean not null,
  -- The first day that nothing has been decided about yet; null: there is none left.
  next_on     date,
  paused_on   date,
  ended_on    date,
  replaces_id uuid,
  deed_id     uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, replaces_id) references recurring (org_id, id),
  constraint recurring_day_fits check ((every in ('day', 'week')) = (day_no is null)),
  constraint recurring_ends_last check (until_on is null or until_on >= from_on - 1),
  constraint recurring_ended_rests check (ended_on is null or next_on is null)
);
create index recurring_next on recurring (org_id, next_on) where next_on is not null and paused_on is null;

-- What became of each day: at most one row, so a day is never posted twice.
create table recurring_due (
  org_id       uuid        not null,
  recurring_id uuid        not null,
  due_on       date        not null,
  status       text        not null check (status in ('posted', 'waiting', 'failed', 'skipped')),
  entry_id     uuid,
  -- Why it could not be posted: `{ code, facts }`.
  refusal      jsonb,
  reason       text        not null default '' check (length(reason) <= 300),
  at           timestamptz not null,
  deed_id      uuid        not null,
  primary key (org_id, recurring_id, due_on),
  foreign key (org_id, recurring_id) references recurring (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint recurring_due_posted check ((status = 'posted') = (entry_id is not null)),
  constraint recurring_due_failed check ((status = 'failed') = (refusal is not null))
);
create index recurring_due_open on recurring_due (org_id, due_on) where status in ('waiting', 'failed');

do $$
declare name text;
begin
  foreach name in array array['recurring', 'recurring_due'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (until_on, next_on, paused_on, ended_on) on recurring to sakaguru_app;
grant update (status, entry_id, refusal, reason, at, deed_id) on recurring_due to sakaguru_app;
