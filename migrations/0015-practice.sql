-- The practice copy: an organisation of kind `practice` that names the one whose books it holds, its people
-- masked. And what a notice of a breach needs to know of an organisation.
alter table organisation add column practice_of uuid references organisation (id);
alter table organisation add constraint organisation_practice_known
  check ((kind = 'practice') = (practice_of is not null));
-- What is a copy says so in its very name, so that whatever carries the name carries that.
alter table organisation add constraint organisation_practice_marked
  check (kind <> 'practice' or name like 'LATIHAN · %');
create unique index organisation_one_practice on organisation (practice_of) where practice_of is not null;

-- Every making of the practice copy, in the books of the organisation that is copied: who asked for it, how
-- far it is, what came of it. One at a time.
create table practice_copy (
  org_id       uuid        not null,
  id           uuid        not null,
  deed_id      uuid        not null,
  requested_by uuid,
  requested_at timestamptz not null,
  began_at     timestamptz,
  ended_at     timestamptz,
  total        bigint      not null default 0 check (total >= 0),
  done         bigint      not null default 0 check (done >= 0),
  failure      text        not null default '',
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint practice_copy_ended_begun check (ended_at is null or began_at is not null),
  constraint practice_copy_failed_ended check (failure = '' or ended_at is not null)
);
create unique index practice_copy_one_open on practice_copy (org_id) where ended_at is null;
create index practice_copy_by_time on practice_copy (org_id, requested_at);
alter table practice_copy enable row level security;
alter table practice_copy force row level security;
create policy tenant on practice_copy
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on practice_copy to sakaguru_app, sakaguru_backup;
grant insert, update (began_at, ended_at, total, done, failure) on practice_copy to sakaguru_app;

alter table org_profile add column privacy_contact text not null default '' check (length(privacy_contact) <= 300);
alter table org_profile add column breach_receiver text not null default '' check (length(breach_receiver) <= 300);
grant update (privacy_contact, breach_receiver) on org_profile to sakaguru_app;

-- What is deleted once its time is over, and how much of it the last run took; a kind of the whole
-- installation (sessions, codes) stands under the installation's own row of the register.
create table retention_run (
  org_id        uuid        not null,
  kind          text        not null,
  ran_at        timestamptz not null,
  deleted       bigint      not null check (deleted >= 0),
  deleted_ever  bigint      not null check (deleted_ever >= deleted),
  primary key (org_id, kind)
);
alter table retention_run enable row level security;
alter table retention_run force row level security;
create policy tenant on retention_run
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on retention_run to sakaguru_app, sakaguru_backup;
grant insert, update (ran_at, deleted, deleted_ever) on retention_run to sakaguru_app;
grant delete on invitation, backup_run to sakaguru_app;
-- Who saw or took away a member's data, for the member's card and the log of accesses.
create index deed_of_access on deed (org_id, at, id) where act in ('member.reveal', 'person.export');
