-- Who stands close to the cooperative (board, supervisors, employees and their kin: related parties, whom the
-- rules on lending name), who inherits, and rows of the register that were one person twice.

create table member_tie (
  org_id        uuid not null,
  id            uuid not null,
  member_id     uuid not null,
  role          text not null check (role in ('board', 'supervisor', 'employee', 'kin')),
  -- Of kin: what they are (spouse, child), and of whom.
  relation      text not null default '' check (length(relation) <= 60),
  kin_of        text not null default '' check (length(kin_of) <= 160),
  from_on       date not null,
  until_on      date,
  deed_id       uuid not null,
  ended_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, ended_deed_id) references deed (org_id, id),
  constraint member_tie_forward check (until_on >= from_on),
  constraint member_tie_kin_known check ((role = 'kin') = (kin_of <> '')),
  constraint member_tie_ended_whole check ((until_on is null) = (ended_deed_id is null))
);
create index member_tie_by_member on member_tie (org_id, member_id);

create table member_heir (
  org_id    uuid not null,
  id        uuid not null,
  member_id uuid not null,
  name      text not null check (length(name) between 1 and 160),
  relation  text not null check (length(relation) between 1 and 60),
  -- The paper that says so: a certificate of inheritance, the number of a letter of the village.
  document  text not null default '' check (length(document) <= 120),
  deed_id   uuid not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create index member_heir_by_member on member_heir (org_id, member_id);

do $$
declare name text;
begin
  foreach name in array array['member_tie', 'member_heir'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (until_on, ended_deed_id) on member_tie to sakaguru_app;

alter table member
  add column merged_into uuid,
  add foreign key (org_id, merged_into) references member (org_id, id),
  add constraint member_not_into_itself check (merged_into <> id);
grant update (merged_into) on member to sakaguru_app;

-- Gives all that one owner has in the books to another, line by line as it stands: only whose it is changes.
create function hand_over_sub_accounts(p_org uuid, p_kind text, p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sub_account s set owner_id = p_to
  where s.org_id = p_org and s.owner_kind = p_kind and s.owner_id = p_from;
end $$;
grant update (owner_id) on sub_account to sakaguru_writer;
grant create on schema public to sakaguru_writer;
alter function hand_over_sub_accounts(uuid, text, uuid, uuid) owner to sakaguru_writer;
revoke create on schema public from sakaguru_writer;
revoke all on function hand_over_sub_accounts(uuid, text, uuid, uuid) from public;
grant execute on function hand_over_sub_accounts(uuid, text, uuid, uuid) to sakaguru_app;
