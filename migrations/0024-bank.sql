-- Bank accounts, their statements as the bank sent them, what of them stands against which line of the
-- books, and reconciliations. A line of a statement is never changed; a match joins lines of both sides
-- whose sums are equal, and a closed reconciliation keeps its own copy of what was outstanding.

create table bank_account (
  org_id     uuid   not null,
  id         uuid   not null,
  account_id uuid   not null,
  bank       text   not null check (length(bank) between 1 and 60),
  branch     text   not null default '' check (length(branch) <= 80),
  number     text   not null check (number ~ '^[0-9]{5,34}$'),
  -- From this day on the bank is followed; the balance is the bank's at its beginning.
  opened_on  date   not null,
  opening    bigint not null,
  -- How the columns of this account's own CSV are called, where it is none of the known formats.
  columns    jsonb,
  closed_on  date,
  deed_id    uuid   not null,
  primary key (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint bank_account_once unique (org_id, account_id),
  constraint bank_account_closed_after check (closed_on >= opened_on)
);

create table bank_statement (
  org_id          uuid    not null,
  id              uuid    not null,
  bank_account_id uuid    not null,
  file            text    not null check (length(file) between 1 and 200),
  format          text    not null,
  from_on         date    not null,
  to_on           date    not null,
  -- As the file has them; null where it names none.
  opening         bigint,
  closing         bigint,
  added           integer not null check (added >= 0),
  known           integer not null check (known >= 0),
  deed_id         uuid    not null,
  undone_deed_id  uuid,
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint bank_statement_days check (to_on >= from_on)
);
create index bank_statement_by_account on bank_statement (org_id, bank_account_id, to_on);

-- Which lines of the bank and of the books are the same money: their sums are equal, one or both may be many.
create table bank_match (
  org_id          uuid not null,
  id              uuid not null,
  bank_account_id uuid not null,
  how             text not null check (how in ('chosen', 'suggested', 'posted')),
  deed_id         uuid not null,
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

create table bank_line (
  org_id          uuid    not null,
  id              uuid    not null,
  bank_account_id uuid    not null,
  statement_id    uuid    not null,
  place           integer not null check (place > 0),
  day             date    not null,
  -- In above nought, out below.
  amount          bigint  not null check (amount <> 0),
  memo            text    not null check (length(memo) <= 1000),
  reference       text    not null default '' check (length(reference) <= 80),
  -- Of day, amount and texts, and how manieth of its like it is: the same statement twice adds nothing.
  fingerprint     text    not null,
  match_id        uuid,
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  foreign key (org_id, statement_id) references bank_statement (org_id, id),
  foreign key (org_id, match_id) references bank_match (org_id, id),
  constraint bank_line_once unique (org_id, bank_account_id, fingerprint)
);
create index bank_line_by_day on bank_line (org_id, bank_account_id, day, id);
create index bank_line_open on bank_line (org_id, bank_account_id, day) where match_id is null;
create index bank_line_by_match on bank_line (org_id, match_id) where match_id is not null;

-- The lines of the books that belong to a match; each to one at most.
create table bank_book (
  org_id   uuid    not null,
  entry_id uuid    not null,
  line_no  integer not null,
  match_id uuid    not null,
  primary key (org_id, entry_id, line_no),
  foreign key (org_id, match_id) references bank_match (org_id, id),
  foreign key (org_id, entry_id, line_no) references line (org_id, entry_id, line_no)
);
create index bank_book_by_match on bank_book (org_id, match_id);

-- What a line of the bank usually is: the words by which it is known, and the account that stands against it.
create table bank_rule (
  org_id          uuid    not null,
  id              uuid    not null,
  bank_account_id uuid    not null,
  words           text    not null check (length(words) between 3 and 80),
  direction       text    not null check (direction in ('in', 'out')),
  account_id      uuid    not null,
  memo            text    not null check (length(memo) between 1 and 200),
  -- Whether it is posted at once when a statement is read, or only suggested.
  posts           boolean not null,
  deed_id         uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint bank_rule_once unique (org_id, bank_account_id, words, direction)
);

-- book - deposits - payments + unposted = bank, where what is in is above nought and what is out below.
create table bank_reconciliation (
  org_id           uuid    not null,
  id               uuid    not null,
  bank_account_id  uuid    not null,
  number           integer not null check (number > 0),
  day              date    not null,
  book             bigint  not null,
  deposits         bigint  not null check (deposits >= 0),
  payments         bigint  not null check (payments <= 0),
  unposted         bigint  not null,
  bank             bigint  not null,
  deed_id          uuid    not null,
  reopened_deed_id uuid,
  reopened_reason  text    not null default '' check (length(reopened_reason) <= 300),
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint bank_reconciliation_number_once unique (org_id, bank_account_id, number),
  constraint bank_reconciliation_proves check (book - deposits - payments + unposted = bank)
);
create unique index bank_reconciliation_day_once on bank_reconciliation (org_id, bank_account_id, day)
  where reopened_deed_id is null;

create table bank_reconciliation_item (
  org_id            uuid    not null,
  reconciliation_id uuid    not null,
  place             integer not null,
  kind              text    not null check (kind in ('deposit', 'payment', 'bank')),
  day               date    not null,
  amount            bigint  not null check (amount <> 0),
  -- The voucher's number, or the bank's reference.
  reference         text    not null,
  memo              text    not null,
  entry_id          uuid,
  line_no           integer,
  bank_line_id      uuid,
  primary key (org_id, reconciliation_id, place),
  foreign key (org_id, reconciliation_id) references bank_reconciliation (org_id, id),
  constraint bank_reconciliation_item_of check ((kind = 'bank') = (entry_id is null))
);

do $$
declare name text;
begin
  foreach name in array array['bank_account', 'bank_statement', 'bank_match', 'bank_line', 'bank_book',
    'bank_rule', 'bank_reconciliation', 'bank_reconciliation_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (bank, branch, number, columns, closed_on) on bank_account to sakaguru_app;
grant update (undone_deed_id) on bank_statement to sakaguru_app;
grant update (match_id) on bank_line to sakaguru_app;
grant update (account_id, memo, posts, deed_id) on bank_rule to sakaguru_app;
grant update (reopened_deed_id, reopened_reason) on bank_reconciliation to sakaguru_app;
-- An import that nothing stands on is undone, a match is loosened, a rule is taken out.
grant delete on bank_line, bank_match, bank_book, bank_rule to sakaguru_app;
