-- Attachments: what a voucher, an asset or a reconciliation has for a document. The content lies outside the
-- database, sealed, under a name that only the organisation's own key makes; here stands what it is and what it
-- hangs on. `sha256` is of the plain content and also stands in the deed that brought it in, so that the chain
-- of seals covers documents too.

create table stored_file (
  org_id      uuid        not null,
  id          uuid        not null,
  -- The object's name: a keyed hash of the plain content.
  hash        bytea       not null check (length(hash) = 32),
  sha256      bytea       not null check (length(sha256) = 32),
  media       text        not null check (media in ('image/webp', 'application/pdf')),
  bytes       bigint      not null check (bytes > 0),
  width       integer     check (width > 0),
  height      integer     check (height > 0),
  pages       integer     check (pages > 0),
  thumb_hash  bytea       check (length(thumb_hash) = 32),
  thumb_bytes bigint      not null default 0 check (thumb_bytes >= 0),
  stored_at   timestamptz not null,
  deed_id     uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint stored_file_once unique (org_id, hash),
  constraint stored_file_picture check ((media = 'image/webp') = (width is not null and height is not null
    and thumb_hash is not null and thumb_bytes > 0)),
  constraint stored_file_paper check ((media = 'application/pdf') = (pages is not null))
);

create table attachment (
  org_id           uuid        not null,
  id               uuid        not null,
  file_id          uuid        not null,
  -- What it hangs on: the kind as the house lists it, and the record.
  subject_kind     text        not null check (subject_kind ~ '^[a-z][a-z-]{0,39}$'),
  subject_id       uuid        not null,
  name             text        not null check (length(name) between 1 and 160),
  note             text        not null default '' check (length(note) <= 300),
  added_at         timestamptz not null,
  deed_id          uuid        not null,
  detached_at      timestamptz,
  detached_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, file_id) references stored_file (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, detached_deed_id) references deed (org_id, id),
  constraint attachment_detached check ((detached_at is null) = (detached_deed_id is null))
);
-- The same file hangs on a record once, however often it is sent.
create unique index attachment_once on attachment (org_id, subject_kind, subject_id, file_id)
  where detached_at is null;
create index attachment_by_file on attachment (org_id, file_id);
create index attachment_detached_at on attachment (org_id, detached_at) where detached_at is not null;

do $$
declare name text;
begin
  foreach name in array array['stored_file', 'attachment'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    -- What was detached thirty days ago goes, and with it a file that hangs on nothing any more.
    execute format('grant insert, delete on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (name, note, detached_at, detached_deed_id) on attachment to sakaguru_app;
