import { serverSql, type ServerWish } from '#base/db/server-sql.ts';

export type RolesOptions = ServerWish;

/** Writes SQL for `psql`, with passwords made for this one time, to standard output. */
export function rolesCommand(options: RolesOptions): void {
  process.stdout.write(serverSql(options));
}
