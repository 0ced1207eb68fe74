-- Fixed assets. What an asset cost and how much of it has been written off is never typed into its row:
-- both are sums of moves, each move belongs to a posted entry, and a reversed entry takes its moves back by
-- being reversed. So the register cannot drift from the ledger, whoever corrects what.

create table asset_class (
  org_id    uuid not null,
  id        uuid not null,
  code      text not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,11}$'),
  name      text not null check (length(name) between 1 and 120),
  tax_group text not null check (tax_group in ('1', '2', '3', '4', 'permanent', 'non-permanent', 'none')),
  deed_id   uuid not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint asset_class_code_once unique (org_id, code)
);

-- How a class is written off from a month on; what came before keeps what held then.
create table asset_class_version (
  org_id           uuid    not null,
  class_id         uuid    not null,
  from_month       date    not null check (extract(day from from_month) = 1),
  method           text    not null,
  -- Percent a year, as a decimal text; empty for methods that need none.
  yearly_rate      text    not null default '',
  life_months      integer not null check (life_months between 0 and 1200),
  residual_percent text    not null default '0',
  starts           text    not null check (starts in ('same-month', 'next-month')),
  deed_id          uuid    not null,
  primary key (org_id, class_id, from_month),
  foreign key (org_id, class_id) references asset_class (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

create table asset (
  org_id      uuid not null,
  id          uuid not null,
  number      text not null check (number ~ '^[0-9A-Za-z][0-9A-Za-z./-]{0,31}$'),
  name        text not null check (length(name) between 1 and 160),
  class_id    uuid not null,
  place       text not null default '' check (length(place) <= 120),
  serial      text not null default '' check (length(serial) <= 80),
  supplier    text not null default '' check (length(supplier) <= 120),
  acquired_on date not null,
  used_from   date not null,
  tax_method  text not null check (tax_method in ('straight-line', 'declining-balance')),
  deed_id     uuid not null,
  primary key (org_id, id),
  foreign key (org_id, class_id) references asset_class (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint asset_number_once unique (org_id, number),
  constraint asset_used_after check (used_from >= acquired_on)
);
create index asset_by_class on asset (org_id, class_id);

-- From a month on: how many months of use are left, and what is left of it in the end.
create table asset_estimate (
  org_id      uuid    not null,
  asset_id    uuid    not null,
  from_month  date    not null check (extract(day from from_month) = 1),
  months_left integer not null check (months_left between 0 and 1200),
  residual    bigint  not null check (residual >= 0),
  deed_id     uuid    not null,
  primary key (org_id, asset_id, from_month),
  foreign key (org_id, asset_id) references asset (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

create table asset_move (
  org_id      uuid    not null,
  id          uuid    not null,
  asset_id    uuid    not null,
  kind        text    not null check (kind in ('opening', 'acquire', 'depreciate', 'impair', 'dispose', 'transfer')),
  -- Null for what was in the books before the register: no line moves.
  entry_id    uuid,
  day         date    not null,
  -- The month that a depreciation is for, and how often it has been posted for it before (and was reversed).
  month       date    check (extract(day from month) = 1),
  round       integer not null default 0,
  unit_id     uuid    not null,
  office_id   uuid    not null,
  -- Both above nought as they grow: what was paid, and what of it has been written off.
  cost        bigint  not null default 0,
  accumulated bigint  not null default 0,
  deed_id     uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, asset_id) references asset (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint asset_move_moves check (cost <> 0 or accumulated <> 0),
  constraint asset_move_month check ((kind = 'depreciate') = (month is not null)),
  constraint asset_move_entry check ((kind = 'opening') = (entry_id is null))
);
create index asset_move_by_asset on asset_move (org_id, asset_id, day);
create index asset_move_by_entry on asset_move (org_id, entry_id);
-- Nobody writes the same month off twice, however many press the button.
create unique index asset_month_once on asset_move (org_id, asset_id, month, round) where kind = 'depreciate';

do $$
declare name text;
begin
  foreach name in array array['asset_class', 'asset_class_version', 'asset', 'asset_estimate', 'asset_move'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (name, tax_group) on asset_class to sakaguru_app;
grant update (method, yearly_rate, life_months, residual_percent, starts, deed_id) on asset_class_version to sakaguru_app;
grant update (name, place, serial, supplier) on asset to sakaguru_app;
grant update (months_left, residual, deed_id) on asset_estimate to sakaguru_app;
