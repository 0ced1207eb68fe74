-- The only ways into the books. Each function belongs to the writer, whom the tenant policies bind;
-- the application may execute them and insert no ledger row of its own. A "no" is raised as SKG01 with
-- the code as message and kind and facts as detail (src/base/db/refusals.ts turns it into a Refusal).

create function house_says_no(p_kind text, p_code text, p_facts jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception using errcode = 'SKG01', message = p_code,
    detail = jsonb_build_object('kind', p_kind, 'facts', p_facts)::text;
end $$;

-- A bigint of sen as the decimal string of rupiah that leaves the process.
create function sen_text(p_sen bigint) returns text
language sql immutable set search_path = public, pg_temp as $$
  select to_char(p_sen / 100.0, 'FM9999999999999999990.00')
$$;

-- The running number of a voucher: four digits, more when they are needed.
create function voucher_digits(p_number bigint) returns text
language sql immutable set search_path = public, pg_temp as $$
  select lpad(p_number::text, greatest(4, length(p_number::text)), '0')
$$;

-- Everybody who posts into a month holds its lock shared; whoever closes it holds it alone.
create function month_lock(p_org uuid, p_month date) returns bigint
language sql immutable set search_path = public, pg_temp as $$
  select hashtextextended(p_org::text || ':month:' || p_month::text, 0)
$$;

-- The month is open, and stays so until commit: posting holds its lock shared, so that closing waits for us.
-- A month that nobody closed is closed with the first one after it. Whoever posts into a year before this
-- one (on its last day, in some zone, also into this one) holds the lock of the past too, so that a year end
-- can hold back all the years before its own.
create function hold_month(p_org uuid, p_month date, p_at timestamptz) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  if p_month < date_trunc('year', p_at at time zone 'UTC' + interval '1 day') then
    perform pg_advisory_xact_lock_shared(month_lock(p_org, '0001-01-01'));
  end if;
  perform pg_advisory_xact_lock_shared(month_lock(p_org, p_month));
  perform 1 from period p where p.org_id = p_org and p.month >= p_month and p.status = 'closed'
    and (p.month = p_month or not exists (select from period o where o.org_id = p_org and o.month = p_month))
  limit 1;
  if found then
    perform house_says_no('rule', 'period/closed', jsonb_build_object('field', 'day', 'month', to_char(p_month, 'YYYY-MM')));
  end if;
end $$;

-- Opens sub-accounts with their balance rows. Arrays run side by side, one element per sub-account.
create function open_sub_accounts(
  p_org uuid, p_ids uuid[], p_accounts uuid[], p_units uuid[], p_offices uuid[], p_owner_kinds text[],
  p_owner_ids uuid[], p_products uuid[], p_opened_on date, p_floors bigint[]
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into sub_account (org_id, id, account_id, unit_id, office_id, owner_kind, owner_id, product_id, opened_on)
  select p_org, s.id, s.account_id, s.unit_id, s.office_id, s.owner_kind, s.owner_id, s.product_id, p_opened_on
  from unnest(p_ids, p_accounts, p_units, p_offices, p_owner_kinds, p_owner_ids, p_products)
    as s (id, account_id, unit_id, office_id, owner_kind, owner_id, product_id);
  insert into sub_balance (org_id, sub_id, sign, floor)
  select p_org, s.id, case a.normal when 'debit' then 1 else -1 end, s.floor
  from unnest(p_ids, p_accounts, p_floors) as s (id, account_id, floor)
  join account a on a.org_id = p_org and a.id = s.account_id and a.control;
  if (select count(*) from sub_balance b where b.org_id = p_org and b.sub_id = any (p_ids)) <> cardinality(p_ids) then
    perform house_says_no('rule', 'sub-account/not-control', '{}');
  end if;
  perform must_be_place(p_org, s.unit_id, s.office_id)
  from (select distinct * from unnest(p_units, p_offices)) as s (unit_id, office_id);
end $$;

-- Every line's account exists, is open, and is posted through a sub-account exactly if it is a control
-- account; unit and office exist; a sub-account brings its own account, unit and office. One plan for all
-- sizes, or each call would be planned anew.
create function check_lines(
  p_org uuid, p_l_accounts uuid[], p_l_subs uuid[], p_l_units uuid[], p_l_offices uuid[]
) returns void
language plpgsql set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare v_bad record;
begin
  select l.account_id, a.code, a.control, a.closed_on, l.sub_id, a.id is null as no_account, l.unit_id, l.office_id,
    u.id is null or o.id is null or u.closed_on is not null or o.closed_on is not null as no_place into v_bad
  from unnest(p_l_accounts, p_l_subs, p_l_units, p_l_offices) as l (account_id, sub_id, unit_id, office_id)
  left join account a on a.org_id = p_org and a.id = l.account_id
  left join lateral (
    select s.id from sub_account s where s.org_id = p_org and s.id = l.sub_id
      and s.account_id = l.account_id and s.unit_id = l.unit_id and s.office_id = l.office_id offset 0) s on true
  left join unit u on u.org_id = p_org and u.id = l.unit_id
  left join office o on o.org_id = p_org and o.id = l.office_id
  where a.id is null or a.closed_on is not null or u.id is null or u.closed_on is not null
    or o.id is null or o.closed_on is not null
    or a.control <> (l.sub_id is not null) or (l.sub_id is not null and s.id is null)
  limit 1;
  if found then
    if v_bad.no_place then
      perform must_be_place(p_org, v_bad.unit_id, v_bad.office_id);
    elsif v_bad.no_account then
      perform house_says_no('absent', 'account/absent', jsonb_build_object('id', v_bad.account_id));
    elsif v_bad.closed_on is not null then
      perform house_says_no('rule', 'account/closed', jsonb_build_object('account', v_bad.code));
    elsif v_bad.control and v_bad.sub_id is null then
      perform house_says_no('rule', 'account/control', jsonb_build_object('account', v_bad.code));
    else
      perform house_says_no('rule', 'sub-account/elsewhere', jsonb_build_object('account', v_bad.code));
    end if;
  end if;
end $$;

-- Posts entries as a set: one or ten thousand, all or none. Arrays p_e_* run side by side, one element
-- per entry; arrays p_l_* one element per line, in order, p_l_entry telling the entry's place (from 1).
-- Returns the voucher numbers in the entries' order.
create function post_entries(
  p_org uuid, p_deed uuid, p_at timestamptz,
  p_e_ids uuid[], p_e_days date[], p_e_kinds text[], p_e_sources uuid[], p_e_memos text[],
  p_e_documents text[], p_e_units uuid[], p_e_offices uuid[], p_e_reverses uuid[],
  p_l_entry integer[], p_l_accounts uuid[], p_l_subs uuid[], p_l_units uuid[], p_l_offices uuid[],
  p_l_amounts bigint[], p_l_memos text[]
) returns text[]
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_bad record;
  v_month date;
  v_has_sub boolean := array_length(array_remove(p_l_subs, null), 1) > 0;
  v_numbers text[];
begin
  for v_month in select distinct date_trunc('month', d)::date from unnest(p_e_days) d order by 1 loop
    perform hold_month(p_org, v_month, p_at);
  end loop;

  -- Debits equal credits per pair of unit and office, in every entry.
  select l.entry, l.unit_id, l.office_id, sum(l.amount) as off into v_bad
  from unnest(p_l_entry, p_l_units, p_l_offices, p_l_amounts) as l (entry, unit_id, office_id, amount)
  group by 1, 2, 3 having sum(l.amount) <> 0 limit 1;
  if found then
    perform house_says_no('rule', 'entry/unbalanced', jsonb_build_object(
      'entry', v_bad.entry, 'difference', sen_text(v_bad.off::bigint)));
  end if;

  perform must_be_place(p_org, e.unit_id, e.office_id)
  from (select distinct * from unnest(p_e_units, p_e_offices)) as e (unit_id, office_id);
  perform check_lines(p_org, p_l_accounts, p_l_subs, p_l_units, p_l_offices);
  if v_has_sub then
    perform move_sub_balances(p_org, p_e_days, p_l_entry, p_l_subs, p_l_amounts);
  end if;

  -- The counter rows come last: from here to commit nobody else numbers in these series.
  with wanted as (
    select e.kind, e.source_id, extract(year from e.day)::integer as year, count(*)::integer as many
    from unnest(p_e_kinds, p_e_sources, p_e_days) as e (kind, source_id, day)
    group by 1, 2, 3 order by 1, 2, 3
  ), counted as (
    insert into voucher_series as v (org_id, kind, source_id, year, last)
    select p_org, w.kind, w.source_id, w.year, w.many from wanted w
    on conflict (org_id, kind, source_id, year) do update set last = v.last + excluded.last
    returning v.kind, v.source_id, v.year, v.last
  ), numbered as (
    select e.place, coalesce(x.prefix, case e.kind when 'cash-in' then 'KM' when 'cash-out' then 'KK'
        when 'memorial' then 'JU' else 'PN' end)
      || '-' || c.year || '-' || s.code || '-'
      || voucher_digits(c.last - w.many + row_number() over (partition by e.kind, e.source_id, c.year order by e.place))
      as number
    from unnest(p_e_kinds, p_e_sources, p_e_days) with ordinality as e (kind, source_id, day, place)
    join counted c on c.kind = e.kind and c.source_id = e.source_id and c.year = extract(year from e.day)
    join wanted w on w.kind = c.kind and w.source_id = c.source_id and w.year = c.year
    join voucher_source s on s.org_id = p_org and s.id = e.source_id
    left join voucher_prefix x on x.org_id = p_org and x.kind = e.kind
  ), booked as (
    insert into entry (org_id, id, deed_id, number, kind, source_id, day, posted_at, memo, document,
      unit_id, office_id, reverses_id, total)
    select p_org, e.id, p_deed, n.number, e.kind, e.source_id, e.day, p_at, e.memo, e.document,
      e.unit_id, e.office_id, e.reverses_id, t.total
    from unnest(p_e_ids, p_e_days, p_e_kinds, p_e_sources, p_e_memos, p_e_documents, p_e_units, p_e_offices,
      p_e_reverses) with ordinality
      as e (id, day, kind, source_id, memo, document, unit_id, office_id, reverses_id, place)
    join numbered n using (place)
    left join (select l.entry, sum(l.amount) filter (where l.amount > 0) as total
      from unnest(p_l_entry, p_l_amounts) as l (entry, amount) group by 1) t on t.entry = e.place
    returning id
  ), lined as (
    insert into line (org_id, entry_id, line_no, day, account_id, sub_id, unit_id, office_id, amount, memo)
    select p_org, p_e_ids[l.entry], row_number() over (partition by l.entry order by l.place), p_e_days[l.entry],
      l.account_id, l.sub_id, l.unit_id, l.office_id, l.amount, coalesce(l.memo, '')
    from unnest(p_l_entry, p_l_accounts, p_l_subs, p_l_units, p_l_offices, p_l_amounts, p_l_memos)
      with ordinality as l (entry, account_id, sub_id, unit_id, office_id, amount, memo, place)
  ), delta as (
    insert into gl_delta (org_id, entry_id, month, account_id, unit_id, office_id, debit, credit)
    select p_org, p_e_ids[l.entry], date_trunc('month', p_e_days[l.entry])::date, l.account_id, l.unit_id, l.office_id,
      coalesce(sum(l.amount) filter (where l.amount > 0), 0), coalesce(-sum(l.amount) filter (where l.amount < 0), 0)
    from unnest(p_l_entry, p_l_accounts, p_l_units, p_l_offices, p_l_amounts)
      as l (entry, account_id, unit_id, office_id, amount)
    group by l.entry, l.account_id, l.unit_id, l.office_id
  )
  select array_agg(n.number order by n.place) into v_numbers from numbered n;
  if cardinality(v_numbers) is distinct from cardinality(p_e_ids) then
    perform house_says_no('absent', 'voucher-source/absent', '{}');
  end if;
  return v_numbers;
end $$;

-- Refuses a sub-account that is closed.
create function no_closed_sub_account(p_org uuid, p_sub uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  perform house_says_no('rule', 'sub-account/closed', jsonb_build_object('account',
    (select a.code from sub_account s join account a on a.org_id = s.org_id and a.id = s.account_id
      where s.org_id = p_org and s.id = p_sub)));
end $$;

-- Moves sub-account balances under their locks, taken in id order. What would fall below floor + held is
-- refused with both figures; a back-dated movement answers for the lowest balance since its day.
create function move_sub_balances(
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

-- The unit and the office are the cooperative's own and still in use.
create function must_be_place(p_org uuid, p_unit uuid, p_office uuid) returns void
language plpgsql set search_path = public, pg_temp as $$
declare v_place record;
begin
  select u.code, u.closed_on into v_place from unit u where u.org_id = p_org and u.id = p_unit;
  if not found then perform house_says_no('absent', 'unit/absent', '{}'); end if;
  if v_place.closed_on is not null then
    perform house_says_no('rule', 'unit/closed', jsonb_build_object('code', v_place.code));
  end if;
  select o.code, o.closed_on into v_place from office o where o.org_id = p_org and o.id = p_office;
  if not found then perform house_says_no('absent', 'office/absent', '{}'); end if;
  if v_place.closed_on is not null then
    perform house_says_no('rule', 'office/closed', jsonb_build_object('code', v_place.code));
  end if;
end $$;

-- Posts one entry: the same checks as post_entries, one line after the other, for what tellers do all day.
-- A set of one would cost several times as much: its plans are made for thousands of rows.
create function post_entry(
  p_org uuid, p_deed uuid, p_at timestamptz, p_id uuid, p_day date, p_kind text, p_source uuid, p_memo text,
  p_document text, p_unit uuid, p_office uuid, p_reverses uuid,
  p_accounts uuid[], p_subs uuid[], p_units uuid[], p_offices uuid[], p_amounts bigint[], p_memos text[]
) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_month date := date_trunc('month', p_day)::date;
  v_year integer := extract(year from p_day);
  v_many integer := cardinality(p_accounts);
  v_total bigint := 0;
  v_pair bigint;
  v_sub record;
  v_subs integer := 0;
  v_last integer;
  v_code text;
  v_prefix text;
  v_number text;
begin
  perform hold_month(p_org, v_month, p_at);

  if not (p_unit = any (p_units) and p_office = any (p_offices)) then
    perform must_be_place(p_org, p_unit, p_office);
  end if;
  for i in 1 .. v_many loop
    if p_amounts[i] > 0 then v_total := v_total + p_amounts[i]; end if;
    -- The first line of a pair of unit and office adds the pair up.
    v_pair := 0;
    for j in 1 .. v_many loop
      if p_units[j] = p_units[i] and p_offices[j] = p_offices[i] then
        if j < i then v_pair := 0; exit; end if;
        v_pair := v_pair + p_amounts[j];
      end if;
    end loop;
    if v_pair <> 0 then
      perform house_says_no('rule', 'entry/unbalanced', jsonb_build_object('entry', 1, 'difference', sen_text(v_pair)));
    end if;
    if p_subs[i] is not null then v_subs := v_subs + 1; end if;
  end loop;
  perform check_lines(p_org, p_accounts, p_subs, p_units, p_offices);

  if v_subs = 1 then
    for i in 1 .. v_many loop
      if p_subs[i] is not null then perform move_sub_balance(p_org, p_day, p_subs[i], p_amounts[i]); end if;
    end loop;
  elsif v_subs > 1 then
    for v_sub in select s.id, sum(s.amount)::bigint as amount from unnest(p_subs, p_amounts) as s (id, amount)
      where s.id is not null group by s.id order by s.id loop
      perform move_sub_balance(p_org, p_day, v_sub.id, v_sub.amount);
    end loop;
  end if;

  -- The counter row comes last: from here to commit nobody else numbers in this series.
  insert into voucher_series as v (org_id, kind, source_id, year, last)
  select p_org, p_kind, s.id, v_year, 1 from voucher_source s where s.org_id = p_org and s.id = p_source
  on conflict (org_id, kind, source_id, year) do update set last = v.last + 1
  returning v.last, (select s.code from voucher_source s where s.org_id = p_org and s.id = p_source),
    (select x.prefix from voucher_prefix x where x.org_id = p_org and x.kind = p_kind) into v_last, v_code, v_prefix;
  if not found then perform house_says_no('absent', 'voucher-source/absent', '{}'); end if;
  v_prefix := coalesce(v_prefix, case p_kind when 'cash-in' then 'KM' when 'cash-out' then 'KK'
    when 'memorial' then 'JU' else 'PN' end);
  v_number := v_prefix || '-' || v_year || '-' || v_code || '-' || voucher_digits(v_last);

  insert into entry (org_id, id, deed_id, number, kind, source_id, day, posted_at, memo, document, unit_id, office_id,
    reverses_id, total)
  values (p_org, p_id, p_deed, v_number, p_kind, p_source, p_day, p_at, p_memo, p_document, p_unit, p_office,
    p_reverses, v_total);
  insert into line (org_id, entry_id, line_no, day, account_id, sub_id, unit_id, office_id, amount, memo)
  select p_org, p_id, l.place, p_day, l.account_id, l.sub_id, l.unit_id, l.office_id, l.amount, coalesce(l.memo, '')
  from unnest(p_accounts, p_subs, p_units, p_offices, p_amounts, p_memos)
    with ordinality as l (account_id, sub_id, unit_id, office_id, amount, memo, place);
  insert into gl_delta (org_id, entry_id, month, account_id, unit_id, office_id, debit, credit)
  select p_org, p_id, v_month, l.account_id, l.unit_id, l.office_id, sum(greatest(l.amount, 0))::bigint, sum(greatest(-l.amount, 0))::bigint
  from unnest(p_accounts, p_units, p_offices, p_amounts) as l (account_id, unit_id, office_id, amount)
  group by l.account_id, l.unit_id, l.office_id;
  return v_number;
end $$;

-- Moves one sub-account's balance under its lock; the rules of move_sub_balances.
create function move_sub_balance(p_org uuid, p_day date, p_sub uuid, p_amount bigint) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_row record;
  v_least bigint;
begin
  update sub_balance b set balance = b.balance + b.sign * p_amount, last_day = greatest(b.last_day, p_day)
  where b.org_id = p_org and b.sub_id = p_sub
  returning b.sign, b.balance, b.floor, b.held, b.last_day into v_row;
  -- Closing takes the same lock, so only here is it certain that the sub-account is still open.
  perform no_closed_sub_account(p_org, s.id) from sub_account s
  where s.org_id = p_org and s.id = p_sub and s.closed_on is not null;
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

-- Keeps an amount of a sub-account back; the balance less what is held must reach it.
create function place_hold(p_org uuid, p_id uuid, p_sub uuid, p_amount bigint, p_reason text, p_deed uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_row sub_balance%rowtype;
begin
  select * into v_row from sub_balance b where b.org_id = p_org and b.sub_id = p_sub for no key update;
  if not found then perform house_says_no('absent', 'sub-account/absent', '{}'); end if;
  if v_row.floor is null then perform house_says_no('rule', 'hold/unguarded', '{}'); end if;
  if v_row.balance - v_row.held - v_row.floor < p_amount then
    perform house_says_no('rule', 'hold/not-covered', jsonb_build_object(
      'free', sen_text(v_row.balance - v_row.held - v_row.floor), 'amount', sen_text(p_amount)));
  end if;
  insert into hold (org_id, id, sub_id, amount, reason, deed_id) values (p_org, p_id, p_sub, p_amount, p_reason, p_deed);
  update sub_balance b set held = b.held + p_amount where b.org_id = p_org and b.sub_id = p_sub;
end $$;

create function release_hold(p_org uuid, p_id uuid, p_deed uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_hold hold%rowtype;
begin
  select * into v_hold from hold h where h.org_id = p_org and h.id = p_id and h.released_by is null;
  if not found then perform house_says_no('absent', 'hold/absent', '{}'); end if;
  perform 1 from sub_balance b where b.org_id = p_org and b.sub_id = v_hold.sub_id for no key update;
  update hold h set released_by = p_deed where h.org_id = p_org and h.id = p_id and h.released_by is null;
  if not found then perform house_says_no('absent', 'hold/absent', '{}'); end if;
  update sub_balance b set held = b.held - v_hold.amount where b.org_id = p_org and b.sub_id = v_hold.sub_id;
end $$;

-- Closes a sub-account whose balance is nought and of which nothing is held.
create function close_sub_account(p_org uuid, p_sub uuid, p_on date) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_row sub_balance%rowtype;
begin
  select * into v_row from sub_balance b where b.org_id = p_org and b.sub_id = p_sub for no key update;
  if not found then perform house_says_no('absent', 'sub-account/absent', '{}'); end if;
  if v_row.balance <> 0 or v_row.held <> 0 then
    perform house_says_no('rule', 'sub-account/not-empty', jsonb_build_object('balance', sen_text(v_row.balance)));
  end if;
  update sub_account s set closed_on = p_on where s.org_id = p_org and s.id = p_sub;
end $$;

-- Folds open deltas into the totals by month. At most p_limit deltas, so that a fold stays short.
create function fold_totals(p_org uuid, p_limit integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_many integer;
begin
  perform pg_advisory_xact_lock(hashtextextended(p_org::text || ':fold', 0));
  with taken as (
    delete from gl_delta d using (
      select x.entry_id, x.account_id, x.unit_id, x.office_id from gl_delta x
      where x.org_id = p_org limit p_limit) t
    where d.org_id = p_org and d.entry_id = t.entry_id and d.account_id = t.account_id
      and d.unit_id = t.unit_id and d.office_id = t.office_id
    returning d.*
  ), folded as (
    insert into gl_month as m (org_id, month, account_id, unit_id, office_id, debit, credit)
    select p_org, month, account_id, unit_id, office_id, sum(debit)::bigint, sum(credit)::bigint
    from taken group by month, account_id, unit_id, office_id
    order by account_id, month, unit_id, office_id
    on conflict (org_id, account_id, month, unit_id, office_id)
    do update set debit = m.debit + excluded.debit, credit = m.credit + excluded.credit
  )
  select count(*) into v_many from taken;
  return v_many;
end $$;

-- Makes the totals anew from the lines: they are derived, so a doubt about them is settled by this.
create function rebuild_totals(p_org uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_org::text || ':fold', 0));
  -- One statement, one snapshot: a delta goes exactly if its lines are counted.
  with gone as (delete from gl_delta d where d.org_id = p_org)
  insert into gl_month as m (org_id, month, account_id, unit_id, office_id, debit, credit)
  select p_org, date_trunc('month', l.day)::date, l.account_id, l.unit_id, l.office_id,
    coalesce(sum(l.amount) filter (where l.amount > 0), 0), coalesce(-sum(l.amount) filter (where l.amount < 0), 0)
  from line l where l.org_id = p_org group by 2, 3, 4, 5
  on conflict (org_id, account_id, month, unit_id, office_id)
  do update set debit = excluded.debit, credit = excluded.credit
  where (m.debit, m.credit) <> (excluded.debit, excluded.credit);
end $$;

grant create on schema public to sakaguru_writer;
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.proname in ('open_sub_accounts', 'check_lines', 'post_entries', 'post_entry', 'move_sub_balances',
      'move_sub_balance', 'place_hold', 'release_hold',
      'close_sub_account', 'fold_totals', 'rebuild_totals', 'house_says_no', 'sen_text', 'month_lock', 'hold_month',
      'voucher_digits', 'must_be_place', 'no_closed_sub_account') loop
    execute format('alter function %s owner to sakaguru_writer', f.signature);
    execute format('revoke all on function %s from public', f.signature);
    if f.proname in ('open_sub_accounts', 'post_entries', 'post_entry', 'place_hold', 'release_hold', 'close_sub_account',
      'fold_totals', 'rebuild_totals') then
      execute format('grant execute on function %s to sakaguru_app', f.signature);
    end if;
  end loop;
end $$;
revoke create on schema public from sakaguru_writer;
