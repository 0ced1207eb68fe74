-- What the search of an office looks into: which words stand in which records. It is derived, written by a
-- job after the fact, and made anew from the records at any time; so no posting waits for it. It knows no
-- trigram and no full text of the server: their operators are not leakproof, and behind the wall
-- (row-level security) no index would be asked by them. Texts that are compared by `=`, `<` and `>=` are.

-- Each word of an organisation once per kind of record, as it sounds (src/base/search/fold-word.ts):
-- letters as they are, `#12` a number, `=125000000` an amount in sen, `@2026-11-24` a day.
create table search_word (
  org_id uuid    not null,
  word   text    collate "C" not null check (length(word) between 1 and 40),
  kind   text    collate "C" not null,
  -- A word of letters from its end, so that one whose beginning is mistyped is found too.
  back   text    collate "C",
  -- In how many records it was ever found.
  many   bigint  not null check (many > 0),
  primary key (org_id, word, kind)
);
create index search_word_back on search_word (org_id, back) where back is not null;

-- The records of a word, in rows of some hundred ids, the newest last. Of a word that stands nearly
-- everywhere only the newest rows are kept.
create table search_posting (
  org_id uuid    not null,
  word   text    collate "C" not null,
  kind   text    collate "C" not null,
  block  integer not null check (block >= 0),
  ids    uuid[]  not null,
  primary key (org_id, word, kind, block)
);

-- How far the job has come: the last seal whose deeds are in the index and, while it is first built, the
-- kind of record it is at and the last record taken.
create table search_state (
  org_id   uuid        not null,
  seq      bigint      not null check (seq >= 0),
  building text,
  after_id uuid,
  built_at timestamptz,
  primary key (org_id),
  constraint search_state_built check ((building is null) = (built_at is not null))
);

-- The records of a deed, without reading the register.
create index member_by_deed on member (org_id, deed_id);

do $$
declare name text;
begin
  foreach name in array array['search_word', 'search_posting', 'search_state'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy tenant on %I
      using (org_id = nullif(current_setting('app.org', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org', true), '')::uuid)$p$, name);
    execute format('grant select on %I to sakaguru_app, sakaguru_backup', name);
    execute format('grant insert, update, delete on %I to sakaguru_app', name);
  end loop;
end $$;
