-- Months close and reopen by decision, a year is closed by an entry that empties its result accounts. Each
-- of these is alone with what it closes: it holds the months' locks, reads the books after that, and writes,
-- all in one function, so that no posting slips in between what was summed and what was closed.

-- Writes a month's state and the decision that led to it.
create function write_period(
  p_org uuid, p_month date, p_status text, p_at timestamptz, p_deed uuid, p_event uuid, p_reason text
) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  insert into period as p (org_id, month, status, changed_at, deed_id, reason)
  values (p_org, p_month, p_status, p_at, p_deed, p_reason)
  on conflict (org_id, month) do update
  set status = excluded.status, changed_at = excluded.changed_at, deed_id = excluded.deed_id, reason = excluded.reason;
  insert into period_event (org_id, id, month, status, at, reason, deed_id)
  values (p_org, p_event, p_month, p_status, p_at, p_reason, p_deed);
end $$;

-- Whether a month is closed: by its own row, or, without one, by a closed month after it.
create function is_month_closed(p_org uuid, p_month date) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from period p where p.org_id = p_org and p.month >= p_month and p.status = 'closed'
    and (p.month = p_month or not exists (select from period o where o.org_id = p_org and o.month = p_month)))
$$;

-- The first month before a given one that has entries and is open; null if there is none.
create function open_month_before(p_org uuid, p_month date) returns date
language sql stable set search_path = public, pg_temp as $$
  select m.month from (
    select generate_series(date_trunc('month', min(e.day)), p_month - interval '1 month', '1 month')::date as month
    from entry e where e.org_id = p_org and e.day < p_month) m
  where not is_month_closed(p_org, m.month)
    and exists (select from entry e where e.org_id = p_org and e.day >= m.month and e.day < m.month + interval '1 month')
  order by m.month limit 1
$$;

