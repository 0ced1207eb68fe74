-- Savings: products that a cooperative makes of the house's kinds, with parameters in dated versions, and the
-- accounts of its members. The account is the ledger's sub-account; here stand its number and its term, and
-- nobody keeps a second balance.

create table savings_product (
  org_id      uuid    not null,
  id          uuid    not null,
  code        text    not null check (code ~ '^[A-Z][A-Z0-9]{0,5}$'),
  kind        text    not null check (length(kind) between 1 and 40),
  name        text    not null check (length(name) between 2 and 80),
  wording     text    not null check (wording in ('interest', 'service', 'profit-share')),
  -- The board's decision that named it (Permenkop 8/2023, art. 26(2)).
  named_by    text    not null check (length(named_by) between 2 and 120),
  named_on    date    not null,
  -- The number that its last account was given.
  last_number integer not null default 0 check (last_number >= 0),
  closed_on   date,
  deed_id     uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint savings_product_code_once unique (org_id, code)
);

-- What a product says from a day on. No row is ever changed: of those that have begun, the last one written holds.
create table savings_terms (
  org_id     uuid        not null,
  id         uuid        not null,
  product_id uuid        not null,
  from_on    date        not null,
  parameters jsonb       not null,
  -- The range of rates that the members' meeting approved, in percent a year (art. 26(3)), where there is a rate.
  least_rate text,
  most_rate  text,
  decided_by text        not null default '' check (length(decided_by) <= 120),
  decided_on date,
  at         timestamptz not null,
  deed_id    uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, product_id) references savings_product (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint savings_terms_decided check ((most_rate is null) = (decided_on is null) and (most_rate is null) = (least_rate is null))
);
create index savings_terms_of_product on savings_terms (org_id, product_id, from_on);

-- Which sub-accounts of one account became accounts of a product as one set.
create table savings_attachment (
  org_id         uuid        not null,
  id             uuid        not null,
  product_id     uuid        not null,
  account_id     uuid        not null,
  accounts       integer     not null check (accounts > 0),
  at             timestamptz not null,
  deed_id        uuid        not null,
  undone_at      timestamptz,
  undone_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, product_id) references savings_product (org_id, id),
  foreign key (org_id, account_id) references account (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint savings_attachment_undone check ((undone_at is null) = (undone_deed_id is null))
);

