import { serverSql, type ServerWish } from '#base/db/server-sql.ts';
import { refuse } from '#base/refusal.ts';
import { portOf } from '../port.ts';

export type RolesOptions = ServerWish;

/**
 * Writes SQL for `psql`, with passwords made for this one time, to standard output.
 *
 * @throws Refusal `serve/port-unfit`, `roles/host-unfit`: what they are put into would be no address, and
 *   as `serverSql`
 */
export function rolesCommand(options: RolesOptions): void {
  if (options.port !== undefined) portOf(options.port);
  if (options.host !== undefined) mustBeHost(options.host);
  process.stdout.write(serverSql(options));
}

/** A name, or a number; one with colons stands in brackets, as in every address. */
function mustBeHost(text: string): void {
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9._-]*[a-z0-9])?)$/i.test(text)) {
    refuse('roles/host-unfit', { field: 'host', text: text.slice(0, 80) });
  }
}
