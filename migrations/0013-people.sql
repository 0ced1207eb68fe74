-- Who it is: passkeys, a second factor, invitations given at the desk, codes that work once, mail to send.

-- A passkey-only account has no password.
alter table login alter column password_hash drop not null;
-- A contact nobody has proved to own signs in, and carries no rights to whoever proves it later.
alter table login add column email_verified_at timestamptz, add column phone_verified_at timestamptz;
grant update (email_verified_at, phone_verified_at) on login to sakaguru_app;

-- When the second factor was shown in this session, and when its holder last proved to be who they are;
-- null: not yet. A rise makes a new session, so neither is ever changed.
alter table session add column second_at timestamptz, add column proved_at timestamptz;

-- Whether roles that move money need a second factor there. It stands in the register and not in the profile,
-- for the door asks for it with every request, before anybody stands in the organisation.
alter table organisation add column second_factor boolean not null default false;
grant update (second_factor) on organisation to sakaguru_app;

create table passkey (
  id            uuid        not null primary key,
  login_id      uuid        not null references login (id),
  credential_id text        not null check (length(credential_id) <= 1400),
  public_key    bytea       not null,
  counter       bigint      not null check (counter >= 0),
  transports    text[]      not null default '{}',
  name          text        not null check (length(name) between 1 and 80),
  created_at    timestamptz not null,
  used_at       timestamptz,
  constraint passkey_credential_once unique (credential_id)
);
create index passkey_by_login on passkey (login_id);

-- A one-time-code generator (TOTP). `last_step` is the time step used last: a code works once.
create table login_totp (
  login_id      uuid        not null primary key references login (id),
  secret_sealed bytea       not null,
  confirmed_at  timestamptz,
  last_step     bigint      not null default 0
);

create table recovery_code (
  login_id  uuid        not null references login (id),
  code_hash bytea       not null,
  used_at   timestamptz,
  primary key (login_id, code_hash)
);

-- What works once and not for long: passkey challenges, half sign-ins, reset codes, proofs of a contact.
create table one_time (
  id          uuid        not null primary key,
  purpose     text        not null check (purpose in ('passkey-add', 'passkey-use', 'second-step', 'reset', 'contact')),
  secret_hash bytea       not null,
  login_id    uuid        references login (id),
  facts_sealed bytea,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  tries       integer     not null default 0,
  used_at     timestamptz,
  constraint one_time_secret_once unique (secret_hash)
);
create index one_time_by_login on one_time (login_id, purpose);
create index one_time_by_end on one_time (expires_at);

-- Mail that waits to be sent; address and text are sealed, and forgotten once sent.
create table mail (
  id         uuid        not null primary key,
  sealed     bytea,
  created_at timestamptz not null,
  sent_at    timestamptz,
  tries      integer     not null default 0,
  failure    text        not null default ''
);
create index mail_waiting on mail (created_at) where sent_at is null;

do $$
declare name text;
begin
  foreach name in array array['passkey', 'login_totp', 'recovery_code', 'one_time', 'mail'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I using (true) with check (true)', name || '_any', name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert, delete on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (counter, used_at, name) on passkey to sakaguru_app;
grant update (secret_sealed, confirmed_at, last_step) on login_totp to sakaguru_app;
grant update (used_at) on recovery_code to sakaguru_app;
grant update (tries, used_at) on one_time to sakaguru_app;
grant update (sealed, sent_at, tries, failure) on mail to sakaguru_app;

-- A role that waits for somebody to accept it, by a link or QR given at the desk; only the hash of the
-- link's secret is kept. Rights go to whoever accepts it, never to whoever owns a contact.
create table invitation (
  org_id     uuid        not null,
  id         uuid        not null,
  token_hash bytea       not null,
  name       text        not null check (length(name) between 2 and 120),
  role       text        not null,
  office_id  uuid,
  from_on    date        not null,
  until_on   date,
  deed_id    uuid        not null,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  mandate_id uuid,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  foreign key (org_id, office_id) references office (org_id, id),
  constraint invitation_token_once unique (org_id, token_hash),
  constraint invitation_span check (until_on is null or until_on >= from_on)
);
create index invitation_by_time on invitation (org_id, created_at);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant on invitation
  using (org_id = nullif(current_setting('app.org', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org', true), '')::uuid);
grant select on invitation to sakaguru_app, sakaguru_backup;
grant insert on invitation to sakaguru_app;
grant update (accepted_at, accepted_by, mandate_id, revoked_at) on invitation to sakaguru_app;