create table savings_account (
  org_id        uuid not null,
  sub_id        uuid not null,
  number        text not null check (length(number) between 3 and 24),
  -- The set with which it came; null: it was opened by itself.
  attachment_id uuid,
  -- What was agreed when a deposit for a term was made.
  term_months   integer check (term_months between 1 and 120),
  term_rate     text,
  matures_on    date,
  deed_id       uuid not null,
  primary key (org_id, sub_id),
  foreign key (org_id, sub_id) references sub_account (org_id, id),
  foreign key (org_id, attachment_id) references savings_attachment (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint savings_account_number_once unique (org_id, number),
  constraint savings_account_term_whole check ((term_months is null) = (matures_on is null))
);
create index savings_account_of_attachment on savings_account (org_id, attachment_id) where attachment_id is not null;
create index sub_account_by_product on sub_account (org_id, product_id) where product_id is not null;

-- A licence of OJK, by which a cooperative may save for others than members and cooperatives (UU 4/2023).
create table savings_licence (
  org_id   uuid not null,
  id       uuid not null,
  number   text not null check (length(number) between 2 and 80),
  from_on  date not null,
  until_on date,
  deed_id  uuid not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint savings_licence_ends_last check (until_on is null or until_on >= from_on)
);

do $$
declare name text;
begin
  foreach name in array array['savings_product', 'savings_terms', 'savings_attachment', 'savings_account',
    'savings_licence'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup, sakaguru_writer', name);
  end loop;
end $$;
grant insert on savings_product, savings_terms, savings_account, savings_licence to sakaguru_app;
grant update (name, wording, named_by, named_on, last_number, closed_on) on savings_product to sakaguru_app;
grant update (until_on) on savings_licence to sakaguru_app;
grant select on member to sakaguru_writer;
grant update (last_number) on savings_product to sakaguru_writer;
grant insert, update (undone_at, undone_deed_id) on savings_attachment to sakaguru_writer;
grant update (term_months, term_rate, matures_on) on savings_account to sakaguru_app, sakaguru_writer;
grant insert, delete on savings_account to sakaguru_writer;

-- Makes the members' sub-accounts of one account that have no product yet accounts of one, as one set: they get
-- numbers by the members' numbers. No line is touched. Returns how many there were.
create function attach_savings_product(
  p_org uuid, p_id uuid, p_deed uuid, p_at timestamptz, p_product uuid, p_account uuid
) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_product savings_product%rowtype;
  v_many integer;
begin
  select * into v_product from savings_product p where p.org_id = p_org and p.id = p_product for update;
  if not found then perform house_says_no('absent', 'savings-product/absent', '{}'); end if;
  select count(*) into v_many from sub_account s
  join member m on m.org_id = s.org_id and m.id = s.owner_id and m.status = 'active'
  where s.org_id = p_org and s.account_id = p_account and s.owner_kind = 'member'
    and s.product_id is null and s.closed_on is null;
  if v_many = 0 then perform house_says_no('rule', 'savings-attachment/nothing', '{}'); end if;

  insert into savings_attachment (org_id, id, product_id, account_id, accounts, at, deed_id)
  values (p_org, p_id, p_product, p_account, v_many, p_at, p_deed);
  with taken as (
    select s.id, row_number() over (order by length(m.number), m.number, s.id) as place from sub_account s
    join member m on m.org_id = s.org_id and m.id = s.owner_id and m.status = 'active'
    where s.org_id = p_org and s.account_id = p_account and s.owner_kind = 'member'
      and s.product_id is null and s.closed_on is null
  ), marked as (
    update sub_account s set product_id = p_product from taken t where s.org_id = p_org and s.id = t.id
  )
  insert into savings_account (org_id, sub_id, number, attachment_id, deed_id)
  select p_org, t.id, v_product.code || '-' || lpad((v_product.last_number + t.place)::text, 6, '0'), p_id, p_deed
  from taken t;
  update savings_product p set last_number = v_product.last_number + v_many
  where p.org_id = p_org and p.id = p_product;
  return v_many;
end $$;

-- Takes a set back, as long as nothing was booked on it, held or closed since; its numbers are free again if they
-- were the last. Returns how many accounts there were.
create function detach_savings_product(p_org uuid, p_id uuid, p_deed uuid, p_at timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_set savings_attachment%rowtype;
  v_built integer;
begin
  select * into v_set from savings_attachment a where a.org_id = p_org and a.id = p_id;
  if not found then perform house_says_no('absent', 'savings-attachment/absent', '{}'); end if;
  perform 1 from savings_product p where p.org_id = p_org and p.id = v_set.product_id for update;
  select * into v_set from savings_attachment a where a.org_id = p_org and a.id = p_id for update;
  if v_set.undone_at is not null then perform house_says_no('rule', 'savings-attachment/undone', '{}'); end if;
  -- Whoever pays in or out holds the account, whoever posts on it its balance: from here on nobody does.
  perform 1 from savings_account s where s.org_id = p_org and s.attachment_id = p_id order by s.sub_id for update;
  perform 1 from sub_balance b
  where b.org_id = p_org
    and b.sub_id in (select s.sub_id from savings_account s where s.org_id = p_org and s.attachment_id = p_id)
  order by b.sub_id for no key update;
  select count(*) into v_built from savings_account s
  join sub_account u on u.org_id = s.org_id and u.id = s.sub_id
  where s.org_id = p_org and s.attachment_id = p_id and (
    u.closed_on is not null
    or exists (select from hold h where h.org_id = p_org and h.sub_id = s.sub_id and h.released_by is null)
    or exists (select from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
      where l.org_id = p_org and l.sub_id = s.sub_id and e.deed_id > v_set.deed_id));
  if v_built > 0 then
    perform house_says_no('rule', 'savings-attachment/built-on', jsonb_build_object('count', v_built));
  end if;

  update sub_account u set product_id = null from savings_account s
  where s.org_id = p_org and s.attachment_id = p_id and u.org_id = p_org and u.id = s.sub_id;
  delete from savings_account s where s.org_id = p_org and s.attachment_id = p_id;
  update savings_attachment a set undone_at = p_at, undone_deed_id = p_deed where a.org_id = p_org and a.id = p_id;
  update savings_product p set last_number = coalesce((
    select max(split_part(s.number, '-', 2)::integer) from savings_account s
    join sub_account u on u.org_id = s.org_id and u.id = s.sub_id
    where s.org_id = p_org and u.product_id = p.id), 0)
  where p.org_id = p_org and p.id = v_set.product_id;
  return v_set.accounts;
end $$;

grant create on schema public to sakaguru_writer;
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'public'
    where p.proname in ('attach_savings_product', 'detach_savings_product') loop
    execute format('alter function %s owner to sakaguru_writer', f.signature);
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to sakaguru_app', f.signature);
  end loop;
end $$;
revoke create on schema public from sakaguru_writer;
