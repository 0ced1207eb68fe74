-- Webhooks: addresses of other programs that hear by themselves what happened in the books. The body of a
-- delivery is written once, so that every try sends the same bytes under the same id; of the secret that
-- signs it nothing stands here, for it is reckoned from the key file.

create table webhook (
  org_id        uuid        not null,
  id            uuid        not null,
  url           text        not null check (length(url) between 9 and 2000),
  description   text        not null check (length(description) <= 200),
  -- Of which kinds of event it hears.
  events        text[]      not null check (cardinality(events) between 1 and 100),
  -- Who answers for it.
  login_id      uuid        not null,
  -- Which of its secrets signs; the one before signs too, for a day after `rotated_at`.
  secret_no     integer     not null default 1 check (secret_no > 0),
  rotated_at    timestamptz,
  -- `off`: a person switched it off; `gone`: the receiver said so (410); `failing`: nothing arrived for days.
  state         text        not null default 'on' check (state in ('on', 'off', 'gone', 'failing')),
  -- Tries that failed one after another, since when, and until when the receiver is left in peace.
  failures      integer     not null default 0 check (failures >= 0),
  failing_since timestamptz,
  rest_until    timestamptz,
  made_at       timestamptz not null,
  removed_at    timestamptz,
  deed_id       uuid        not null,
  primary key (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  constraint webhook_failing_known check ((failures = 0) = (failing_since is null))
);

create table webhook_delivery (
  org_id       uuid        not null,
  id           uuid        not null,
  webhook_id   uuid        not null,
  -- The event: its kind, when it happened, by which deed, and its place among that deed's events.
  kind         text        not null check (length(kind) between 3 and 60),
  happened_at  timestamptz not null,
  deed_id      uuid        not null,
  event_no     integer     not null check (event_no >= 0),
  body         text        not null check (octet_length(body) between 2 and 20000),
  -- `held`: it happened while the webhook was off, and is sent only if somebody asks.
  state        text        not null check (state in ('waiting', 'held', 'delivered', 'failed')),
  tries        integer     not null default 0 check (tries >= 0),
  -- Tries since it was last asked for: after so many it is given up.
  round        integer     not null default 0 check (round between 0 and tries),
  next_at      timestamptz,
  last_at      timestamptz,
  last_status  integer,
  last_failure text        not null default '' check (length(last_failure) <= 40),
  made_at      timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, webhook_id) references webhook (org_id, id),
  foreign key (org_id, deed_id) references deed (org_id, id),
  -- What is relayed twice is delivered once.
  constraint webhook_delivery_once unique (org_id, webhook_id, deed_id, event_no),
  constraint webhook_delivery_waits check ((state = 'waiting') = (next_at is not null))
);
create index webhook_delivery_due on webhook_delivery (org_id, next_at) where state = 'waiting';
create index webhook_delivery_newest on webhook_delivery (org_id, webhook_id, made_at, id);
create index webhook_delivery_age on webhook_delivery (org_id, made_at);

create table webhook_try (
  org_id      uuid        not null,
  delivery_id uuid        not null,
  no          integer     not null check (no > 0),
  at          timestamptz not null,
  ms          integer     not null check (ms >= 0),
  status      integer,
  failure     text        not null check (length(failure) <= 40),
  -- The beginning of what the receiver answered, numbers of persons taken out.
  answer      text        not null check (length(answer) <= 500),
  primary key (org_id, delivery_id, no),
  foreign key (org_id, delivery_id) references webhook_delivery (org_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['webhook', 'webhook_delivery', 'webhook_try'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert on %I to sakaguru_app', name);
  end loop;
end $$;
grant update (url, description, events, login_id, secret_no, rotated_at, state, failures, failing_since,
  rest_until, removed_at) on webhook to sakaguru_app;
grant update (state, tries, round, next_at, last_at, last_status, last_failure) on webhook_delivery
  to sakaguru_app;
-- Deliveries are forgotten after a month.
grant delete on webhook_delivery, webhook_try to sakaguru_app;
