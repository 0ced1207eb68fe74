-- The books of any organisation. Lines are signed (debit above nought, credit below), never updated
-- and never deleted: no role holds the right, only the posting functions insert. A line has no
-- foreign key: the posting function checks accounts, units and offices as a set and writes lines with their
-- entry, and a key would make every teller lock the one cash account's row. So with sub-accounts.

create table account (
  org_id          uuid    not null,
  id              uuid    not null,
  code            text    not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,23}$'),
  name            text    not null check (length(name) between 1 and 160),
  sak_class       text    not null check (sak_class in (
    'current-asset', 'investment', 'fixed-asset', 'other-asset', 'short-liability', 'long-liability',
    'equity', 'member-income', 'member-cost', 'non-member-income', 'non-member-cost',
    'secondary-income', 'interest-expense', 'operating-expense', 'cooperative-expense',
    'allowance-expense', 'other-income', 'other-expense', 'tax-expense', 'off-balance')),
  normal          text    not null check (normal in ('debit', 'credit')),
  legal_class     text    check (legal_class in (
    'entry-share', 'mandatory-share', 'reserve', 'grant', 'loan-capital', 'participation-capital',
    'retained-shu')),
  cash_flow_class text    check (cash_flow_class in ('cash', 'operating', 'investing', 'financing')),
  control         boolean not null default false,
  usual_unit_id   uuid,
  pair_id         uuid,
  template_code   text,
  closed_on       date,
  primary key (org_id, id),
  foreign key (org_id, usual_unit_id) references unit (org_id, id),
  foreign key (org_id, pair_id) references account (org_id, id),
  constraint account_code_once unique (org_id, code)
);

-- Which account stands for a purpose; a product's own row comes first, the nil product is every other.
create table posting_map (
  org_id     uuid not null,
  purpose    text not null,
  product_id uuid not null,
  account_id uuid not null,
  primary key (org_id, purpose, product_id),
  foreign key (org_id, account_id) references account (org_id, id)
);

create table sub_account (
  org_id     uuid not null,
  id         uuid not null,
  account_id uuid not null,
  unit_id    uuid not null,
  office_id  uuid not null,
  owner_kind text not null,
  owner_id   uuid not null,
  product_id uuid,
  opened_on  date not null,
  closed_on  date,
  primary key (org_id, id)
);
create index sub_account_by_owner on sub_account (org_id, owner_kind, owner_id);
create index sub_account_by_account on sub_account (org_id, account_id, id);

-- A sub-account's balance on its account's normal side (`sign` 1 debit, -1 credit).
create table sub_balance (
  org_id   uuid     not null,
  sub_id   uuid     not null,
  sign     smallint not null check (sign in (1, -1)),
  balance  bigint   not null default 0,
  floor    bigint,
  held     bigint   not null default 0 check (held >= 0),
  last_day date,
  primary key (org_id, sub_id)
);

create table hold (
  org_id      uuid   not null,
  id          uuid   not null,
  sub_id      uuid   not null,
  amount      bigint not null check (amount > 0),
  reason      text   not null,
  deed_id     uuid   not null,
  released_by uuid,
  primary key (org_id, id),
  foreign key (org_id, sub_id) references sub_account (org_id, id)
);
create index hold_by_sub on hold (org_id, sub_id) where released_by is null;

-- Who numbers vouchers: a person's desk, an import, a job. Each has series of its own.
create table voucher_source (
  org_id   uuid not null,
  id       uuid not null,
  kind     text not null check (kind in ('desk', 'import', 'job', 'drawer')),
  code     text not null check (code ~ '^[A-Z0-9]{1,6}$'),
  login_id uuid,
  primary key (org_id, id),
  constraint voucher_source_code_once unique (org_id, code)
);
create unique index voucher_source_one_desk on voucher_source (org_id, login_id) where kind = 'desk';

create table voucher_prefix (
  org_id uuid not null,
  kind   text not null check (kind in ('cash-in', 'cash-out', 'memorial', 'closing')),
  prefix text not null check (prefix ~ '^[A-Z]{1,6}$'),
  primary key (org_id, kind),
  constraint voucher_prefix_once unique (org_id, prefix)
);

create table voucher_series (
  org_id    uuid    not null,
  kind      text    not null,
  source_id uuid    not null,
  year      integer not null,
  last      integer not null,
  primary key (org_id, kind, source_id, year),
  foreign key (org_id, source_id) references voucher_source (org_id, id)
);

