-- Tellers' drawers. A drawer is a sub-account of its own, so its balance cannot fall below nought and its row is
-- the lock behind which it is counted. Cash moves from one keeper to another only by a hand-over that both sign,
-- and a drawer's cash moves only on the business day for which it is open.

-- The only day on which a sub-account moves: null is every day, infinity none (nobody keeps the drawer just now).
alter table sub_balance add column moves_on date;

-- Refuses a movement on another day than the one for which the drawer is open.
create function must_move_on(p_org uuid, p_sub uuid, p_day date, p_open date) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_account text := (select a.code from sub_account s join account a on a.org_id = s.org_id and a.id = s.account_id
    where s.org_id = p_org and s.id = p_sub);
begin
  if p_open = 'infinity' then
    perform house_says_no('rule', 'sub-account/at-rest', jsonb_build_object('account', v_account, 'day', p_day));
  end if;
  perform house_says_no('rule', 'sub-account/other-day', jsonb_build_object('account', v_account, 'day', p_day,
    'open', p_open));
end $$;

-- Moves sub-account balances under their locks, taken in id order. What would fall below floor + held is
-- refused with both figures; a back-dated movement answers for the lowest balance since its day.
create or replace function move_sub_balances(
  p_org uuid, p_e_days date[], p_l_entry integer[], p_l_subs uuid[], p_l_amounts bigint[]
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_bad record;
  v_move record;
begin
  perform 1 from sub_balance b
  where b.org_id = p_org and b.sub_id = any (p_l_subs)
  order by b.sub_id for no key update;
  -- Closing takes the same locks, so only here is it certain that the sub-accounts are still open.
  perform no_closed_sub_account(p_org, s.id) from sub_account s
  where s.org_id = p_org and s.id = any (p_l_subs) and s.closed_on is not null;
  -- And only here is it certain on which day a drawer's cash may move.
  if exists (select from sub_balance b
    where b.org_id = p_org and b.sub_id = any (p_l_subs) and b.moves_on is not null) then
    perform must_move_on(p_org, l.sub_id, p_e_days[l.entry], b.moves_on)
    from unnest(p_l_entry, p_l_subs) as l (entry, sub_id)
    join sub_balance b on b.org_id = p_org and b.sub_id = l.sub_id
    where b.moves_on <> p_e_days[l.entry];
  end if;

  -- Every look-up into a table is a lateral one with `offset 0`, so that it goes by the index for each
  -- sub-account: of rows that came in with this very transaction the statistics know nothing, and a plan
  -- made for one row reads ten thousand times ten thousand.
  with moved as materialized (
    select l.sub_id, p_e_days[l.entry] as day, sum(l.amount)::bigint as amount
    from unnest(p_l_entry, p_l_subs, p_l_amounts) as l (entry, sub_id, amount)
    where l.sub_id is not null group by 1, 2
  ), falling as materialized (
    select m.sub_id, min(m.day) as since, b.floor, b.held, b.balance, b.sign, b.last_day from moved m
    cross join lateral (
      select * from sub_balance b where b.org_id = p_org and b.sub_id = m.sub_id offset 0) b
    where b.floor is not null and m.amount * b.sign < 0
    group by m.sub_id, b.floor, b.held, b.balance, b.sign, b.last_day
  ), history as materialized (
    -- Known movements since the first day of a fall, together with the new ones.
    select f.sub_id, l.day, sum(l.amount)::bigint as amount
    from falling f
    cross join lateral (
      select l.day, l.amount from line l
      where l.org_id = p_org and l.sub_id = f.sub_id and l.day >= f.since and f.last_day >= f.since offset 0) l
    group by 1, 2
  ), before as (
    -- What the balance was before that day, with what is new before it.
    select f.sub_id, coalesce(n.amount, 0) - coalesce(h.amount, 0) as amount
    from falling f
    left join (select m.sub_id, sum(m.amount) as amount from moved m
      join falling f on f.sub_id = m.sub_id and m.day < f.since group by 1) n on n.sub_id = f.sub_id
    left join (select h.sub_id, sum(h.amount) as amount from history h group by 1) h on h.sub_id = f.sub_id
  ), days as (
    select x.sub_id, x.day, sum(x.amount) as amount from (
      select m.sub_id, m.day, m.amount from moved m join falling f on f.sub_id = m.sub_id and m.day >= f.since
      union all select h.sub_id, h.day, h.amount from history h) x
    group by 1, 2
  ), running as (
    select d.sub_id, d.day, f.floor, f.held, f.balance,
      f.balance + f.sign * (k.amount + sum(d.amount) over (partition by d.sub_id order by d.day)) as after
    from days d join falling f on f.sub_id = d.sub_id join before k on k.sub_id = d.sub_id
  ), lowest as materialized (
    select * from running r where r.after < r.floor + r.held order by r.after limit 1
  )
  select r.sub_id, r.floor + r.held as least, r.after, r.balance, a.code, r.day into v_bad
  from lowest r join sub_account s on s.org_id = p_org and s.id = r.sub_id
  join account a on a.org_id = p_org and a.id = s.account_id;
  if found then
    perform house_says_no('rule', 'sub-account/below-floor', jsonb_build_object('account', v_bad.code,
      'subAccountId', v_bad.sub_id, 'balance', sen_text(v_bad.balance), 'after', sen_text(v_bad.after::bigint),
      'least', sen_text(v_bad.least), 'day', v_bad.day));
  end if;

  -- One after the other, each by its key: a join here is planned for one row and reads thousands of times too much.
  for v_move in
    select l.sub_id, sum(l.amount)::bigint as amount, max(p_e_days[l.entry]) as day
    from unnest(p_l_entry, p_l_subs, p_l_amounts) as l (entry, sub_id, amount)
    where l.sub_id is not null group by 1
  loop
    update sub_balance b
    set balance = b.balance + b.sign * v_move.amount, last_day = greatest(b.last_day, v_move.day)
    where b.org_id = p_org and b.sub_id = v_move.sub_id;
  end loop;
end $$;

-- Moves one sub-account's balance under its lock; the rules of move_sub_balances.
create or replace function move_sub_balance(p_org uuid, p_day date, p_sub uuid, p_amount bigint) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_row record;
  v_least bigint;
begin
  update sub_balance b set balance = b.balance + b.sign * p_amount, last_day = greatest(b.last_day, p_day)
  where b.org_id = p_org and b.sub_id = p_sub
  returning b.sign, b.balance, b.floor, b.held, b.last_day, b.moves_on into v_row;
  -- Closing takes the same lock, so only here is it certain that the sub-account is still open.
  perform no_closed_sub_account(p_org, s.id) from sub_account s
  where s.org_id = p_org and s.id = p_sub and s.closed_on is not null;
  if v_row.moves_on <> p_day then perform must_move_on(p_org, p_sub, p_day, v_row.moves_on); end if;
  if v_row.floor is null or v_row.sign * p_amount > 0 then return; end if;
  v_least := v_row.balance;
  if v_row.last_day > p_day then
    -- The lowest balance at any day's end since that day, reckoned back from today's.
    select min(d.after) into v_least from (
      select v_row.balance - v_row.sign * coalesce(sum(sum(l.amount)) over (order by l.day desc
        rows between unbounded preceding and 1 preceding), 0)::bigint as after
      from line l where l.org_id = p_org and l.sub_id = p_sub and l.day >= p_day group by l.day
      union all
      select v_row.balance - v_row.sign * coalesce(sum(l.amount), 0)::bigint
      from line l where l.org_id = p_org and l.sub_id = p_sub and l.day > p_day) d;
  end if;
  if v_least < v_row.floor + v_row.held then
    perform house_says_no('rule', 'sub-account/below-floor', jsonb_build_object(
      'account', (select a.code from sub_account s join account a on a.org_id = s.org_id and a.id = s.account_id
        where s.org_id = p_org and s.id = p_sub),
      'subAccountId', p_sub, 'balance', sen_text(v_row.balance - v_row.sign * p_amount), 'after', sen_text(v_least),
      'least', sen_text(v_row.floor + v_row.held), 'day', p_day));
  end if;
end $$;

-- Says on which day a drawer's cash moves from now on; infinity: on none.
create function set_moves_on(p_org uuid, p_sub uuid, p_day date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sub_balance b set moves_on = p_day
  from sub_account s
  where b.org_id = p_org and b.sub_id = p_sub and s.org_id = p_org and s.id = p_sub and s.owner_kind = 'drawer';
  if not found then perform house_says_no('absent', 'sub-account/absent', '{}'); end if;
end $$;

-- The balance of a sub-account, held until commit: what is counted now moves for nobody else meanwhile.
create function lock_sub_balance(p_org uuid, p_sub uuid) returns table (balance bigint, held bigint)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query select b.balance, b.held from sub_balance b
    where b.org_id = p_org and b.sub_id = p_sub for no key update;
end $$;

grant create on schema public to sakaguru_writer;
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.proname in ('must_move_on', 'set_moves_on', 'lock_sub_balance') loop
    execute format('alter function %s owner to sakaguru_writer', f.signature);
    execute format('revoke all on function %s from public', f.signature);
    if f.proname <> 'must_move_on' then
      execute format('grant execute on function %s to sakaguru_app', f.signature);
    end if;
  end loop;
end $$;
revoke create on schema public from sakaguru_writer;

-- Who keeps which cash just now: what somebody posts in cash goes through the drawer that they keep. One person
-- keeps one drawer, and one drawer has one keeper. It says what the open sessions say, for every room below them.
create table cash_seat (
  org_id   uuid not null,
  login_id uuid not null,
  sub_id   uuid not null,
  day      date not null,
  deed_id  uuid not null,
  primary key (org_id, login_id),
  foreign key (org_id, sub_id) references sub_account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint cash_seat_one_keeper unique (org_id, sub_id)
);

create table drawer (
  org_id    uuid not null,
  id        uuid not null,
  office_id uuid not null,
  name      text not null check (length(name) between 1 and 60),
  sub_id    uuid not null,
  closed_on date,
  deed_id   uuid not null,
  primary key (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  foreign key (org_id, sub_id) references sub_account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create unique index drawer_name_once on drawer (org_id, office_id, lower(name)) where closed_on is null;

-- Where the money of an office lies that is in no drawer; an office without a row has the account of cash on hand.
create table office_vault (
  org_id     uuid not null,
  office_id  uuid not null,
  account_id uuid not null,
  deed_id    uuid not null,
  primary key (org_id, office_id),
  foreign key (org_id, office_id) references office (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

-- One keeper at one drawer on one business day: open, then counted, then closed with the last rupiah gone.
create table drawer_session (
  org_id         uuid        not null,
  id             uuid        not null,
  drawer_id      uuid        not null,
  login_id       uuid        not null,
  day            date        not null,
  opened_at      timestamptz not null,
  opening        bigint      not null check (opening > 0),
  status         text        not null default 'open' check (status in ('open', 'counted', 'closed')),
  -- What the books said before the last count, and what was counted.
  expected       bigint      check (expected >= 0),
  counted        bigint      check (counted >= 0),
  -- All that was booked as a difference; a second count adds to the first.
  difference     bigint      not null default 0,
  cause          text        check (cause in ('rounded', 'miscounted', 'other')),
  note           text        not null default '' check (length(note) <= 300),
  closed_at      timestamptz,
  deed_id        uuid        not null,
  closed_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, drawer_id) references drawer (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, closed_deed_id) references deed (org_id, id),
  constraint drawer_session_counted check ((status = 'open') = (counted is null)
    and (counted is null) = (expected is null)),
  constraint drawer_session_closed check ((status = 'closed') = (closed_at is not null)
    and (closed_at is null) = (closed_deed_id is null)),
  constraint drawer_session_named check (difference = 0 or cause is not null)
);
create unique index drawer_session_one_open on drawer_session (org_id, drawer_id) where status <> 'closed';
create index drawer_session_by_day on drawer_session (org_id, day, id);

-- Money on its way from one keeper to another: from a vault or a drawer to a vault or a drawer.
create table cash_handover (
  org_id          uuid        not null,
  id              uuid        not null,
  from_office_id  uuid,
  from_drawer_id  uuid,
  to_office_id    uuid,
  to_drawer_id    uuid,
  -- Who is to take it, where the drawer that it goes to has no keeper yet.
  to_login_id     uuid,
  amount          bigint      not null check (amount > 0),
  pieces          jsonb       not null,
  status          text        not null check (status in ('offered', 'accepted', 'refused', 'withdrawn')),
  offered_by      uuid        not null,
  offered_at      timestamptz not null,
  decided_by      uuid,
  decided_at      timestamptz,
  reason          text        not null default '' check (length(reason) <= 300),
  -- A drawer that goes to the next teller with all that is in it moves nothing in the books.
  entry_id        uuid,
  deed_id         uuid        not null,
  decided_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, from_office_id) references office (org_id, id),
  foreign key (org_id, to_office_id) references office (org_id, id),
  foreign key (org_id, from_drawer_id) references drawer (org_id, id),
  foreign key (org_id, to_drawer_id) references drawer (org_id, id),
  foreign key (org_id, entry_id) references entry (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, decided_deed_id) references deed (org_id, id),
  constraint cash_handover_one_giver check (num_nonnulls(from_office_id, from_drawer_id) = 1),
  constraint cash_handover_one_taker check (num_nonnulls(to_office_id, to_drawer_id) = 1),
  constraint cash_handover_decided check ((status = 'offered') = (decided_at is null)
    and (decided_at is null) = (decided_deed_id is null) and (decided_at is null) = (decided_by is null)),
  constraint cash_handover_booked check (entry_id is null or status = 'accepted')
);
create index cash_handover_waiting on cash_handover (org_id) where status = 'offered';
create index cash_handover_by_time on cash_handover (org_id, offered_at);

-- Each count, by denomination, whatever came of it.
create table cash_count (
  org_id      uuid        not null,
  id          uuid        not null,
  session_id  uuid,
  handover_id uuid,
  purpose     text        not null check (purpose in ('check', 'closing', 'offer', 'accept')),
  pieces      jsonb       not null,
  total       bigint      not null check (total >= 0),
  -- What the books said at that moment, where a drawer was counted.
  expected    bigint,
  login_id    uuid        not null,
  at          timestamptz not null,
  deed_id     uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, session_id) references drawer_session (org_id, id),
  foreign key (org_id, handover_id) references cash_handover (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint cash_count_of_something check (num_nonnulls(session_id, handover_id) = 1)
);
create index cash_count_by_session on cash_count (org_id, session_id, at);

-- The day of an office is over: no drawer of it opens for that day again unless it is reopened by decision.
create table day_close (
  org_id           uuid        not null,
  id               uuid        not null,
  office_id        uuid        not null,
  day              date        not null,
  -- Sums of the day's drawers and of the office's cash, decimal strings by name.
  totals           jsonb       not null,
  -- The head of the seals when it was closed: what was sealed up to here cannot be changed unseen.
  head_seq         bigint,
  head_hash        bytea,
  closed_by        uuid        not null,
  closed_at        timestamptz not null,
  deed_id          uuid        not null,
  reopened_by      uuid,
  reopened_at      timestamptz,
  reason           text        not null default '' check (length(reason) <= 300),
  reopened_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, reopened_deed_id) references deed (org_id, id),
  constraint day_close_reopened check ((reopened_at is null) = (reopened_deed_id is null))
);
create unique index day_close_once on day_close (org_id, office_id, day) where reopened_at is null;

do $$
declare name text;
begin
  foreach name in array array['cash_seat', 'drawer', 'office_vault', 'drawer_session', 'cash_handover', 'cash_count',
    'day_close'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant delete on cash_seat to sakaguru_app;
grant update (name, closed_on) on drawer to sakaguru_app;
grant update (account_id, deed_id) on office_vault to sakaguru_app;
grant update (status, expected, counted, difference, cause, note, closed_at, closed_deed_id)
  on drawer_session to sakaguru_app;
grant update (status, decided_by, decided_at, reason, entry_id, decided_deed_id) on cash_handover to sakaguru_app;
grant update (reopened_by, reopened_at, reason, reopened_deed_id) on day_close to sakaguru_app;
