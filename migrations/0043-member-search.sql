-- The register's own search, by any fragment of name, number or stall. What is sought in, and the order of the
-- list, stand ready in one index that answers by itself: no row of a hundred thousand is opened that was not found.
-- Their digits are padded, so that A-9 precedes A-10.
alter table member
  add column sought       text generated always as (lower(number || ' ' || name || ' ' || stall)) stored,
  add column number_order text collate "C" generated always as (regexp_replace(number, '[0-9]+$', '')
    || lpad(coalesce(substring(number from '[0-9]+$'), ''), 40, '0')) stored;
create index member_by_order on member (org_id, number_order, id) include (sought, standing, class);
