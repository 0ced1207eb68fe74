-- Keys for programs. A key acts for its owner and never beyond what the owner's mandates allow at that
-- moment; of the key itself only a hash is kept, and it ends by itself.
create table api_key (
  org_id       uuid        not null,
  id           uuid        not null,
  name         text        not null check (length(name) between 1 and 80),
  login_id     uuid        not null,
  secret_hash  bytea       not null check (length(secret_hash) = 32),
  scopes       text[]      not null check (cardinality(scopes) between 1 and 200),
  from_on      date        not null,
  until_on     date        not null,
  per_minute   integer     not null check (per_minute between 1 and 60000),
  made_at      timestamptz not null,
  revoked_at   timestamptz,
  -- To within some minutes: to write it at every request would cost more than the request.
  last_used_at timestamptz,
  primary key (org_id, id),
  constraint api_key_ends_last check (until_on >= from_on)
);

alter table api_key enable row level security;
alter table api_key force row level security;
create policy tenant on api_key
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on api_key to sakaguru_app, sakaguru_backup;
grant insert on api_key to sakaguru_app;
grant update (revoked_at, last_used_at) on api_key to sakaguru_app;
