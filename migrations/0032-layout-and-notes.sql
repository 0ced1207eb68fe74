-- How an organisation lays its statements out, and the notes to them. A layout is adopted from a day on and
-- never edited: a past year is shown by the layout that held then. Texts of notes are versions too; notes that
-- were fixed stay as they were, with their hash.

-- What is being worked on: one per statement, changed until it is adopted or thrown away.
create table layout_draft (
  org_id    uuid    not null,
  statement text    not null check (statement in ('balance-sheet', 'income-statement')),
  -- Grows with each change, so that two who edit at once do not undo each other.
  revision  integer not null check (revision > 0),
  body      jsonb   not null,
  deed_id   uuid    not null,
  primary key (org_id, statement),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

create table layout_version (
  org_id    uuid not null,
  id        uuid not null,
  statement text not null check (statement in ('balance-sheet', 'income-statement')),
  from_on   date not null,
  -- Null: back to the house's own layout.
  body      jsonb,
  at        timestamptz not null,
  deed_id   uuid not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

-- The newest of a year and section is the one that is read.
create table note_text (
  org_id  uuid    not null,
  id      uuid    not null,
  year    integer not null check (year between 1900 and 2999),
  section text    not null check (section ~ '^[a-z][a-z0-9-]{0,79}$'),
  -- `{ id, en }`, with the names of figures in double braces.
  body    jsonb   not null,
  at      timestamptz not null,
  deed_id uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create index note_text_by_year on note_text (org_id, year, section, id);

create table note_fixed (
  org_id  uuid    not null,
  id      uuid    not null,
  year    integer not null check (year between 1900 and 2999),
  content jsonb   not null,
  -- SHA-256 of the content in its one text.
  hash    text    not null check (hash ~ '^[0-9a-f]{64}$'),
  at      timestamptz not null,
  deed_id uuid    not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create index note_fixed_by_year on note_fixed (org_id, year, id);

do $$
declare name text;
begin
  foreach name in array array['layout_draft', 'layout_version', 'note_text', 'note_fixed'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (revision, body, deed_id) on layout_draft to sakaguru_app;
grant delete on layout_draft to sakaguru_app;
