-- The budget of a book year (RAPB). A version that was adopted is never touched again: what changes is a new
-- version from a month on, so that what the members' meeting decided stays comparable with what came of it.

create table budget (
  org_id     uuid    not null,
  id         uuid    not null,
  year       integer not null check (year between 1900 and 2199),
  version    integer not null check (version >= 1),
  -- From which month on it holds; a later version takes over the months from its own on.
  from_month date    not null check (extract(day from from_month) = 1),
  status     text    not null default 'draft' check (status in ('draft', 'adopted', 'dropped')),
  -- Why it was revised.
  reason     text    not null default '' check (length(reason) <= 300),
  -- Counted up by each change of its lines, so that two who write at once do not write over each other.
  edits      integer not null default 0,
  decided_on date,
  decision   text    not null default '' check (length(decision) <= 120),
  deed_id    uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint budget_month_in_year check (extract(year from from_month) = year),
  constraint budget_first_is_whole check (version > 1 or extract(month from from_month) = 1),
  constraint budget_decided check ((status = 'adopted') = (decided_on is not null))
);
create unique index budget_version_once on budget (org_id, year, version) where status <> 'dropped';
create unique index budget_one_draft on budget (org_id, year) where status = 'draft';

-- A month of an account, of one unit or (null) of none; a month without a row is not budgeted, which is not nought.
create table budget_line (
  org_id     uuid   not null,
  budget_id  uuid   not null,
  account_id uuid   not null,
  unit_id    uuid,
  month      date   not null check (extract(day from month) = 1),
  -- Debit above nought, as lines of entries have it.
  amount     bigint not null,
  foreign key (org_id, budget_id) references budget (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, unit_id) references unit (org_id, id),
  constraint budget_line_once unique nulls not distinct (org_id, budget_id, month, account_id, unit_id)
);

-- What a draft held before each change, so that the last one can be taken back; gone once it is decided.
create table budget_edit (
  org_id    uuid    not null,
  budget_id uuid    not null,
  number    integer not null,
  how       text    not null check (how in ('lines', 'spread', 'actuals', 'sheet')),
  -- `[accountId, unitId, [twelve sums in sen or null]]` of each row that was changed.
  before    jsonb   not null,
  deed_id   uuid    not null,
  primary key (org_id, budget_id, number),
  foreign key (org_id, budget_id) references budget (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['budget', 'budget_line', 'budget_edit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (status, edits, decided_on, decision) on budget to sakaguru_app;
-- Lines and changes of drafts alone, which the acts see to behind the draft's lock.
grant delete on budget_line, budget_edit to sakaguru_app;
