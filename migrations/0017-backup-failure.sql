-- What a failed backup's sentence has to name (a folder, a damaged part), for the list of backups is read by
-- somebody who was not there when it failed.
alter table backup_run add column failure_facts jsonb not null default '{}';
grant update (failure_facts) on backup_run to sakaguru_app;
