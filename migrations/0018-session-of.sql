-- Who is signed in, in one message: every page asks it before anything else, and asked in parts it took three
-- waits. It runs as whoever calls it; a login sees its own mandates in every organisation (mandate_own), so
-- the login is set first, for this transaction only.
create function session_of(p_token_hash bytea, p_now timestamptz, p_idle_since timestamptz)
returns table (
  id uuid, login_id uuid, name text, seen_at timestamptz, second_at timestamptz, proved_at timestamptz,
  mandates jsonb
)
language plpgsql set search_path = public, pg_temp as $$
begin
  select s.id, s.login_id, l.name, s.seen_at, s.second_at, s.proved_at
  into id, login_id, name, seen_at, second_at, proved_at
  from session s join login l on l.id = s.login_id
  where s.token_hash = p_token_hash and s.expires_at > p_now and s.seen_at > p_idle_since
    and l.disabled_at is null;
  if not found then return; end if;
  perform set_config('app.login', login_id::text, true);
  select coalesce(jsonb_agg(to_jsonb(h) - 'from_on' order by h."orgName", h.from_on), '[]') into mandates
  from (
    select m.id, m.org_id as "orgId", o.slug as "orgSlug", o.name as "orgName", o.kind as "orgKind",
      o.second_factor as "secondFactor", m.role, m.from_on
    from mandate m join organisation o on o.id = m.org_id
    where m.login_id = session_of.login_id and m.revoked_at is null
      and m.from_on <= (p_now at time zone 'Asia/Jayapura')::date
      and (m.until_on is null or m.until_on >= (p_now at time zone 'Asia/Jakarta')::date)
    order by o.name, m.from_on limit 200
  ) h;
  return next;
end $$;
