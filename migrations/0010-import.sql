-- What came in from spreadsheets: each import with the deed that wrote it, so that a whole import can be
-- undone as one, and the facts of loans that the sheets knew before the loan book exists. A draft keeps
-- uploaded files, sealed, between the upload and the decision; it is deleted then.

create table sheet_import (
  org_id         uuid        not null,
  id             uuid        not null,
  deed_id        uuid        not null,
  at             timestamptz not null,
  day            date        not null,
  files          jsonb       not null,
  opening        boolean     not null,
  taken          integer     not null check (taken >= 0),
  held           integer     not null check (held >= 0),
  known          integer     not null check (known >= 0),
  undone_at      timestamptz,
  undone_deed_id uuid,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, undone_deed_id) references deed (org_id, id),
  constraint sheet_import_undone_whole check ((undone_at is null) = (undone_deed_id is null))
);
-- The books are opened once; after an undoing once more.
create unique index sheet_import_opening_once on sheet_import (org_id) where opening and undone_at is null;
create index sheet_import_by_deed on sheet_import (org_id, deed_id);

create table imported_loan (
  org_id           uuid    not null,
  sub_id           uuid    not null,
  import_id        uuid    not null,
  ceiling          bigint  check (ceiling >= 0),
  term_months      integer check (term_months > 0),
  instalments_paid integer check (instalments_paid > 0),
  primary key (org_id, sub_id),
  foreign key (org_id, sub_id) references sub_account (org_id, id),
  foreign key (org_id, import_id) references sheet_import (org_id, id)
);

create table import_draft (
  org_id       uuid        not null,
  id           uuid        not null,
  deed_id      uuid        not null,
  at           timestamptz not null,
  files        jsonb       not null,
  files_sealed bytea       not null,
  choices      jsonb       not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['sheet_import', 'imported_loan', 'import_draft'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select, insert on %I to sakaguru_app', name);
    execute format('grant select on %I to sakaguru_backup', name);
  end loop;
end $$;

grant update (undone_at, undone_deed_id) on sheet_import to sakaguru_app;
grant update (choices), delete on import_draft to sakaguru_app;
