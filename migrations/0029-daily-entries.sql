-- Entries in daily life: what is half typed, what is typed again and again, and what belongs to more months
-- than the one in which it was paid. None of these rows is in the books: what they post are ordinary entries.

-- A half-typed entry, as its author left it. What was typed may name anybody, so it is sealed; the row is
-- no longer than its use: it goes with its entry's number, is thrown away, or is forgotten after its time.
create table entry_draft (
  org_id         uuid        not null,
  id             uuid        not null,
  login_id       uuid        not null,
  -- Null once it was posted: the entry says it all.
  content_sealed bytea,
  -- The day that was typed, where it can be read, for the month that is to be closed.
  day_on         date,
  saved_at       timestamptz not null,
  discarded_at   timestamptz,
  entry_id       uuid,
  deed_id        uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  constraint entry_draft_posted check ((entry_id is null) = (content_sealed is not null)),
  constraint entry_draft_one_end check (entry_id is null or discarded_at is null)
);
create index entry_draft_open on entry_draft (org_id, login_id, saved_at) where entry_id is null;
create index entry_draft_by_entry on entry_draft (org_id, entry_id) where entry_id is not null;

-- An entry without its day and with or without its amounts. A template is never edited: a change ends it
-- and makes another that names it.
create table entry_template (
  org_id      uuid not null,
  id          uuid not null,
  name        text not null check (length(name) between 1 and 80),
  content     jsonb not null,
  ended_on    date,
  replaces_id uuid,
  deed_id     uuid not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, replaces_id) references entry_template (org_id, id)
);
create unique index entry_template_name_once on entry_template (org_id, lower(name)) where ended_on is null;

-- What was paid or received for months to come, or grows month by month until it is paid. A plan is never
-- edited: a change ends it and begins another with what is left.
create table run_off (
  org_id             uuid   not null,
  id                 uuid   not null,
  name               text   not null check (length(name) between 1 and 120),
  kind               text   not null
                     check (kind in ('prepaid-expense', 'deferred-income', 'accrued-expense', 'accrued-income')),
  total              bigint not null check (total > 0),
  balance_account_id uuid   not null,
  result_account_id  uuid   not null,
  unit_id            uuid   not null,
  office_id          uuid   not null,
  method             text   not null check (method in ('month', 'day')),
  from_on            date   not null,
  until_on           date   not null,
  -- The entry that put the sum on the account, and its line; null: it stands there already, or grows.
  origin_entry_id    uuid,
  origin_line_no     integer,
  -- The last day of the first month that nothing has been decided about yet; null: there is none left.
  next_on            date,
  ended_on           date,
  ended_how          text check (ended_how in ('at-once', 'kept', 'taken-back', 'replaced')),
  -- What the plan let go of without posting it when it ended; it stays on the account.
  released           bigint not null default 0,
  replaces_id        uuid,
  deed_id            uuid   not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, balance_account_id) references account (org_id, id),
  foreign key (org_id, result_account_id) references account (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  foreign key (org_id, origin_entry_id) references entry (org_id, id),
  foreign key (org_id, replaces_id) references run_off (org_id, id),
  constraint run_off_span check (until_on >= from_on),
  constraint run_off_origin_whole check ((origin_entry_id is null) = (origin_line_no is null)),
  constraint run_off_origin_prepaid check (origin_entry_id is null or kind in ('prepaid-expense', 'deferred-income')),
  constraint run_off_ended_rests check (ended_on is null or next_on is null),
  constraint run_off_ended_how check ((ended_on is null) or (ended_how is not null) or (released = 0))
);
create index run_off_next on run_off (org_id, next_on) where next_on is not null;
create index run_off_by_origin on run_off (org_id, origin_entry_id) where origin_entry_id is not null;

-- What a plan posted: a month's part, the rest at once, what was taken back, or what was settled of what had
-- grown. At most one row per month, so a month is never posted twice.
create table run_off_part (
  org_id     uuid        not null,
  id         uuid        not null,
  run_off_id uuid        not null,
  kind       text        not null check (kind in ('month', 'rest', 'back', 'settle')),
  month      date        check (extract(day from month) = 1),
  amount     bigint      not null check (amount > 0),
  status     text        not null check (status in ('posted', 'failed')),
  entry_id   uuid,
  -- Why it could not be posted: `{ code, facts }`.
  refusal    jsonb,
  at         timestamptz not null,
  deed_id    uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, run_off_id) references run_off (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint run_off_part_month check ((kind = 'month') = (month is not null)),
  constraint run_off_part_posted check ((status = 'posted') = (entry_id is not null)),
  constraint run_off_part_failed check ((status = 'failed') = (refusal is not null)),
  constraint run_off_part_month_once unique (org_id, run_off_id, month)
);
create index run_off_part_open on run_off_part (org_id) where status = 'failed';
create index run_off_part_by_plan on run_off_part (org_id, run_off_id);
create index run_off_part_by_entry on run_off_part (org_id, entry_id) where entry_id is not null;

do $$
declare name text;
begin
  foreach name in array array['entry_draft', 'entry_template', 'run_off', 'run_off_part'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (content_sealed, day_on, saved_at, discarded_at, entry_id, deed_id) on entry_draft to sakaguru_app;
grant delete on entry_draft to sakaguru_app;
grant update (ended_on) on entry_template to sakaguru_app;
grant update (next_on, ended_on, ended_how, released) on run_off to sakaguru_app;
grant update (status, entry_id, refusal, amount, at, deed_id) on run_off_part to sakaguru_app;