create table entry (
  org_id      uuid        not null,
  id          uuid        not null,
  deed_id     uuid        not null,
  number      text        not null,
  kind        text        not null check (kind in ('cash-in', 'cash-out', 'memorial', 'closing')),
  source_id   uuid        not null,
  day         date        not null,
  posted_at   timestamptz not null,
  memo        text        not null check (length(memo) between 1 and 500),
  document    text        not null default '' check (length(document) <= 80),
  unit_id     uuid        not null,
  office_id   uuid        not null,
  reverses_id uuid,
  total       bigint      not null check (total > 0),
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, reverses_id) references entry (org_id, id),
  constraint entry_number_once unique (org_id, number)
);
create index entry_by_day on entry (org_id, day, id);
create unique index entry_reversed_once on entry (org_id, reverses_id) where reverses_id is not null;
create index entry_closing on entry (org_id, day) where kind = 'closing';
create index entry_by_deed on entry (org_id, deed_id);

create table line (
  org_id     uuid     not null,
  entry_id   uuid     not null,
  line_no    integer  not null,
  day        date     not null,
  account_id uuid     not null,
  sub_id     uuid,
  unit_id    uuid     not null,
  office_id  uuid     not null,
  amount     bigint   not null check (amount <> 0),
  memo       text     not null default '',
  primary key (org_id, entry_id, line_no)
);
create index line_by_sub on line (org_id, sub_id, day, entry_id) include (amount) where sub_id is not null;
create index line_by_account on line (org_id, account_id, day, entry_id) include (amount, unit_id, office_id);

-- The running month is read from lines, so index-only scans need its pages marked visible soon.
alter table entry set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);
alter table line set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 50000);

-- Totals by month, derived from lines and rebuilt from them at any time (rebuild_totals).
create table gl_month (
  org_id     uuid   not null,
  month      date   not null,
  account_id uuid   not null,
  unit_id    uuid   not null,
  office_id  uuid   not null,
  debit      bigint not null,
  credit     bigint not null,
  primary key (org_id, account_id, month, unit_id, office_id)
);
create table gl_delta (
  org_id     uuid   not null,
  entry_id   uuid   not null,
  month      date   not null,
  account_id uuid   not null,
  unit_id    uuid   not null,
  office_id  uuid   not null,
  debit      bigint not null,
  credit     bigint not null,
  primary key (org_id, entry_id, account_id, unit_id, office_id)
);
alter table gl_delta set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create table period (
  org_id     uuid        not null,
  month      date        not null check (extract(day from month) = 1),
  status     text        not null check (status in ('open', 'closed')),
  changed_at timestamptz not null,
  deed_id    uuid        not null,
  reason     text        not null default '',
  primary key (org_id, month),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create table period_event (
  org_id  uuid        not null,
  id      uuid        not null,
  month   date        not null,
  status  text        not null check (status in ('open', 'closed')),
  at      timestamptz not null,
  reason  text        not null default '',
  deed_id uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create index period_event_by_month on period_event (org_id, month, at);

create table year_end (
  org_id        uuid        not null,
  id            uuid        not null,
  year          integer     not null,
  entry_id      uuid,
  result        bigint      not null,
  closed_at     timestamptz not null,
  deed_id       uuid        not null,
  undone_at     timestamptz,
  undone_deed_id uuid,
  undone_reason text        not null default '',
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create unique index year_end_once on year_end (org_id, year) where undone_at is null;

do $$
declare name text;
begin
  foreach name in array array['account', 'posting_map', 'sub_account', 'sub_balance', 'hold',
    'voucher_source', 'voucher_prefix', 'voucher_series', 'entry', 'line', 'gl_month', 'gl_delta',
    'period', 'period_event', 'year_end'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup, sakaguru_writer', name);
  end loop;
end $$;

grant insert on account, posting_map, voucher_source, voucher_prefix to sakaguru_app;
grant update (code, name, sak_class, normal, legal_class, cash_flow_class, usual_unit_id, pair_id)
  on account to sakaguru_app;
grant update (closed_on) on account to sakaguru_writer;
grant update (account_id), delete on posting_map to sakaguru_app;
grant update (prefix) on voucher_prefix to sakaguru_app;

grant insert on sub_account, sub_balance, hold, voucher_series, entry, line, gl_month, gl_delta, period,
  period_event, year_end to sakaguru_writer;
grant update on sub_balance, voucher_series, gl_month, period, hold to sakaguru_writer;
grant update (closed_on, product_id) on sub_account to sakaguru_writer;
grant update (undone_at, undone_deed_id, undone_reason) on year_end to sakaguru_writer;
grant delete on gl_delta to sakaguru_writer;
