/**
 * The tables without `org_id`, each with a policy of its own; every other table is a tenant's.
 * A test walks the database's catalogue and fails on a table that is neither.
 */
export const globalTables = [
  'organisation',
  'login',
  'session',
  'rate_limit',
  'passkey',
  'login_totp',
  'recovery_code',
  'one_time',
  'mail',
  'backup_run',
  'kysely_migration',
  'kysely_migration_lock',
] as const;
