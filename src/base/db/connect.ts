import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './tables.generated.ts';
import { roles } from './roles.ts';

/** The roles that a program signs in as; as the writer nobody does. */
export type SignInRole = Exclude<keyof typeof roles, 'writer'>;

/** What one role needs to sign in where the server asks for more than its name. */
export interface SignIn {
  /** Where it is not the role's own name. */
  readonly user?: string;
  readonly password?: string;
  /** Where this role goes another way than the address says. */
  readonly host?: string;
  readonly port?: number;
  readonly ssl?: pg.ClientConfig['ssl'];
}

/** Where the database is: a socket folder (or host) and a port. Never logged: it may hold passwords. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** On a server that is not ours to start; the embedded one lets our roles in by its private socket. */
  readonly signIn?: Readonly<Record<SignInRole, SignIn>>;
}

/** Money columns come as bigint, civil days as text; neither ever as a number or a Date. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return BigInt;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Connection facts of one role; the database is always the address's own. */
export function connectionOf(address: DatabaseAddress, role: SignInRole): pg.ClientConfig {
  const { host, port, database, signIn } = address;
  const own = { host, port, user: roles[role], ...signIn?.[role] };
  return { ...own, database, types, application_name: 'sakaguru' };
}

/**
 * The application's pool. Clients send several messages before waiting (`pipeline`), and idle ones
 * are kept, for a connection thrown away takes its prepared statements with it.
 */
export function openPool(
  address: DatabaseAddress,
  size: number,
  onError: (e: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    ...connectionOf(address, 'application'),
    pipeline: true,
    max: size,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 10_000,
    query_timeout: 150_000,
  } as pg.PoolConfig);
  pool.on('error', onError);
  // The pool hears only of idle ones; a connection that breaks in use tells whoever waits on it as well.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** Builds and types queries; nothing is sent through it, the flights send what it compiles. */
export const build = new Kysely<DB>({
  dialect: new PostgresDialect({
    pool: () => Promise.reject(new Error('queries travel in flights')),
  }),
});
