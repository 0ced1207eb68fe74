-- The register's first form. Number and name are the cooperative's; NIK and phone are sealed with the
-- key file's key and found only by hashes keyed per organisation, whole or by the last four digits.
create table member (
  org_id          uuid        not null,
  id              uuid        not null,
  number          text        not null check (length(number) between 1 and 40),
  name            text        not null check (length(name) between 1 and 160),
  sex             text        check (sex in ('male', 'female')),
  born_on         date,
  joined_on       date,
  stall           text        not null default '' check (length(stall) <= 80),
  nik_sealed      bytea,
  nik_hash        bytea,
  nik_tail_hash   bytea,
  phone_sealed    bytea,
  phone_hash      bytea,
  phone_tail_hash bytea,
  extra_sealed    bytea,
  status          text        not null default 'active' check (status in ('active', 'withdrawn')),
  withdrawn_on    date,
  deed_id         uuid        not null,
  created_at      timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint member_withdrawn_known check ((status = 'withdrawn') = (withdrawn_on is not null))
);
create unique index member_number_once on member (org_id, number) where status = 'active';
create index member_by_name on member (org_id, lower(name), id);
create index member_by_nik on member (org_id, nik_hash) where nik_hash is not null;
create index member_by_nik_tail on member (org_id, nik_tail_hash) where nik_tail_hash is not null;
create index member_by_phone on member (org_id, phone_hash) where phone_hash is not null;
create index member_by_phone_tail on member (org_id, phone_tail_hash) where phone_tail_hash is not null;

alter table member enable row level security;
alter table member force row level security;
create policy tenant on member
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on member to sakaguru_app, sakaguru_backup;
grant insert on member to sakaguru_app;
grant update (number, name, sex, born_on, joined_on, stall, nik_sealed, nik_hash, nik_tail_hash,
  phone_sealed, phone_hash, phone_tail_hash, extra_sealed, status, withdrawn_on) on member to sakaguru_app;
