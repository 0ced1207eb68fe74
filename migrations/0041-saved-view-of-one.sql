-- Lists that belong to one thing are kept as well (the movements of one bank account), so that a path may hold
-- an id of ours.
alter table saved_view drop constraint saved_view_path_check;
alter table saved_view add constraint saved_view_path_ours check (length(path) <= 100
  and path ~ '^(/([a-z-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))+$');