-- Closes a month. Months before it are closed already or have no entries.
create function close_period(
  p_org uuid, p_month date, p_at timestamptz, p_deed uuid, p_event uuid, p_reason text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_open date;
begin
  perform pg_advisory_xact_lock(month_lock(p_org, p_month));
  if is_month_closed(p_org, p_month) then
    perform house_says_no('rule', 'period/already-closed', jsonb_build_object('month', to_char(p_month, 'YYYY-MM')));
  end if;
  v_open := open_month_before(p_org, p_month);
  if v_open is not null then
    perform house_says_no('rule', 'period/earlier-open', jsonb_build_object('month', to_char(v_open, 'YYYY-MM')));
  end if;
  perform write_period(p_org, p_month, 'closed', p_at, p_deed, p_event, p_reason);
end $$;

-- Reopens a month, unless its year or a later one has been closed by a year end.
create function reopen_period(
  p_org uuid, p_month date, p_at timestamptz, p_deed uuid, p_event uuid, p_reason text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_year integer;
begin
  -- The lock of the past, shared: a year end that is under way finishes first.
  perform pg_advisory_xact_lock_shared(month_lock(p_org, '0001-01-01'));
  perform pg_advisory_xact_lock(month_lock(p_org, p_month));
  select y.year into v_year from year_end y
  where y.org_id = p_org and y.undone_at is null and y.year >= extract(year from p_month) order by y.year limit 1;
  if found then perform house_says_no('rule', 'period/year-closed', jsonb_build_object('year', v_year)); end if;
  if not is_month_closed(p_org, p_month) then
    perform house_says_no('rule', 'period/already-open', jsonb_build_object('month', to_char(p_month, 'YYYY-MM')));
  end if;
  perform write_period(p_org, p_month, 'open', p_at, p_deed, p_event, p_reason);
end $$;

-- Holds a year and all before it, alone: whoever is posting there finishes first, in the order of posting.
create function hold_years(p_org uuid, p_year integer) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(month_lock(p_org, '0001-01-01'));
  for m in 1 .. 12 loop
    perform pg_advisory_xact_lock(month_lock(p_org, make_date(p_year, m, 1)));
  end loop;
end $$;

-- Posts a closing entry on 31 December: the month is open for it alone, inside this transaction.
create function post_closing(
  p_org uuid, p_deed uuid, p_at timestamptz, p_year integer, p_entry uuid, p_source uuid, p_memo text, p_unit uuid,
  p_office uuid, p_reverses uuid, p_accounts uuid[], p_units uuid[], p_offices uuid[], p_amounts bigint[]
) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_december date := make_date(p_year, 12, 1);
  v_before period%rowtype;
begin
  select * into v_before from period p where p.org_id = p_org and p.month = v_december;
  insert into period as p (org_id, month, status, changed_at, deed_id) values (p_org, v_december, 'open', p_at, p_deed)
  on conflict (org_id, month) do update set status = 'open';
  perform post_entries(p_org, p_deed, p_at, array[p_entry], array[make_date(p_year, 12, 31)], array['closing'],
    array[p_source], array[p_memo], array[''], array[p_unit], array[p_office], array[p_reverses],
    array_fill(1, array[cardinality(p_accounts)]), p_accounts, array_fill(null::uuid, array[cardinality(p_accounts)]),
    p_units, p_offices, p_amounts, array_fill(''::text, array[cardinality(p_accounts)]));
  if v_before.status = 'closed' then
    update period p set status = 'closed' where p.org_id = p_org and p.month = v_december;
  end if;
end $$;

-- Closes a year: empties its result accounts into one account, pair by pair of unit and office, and closes
-- its months. Returns the year's result, above nought for a surplus.
create function close_year(
  p_org uuid, p_deed uuid, p_at timestamptz, p_year integer, p_id uuid, p_entry uuid, p_source uuid, p_memo text,
  p_unit uuid, p_office uuid, p_retained uuid, p_result_classes text[], p_events uuid[]
) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_from date := make_date(p_year, 1, 1);
  v_to date := make_date(p_year, 12, 31);
  v_year integer;
  v_accounts uuid[];
  v_units uuid[];
  v_offices uuid[];
  v_amounts bigint[];
  v_result bigint;
begin
  perform hold_years(p_org, p_year);
  select y.year into v_year from year_end y
  where y.org_id = p_org and y.undone_at is null and y.year >= p_year order by y.year limit 1;
  if v_year = p_year then
    perform house_says_no('conflict', 'year-end/already-closed', jsonb_build_object('field', 'year', 'year', p_year));
  elsif v_year is not null then
    perform house_says_no('rule', 'year-end/later-closed', jsonb_build_object('year', v_year));
  end if;
  perform 1 from entry e where e.org_id = p_org and e.day between v_from and v_to limit 1;
  if not found then perform house_says_no('rule', 'year-end/empty', jsonb_build_object('year', p_year)); end if;
  select extract(year from t.month)::integer into v_year from (
    select g.month, g.account_id, g.unit_id, g.office_id, g.debit, g.credit from gl_month g where g.org_id = p_org
    union all select d.month, d.account_id, d.unit_id, d.office_id, d.debit, d.credit from gl_delta d where d.org_id = p_org) t
  join account a on a.org_id = p_org and a.id = t.account_id and a.sak_class = any (p_result_classes)
  where t.month < v_from
  group by extract(year from t.month), t.account_id, t.unit_id, t.office_id having sum(t.debit) <> sum(t.credit)
  order by 1 limit 1;
  if found then perform house_says_no('rule', 'year-end/earlier-open', jsonb_build_object('year', v_year)); end if;

  with result as (
    select l.account_id, l.unit_id, l.office_id, sum(l.amount)::bigint as balance
    from account a join line l on l.org_id = a.org_id and l.account_id = a.id and l.day between v_from and v_to
    where a.org_id = p_org and a.sak_class = any (p_result_classes)
    group by 1, 2, 3 having sum(l.amount) <> 0
  ), closing as (
    select r.account_id, r.unit_id, r.office_id, -r.balance as amount, 1 as place from result r
    union all
    select p_retained, r.unit_id, r.office_id, sum(r.balance)::bigint, 2 from result r
    group by r.unit_id, r.office_id having sum(r.balance) <> 0
  )
  select array_agg(c.account_id order by o.code, u.code, c.place, a.code),
    array_agg(c.unit_id order by o.code, u.code, c.place, a.code),
    array_agg(c.office_id order by o.code, u.code, c.place, a.code),
    array_agg(c.amount order by o.code, u.code, c.place, a.code),
    coalesce(sum(c.amount) filter (where c.place = 1), 0)::bigint
  into v_accounts, v_units, v_offices, v_amounts, v_result
  from closing c join account a on a.org_id = p_org and a.id = c.account_id
  join unit u on u.org_id = p_org and u.id = c.unit_id join office o on o.org_id = p_org and o.id = c.office_id;
  if v_accounts is not null then
    perform post_closing(p_org, p_deed, p_at, p_year, p_entry, p_source, p_memo, p_unit, p_office, null,
      v_accounts, v_units, v_offices, v_amounts);
  end if;
  for m in 1 .. 12 loop
    if not exists (select from period p where p.org_id = p_org and p.month = make_date(p_year, m, 1)
        and p.status = 'closed') then
      perform write_period(p_org, make_date(p_year, m, 1), 'closed', p_at, p_deed, p_events[m], p_memo);
    end if;
  end loop;
  insert into year_end (org_id, id, year, entry_id, result, closed_at, deed_id)
  values (p_org, p_id, p_year, case when v_accounts is not null then p_entry end, v_result, p_at, p_deed);
  return v_result;
end $$;

-- Undoes the closing of a year by the mirror of its closing entry. Its months stay closed, but for those
-- from p_reopen_from on (null: all stay).
create function undo_year_end(
  p_org uuid, p_deed uuid, p_at timestamptz, p_year integer, p_entry uuid, p_source uuid, p_memo text, p_reason text,
  p_reopen_from date, p_events uuid[]
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_year integer;
  v_closed year_end%rowtype;
begin
  perform hold_years(p_org, p_year);
  select * into v_closed from year_end y where y.org_id = p_org and y.year = p_year and y.undone_at is null;
  if not found then perform house_says_no('absent', 'year-end/absent', jsonb_build_object('year', p_year)); end if;
  select y.year into v_year from year_end y
  where y.org_id = p_org and y.year > p_year and y.undone_at is null order by y.year limit 1;
  if found then perform house_says_no('rule', 'year-end/later-closed', jsonb_build_object('year', v_year)); end if;
  if v_closed.entry_id is not null then
    perform post_closing(p_org, p_deed, p_at, p_year, p_entry, p_source, p_memo, e.unit_id, e.office_id, e.id,
      l.accounts, l.units, l.offices, l.amounts)
    from entry e cross join lateral (
      select array_agg(x.account_id order by x.line_no) as accounts, array_agg(x.unit_id order by x.line_no) as units,
        array_agg(x.office_id order by x.line_no) as offices, array_agg(-x.amount order by x.line_no) as amounts
      from line x where x.org_id = p_org and x.entry_id = e.id) l
    where e.org_id = p_org and e.id = v_closed.entry_id;
  end if;
  for m in 1 .. 12 loop
    if make_date(p_year, m, 1) >= p_reopen_from then
      perform write_period(p_org, make_date(p_year, m, 1), 'open', p_at, p_deed, p_events[m], p_reason);
    end if;
  end loop;
  update year_end y set undone_at = p_at, undone_deed_id = p_deed, undone_reason = p_reason
  where y.org_id = p_org and y.id = v_closed.id;
end $$;

-- Closes an account of the chart, on which nothing stands any more. It holds the books of the year and all
-- before, so that nobody posts to the account between the sum and the closing.
create function close_account(p_org uuid, p_account uuid, p_on date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_account record;
  v_bad record;
begin
  perform hold_years(p_org, extract(year from p_on)::integer);
  select a.code, a.closed_on into v_account from account a where a.org_id = p_org and a.id = p_account;
  if not found then perform house_says_no('absent', 'account/absent', jsonb_build_object('id', p_account)); end if;
  if v_account.closed_on is not null then
    perform house_says_no('rule', 'account/closed', jsonb_build_object('account', v_account.code));
  end if;
  select t.unit_id, sum(t.debit - t.credit)::bigint as balance into v_bad from (
    select g.unit_id, g.office_id, g.debit, g.credit from gl_month g where g.org_id = p_org and g.account_id = p_account
    union all select d.unit_id, d.office_id, d.debit, d.credit from gl_delta d
    where d.org_id = p_org and d.account_id = p_account) t
  group by t.unit_id, t.office_id having sum(t.debit) <> sum(t.credit) limit 1;
  if found then
    perform house_says_no('rule', 'account/not-empty', jsonb_build_object('account', v_account.code,
      'balance', sen_text(abs(v_bad.balance))));
  end if;
  perform 1 from sub_account s join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
  where s.org_id = p_org and s.account_id = p_account and (b.balance <> 0 or b.held <> 0) limit 1;
  if found then
    perform house_says_no('rule', 'account/sub-accounts-open', jsonb_build_object('account', v_account.code));
  end if;
  update account a set closed_on = p_on where a.org_id = p_org and a.id = p_account;
end $$;

create function reopen_account(p_org uuid, p_account uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update account a set closed_on = null where a.org_id = p_org and a.id = p_account and a.closed_on is not null;
  if not found then perform house_says_no('absent', 'account/not-closed', '{}'); end if;
end $$;

grant create on schema public to sakaguru_writer;
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.proname in ('write_period', 'is_month_closed', 'open_month_before', 'close_period', 'reopen_period',
      'hold_years', 'post_closing', 'close_year', 'undo_year_end', 'close_account', 'reopen_account') loop
    execute format('alter function %s owner to sakaguru_writer', f.signature);
    execute format('revoke all on function %s from public', f.signature);
    if f.proname in ('is_month_closed', 'close_period', 'reopen_period', 'close_year', 'undo_year_end', 'close_account',
      'reopen_account') then
      execute format('grant execute on function %s to sakaguru_app', f.signature);
    end if;
  end loop;
end $$;
revoke create on schema public from sakaguru_writer;
