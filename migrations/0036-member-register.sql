-- The register of members as the law has it (UU 25/1992, art. 17 to 20): who applied, was admitted, asked to
-- leave, left, died. What happened is an append-only list; `member.standing` and `member.class` are what its
-- last row says, written together with it, so that lists and locks need not read the list. Of an applicant
-- `number` is the number of the application, until the cooperative gives them the number of a member.

alter table member
  add column kind               text not null default 'person' check (kind in ('person', 'cooperative')),
  add column class              text not null default 'regular' check (class in ('regular', 'associate')),
  add column standing           text not null default 'member'
    check (standing in ('applicant', 'member', 'leaving', 'left', 'died')),
  add column application_number text check (length(application_number) between 1 and 40),
  add column birth_place        text not null default '' check (length(birth_place) <= 80),
  add column address            text not null default '' check (length(address) <= 240),
  add column occupation         text not null default '' check (length(occupation) <= 80);
create index member_by_standing on member (org_id, standing, class);
grant update (kind, class, standing, birth_place, address, occupation) on member to sakaguru_app;

create table member_event (
  org_id    uuid        not null,
  id        uuid        not null,
  member_id uuid        not null,
  -- The how manieth of this member's: two that cross meet here.
  seq       integer     not null check (seq >= 1),
  kind      text        not null check (kind in ('taken-over', 'applied', 'turned-down', 'admitted',
    'asked-to-leave', 'stays', 'left', 'died', 'class-changed', 'taken-back', 'merged')),
  -- The class from this event on.
  class     text        not null check (class in ('regular', 'associate')),
  on_day    date        not null,
  at        timestamptz not null,
  reason    text        not null default '' check (length(reason) <= 300),
  deed_id   uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, member_id) references member (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint member_event_seq_once unique (org_id, member_id, seq)
);
create index member_event_by_day on member_event (org_id, on_day);

-- The cooperative's own pattern of numbers: its only run of # stands for the digits.
create table member_numbering (
  org_id  uuid not null,
  pattern text not null check (pattern ~ '^[^#]{0,20}#{1,12}[^#]{0,12}$'),
  deed_id uuid not null,
  primary key (org_id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

-- Those who stand in the register already came in by a sheet: they are taken over on their day of joining, or
-- on the day to which the sheet brought the books. The walls bind the owner too, so they are lowered while it fills.
alter table member no force row level security;
alter table sheet_import no force row level security;
insert into member_event (org_id, id, member_id, seq, kind, class, on_day, at, deed_id)
select m.org_id, m.id, m.id, 1, 'taken-over', 'regular',
  coalesce(m.joined_on, i.day, (m.created_at at time zone 'Asia/Jakarta')::date), m.created_at, m.deed_id
from member m left join sheet_import i on i.org_id = m.org_id and i.deed_id = m.deed_id;
insert into member_event (org_id, id, member_id, seq, kind, class, on_day, at, deed_id)
select m.org_id, gen_random_uuid(), m.id, 2, 'taken-back', 'regular', greatest(m.withdrawn_on, e.on_day),
  coalesce(i.undone_at, m.created_at), coalesce(i.undone_deed_id, m.deed_id)
from member m join member_event e on e.org_id = m.org_id and e.id = m.id
left join sheet_import i on i.org_id = m.org_id and i.deed_id = m.deed_id
where m.status = 'withdrawn';
update member set standing = 'left' where status = 'withdrawn';
alter table sheet_import force row level security;
alter table member force row level security;

do $$
declare name text;
begin
  foreach name in array array['member_event', 'member_numbering'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (pattern, deed_id) on member_numbering to sakaguru_app;
