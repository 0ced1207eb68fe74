-- The search's index knows which kinds of record it holds and in which making (src/base/search), so that after
-- an upgrade a kind that is new, or is found by other words than before, is put in at once and not only when
-- the whole index is made anew. What was built before says nothing of itself, and is made anew once.
alter table search_state add column held jsonb not null default '{}';
-- A kind that is put into an index built already leaves the day on which that was built.
alter table search_state drop constraint search_state_built;
alter table search_state add constraint search_state_built check (building is not null or built_at is not null);
