-- Lists as somebody has narrowed them, under a name: for themselves or for the whole office. A view is a
-- path and a question of the house's own, never an address.

create table saved_view (
  org_id   uuid        not null,
  id       uuid        not null,
  -- Whose it is: they alone change and remove it.
  login_id uuid        not null,
  name     text        not null check (length(name) between 1 and 60),
  path     text        not null check (path ~ '^(/[a-z-]+)+$' and length(path) <= 100),
  query    text        not null check (length(query) <= 600),
  shared   boolean     not null,
  deed_id  uuid        not null,
  made_at  timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id)
);
create index saved_view_by_login on saved_view (org_id, login_id);

-- With which view a list opens from the menu, for one person.
create table saved_view_first (
  org_id   uuid not null,
  login_id uuid not null,
  path     text not null,
  view_id  uuid not null,
  primary key (org_id, login_id, path),
  foreign key (org_id, view_id) references saved_view (org_id, id)
);
create index saved_view_first_by_view on saved_view_first (org_id, view_id);

do $$
declare name text;
begin
  foreach name in array array['saved_view', 'saved_view_first'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert, delete on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (name, shared) on saved_view to sakaguru_app;
