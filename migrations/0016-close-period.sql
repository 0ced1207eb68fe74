-- A month without a decision of its own is closed with the first closed one after it. So closing a month
-- closes those before it too, and must be alone with them: otherwise somebody could post into an empty month
-- in the very moment in which it is closed with a later one, and neither would hear of the other.

-- Closes a month. Months before it are closed already or have no entries. The locks are taken in the order
-- of posting: that of the past, then the months of the year.
create or replace function close_period(
  p_org uuid, p_month date, p_at timestamptz, p_deed uuid, p_event uuid, p_reason text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_open date;
  v_month date := make_date(extract(year from p_month)::integer, 1, 1);
begin
  perform pg_advisory_xact_lock(month_lock(p_org, '0001-01-01'));
  while v_month <= p_month loop
    perform pg_advisory_xact_lock(month_lock(p_org, v_month));
    v_month := (v_month + interval '1 month')::date;
  end loop;
  if is_month_closed(p_org, p_month) then
    perform house_says_no('rule', 'period/already-closed', jsonb_build_object('month', to_char(p_month, 'YYYY-MM')));
  end if;
  v_open := open_month_before(p_org, p_month);
  if v_open is not null then
    perform house_says_no('rule', 'period/earlier-open', jsonb_build_object('month', to_char(v_open, 'YYYY-MM')));
  end if;
  perform write_period(p_org, p_month, 'closed', p_at, p_deed, p_event, p_reason);
end $$;
