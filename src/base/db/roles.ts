/** The database roles of one installation; what each may do is granted by the migrations. */
export const roles = {
  /** Owns the schema and runs migrations; sees no tenant row, for the walls are forced on it too. */
  owner: 'sakaguru_owner',
  /** Owns the posting functions; nobody signs in as it, and the tenant policies bind it. */
  writer: 'sakaguru_writer',
  /** What the running program is: selects, executes, and inserts into the registers. */
  application: 'sakaguru_app',
  /** Sees past the walls, read only: for backups alone. */
  backup: 'sakaguru_backup',
} as const;

/**
 * SQL that makes the four roles where they lack; repeatable. A superuser may run it, or a role with
 * CREATEROLE; the backup's BYPASSRLS only a superuser may give (from PostgreSQL 16 on, whoever has it).
 */
export function rolesSql(): string {
  const make = (role: string, rights: string) => `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then
        create role ${role} ${rights};
      end if;
    end $$;`;
  return [
    make(roles.owner, 'login nosuperuser nobypassrls'),
    make(roles.writer, 'nologin nosuperuser nobypassrls'),
    make(roles.application, 'login nosuperuser nobypassrls'),
    make(roles.backup, 'login nosuperuser bypassrls'),
    `grant ${roles.writer} to ${roles.owner};`,
    `alter role ${roles.application} set max_parallel_workers_per_gather = 0;`,
    `alter role ${roles.application} set idle_in_transaction_session_timeout = '30s';`,
    `alter role ${roles.application} set statement_timeout = '120s';`,
  ].join('\n');
}
