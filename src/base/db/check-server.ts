import pg from 'pg';
import { refuse } from '../refusal.ts';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress, SignInRole } from './connect.ts';
import { roles } from './roles.ts';

/** What a server answered that is fit to keep books on. */
export interface CheckedServer {
  /** Whether nothing of ours stands in the database yet. */
  readonly isEmpty: boolean;
}

/** The oldest PostgreSQL that everything is tried on. */
export const oldestMajor = 15;

/**
 * Looks at a server that somebody else keeps, before anything is made on it. What the walls between the
 * cooperatives lean on is asked and not believed: a role that sees past them is refused.
 *
 * @throws Refusal `database/unreachable`, `database/sign-in`, `database/absent`, `database/too-old`,
 *   `database/roles-missing`, `database/walls-open`, `database/owner-unfit`
 */
export async function checkServer(address: DatabaseAddress): Promise<CheckedServer> {
  const application = await ask<ApplicationRow>(address, 'application', applicationText, [
    Object.values(roles),
    roles.owner,
  ]);
  const major = Math.floor(application.version / 10_000);
  if (major < oldestMajor) refuse('database/too-old', { major, oldest: oldestMajor });
  if (application.missing.length > 0) {
    refuse('database/roles-missing', { roles: application.missing.join(', ') });
  }
  if (application.strong) refuse('database/walls-open', { role: application.name });
  const owner = await ask<OwnerRow>(address, 'owner', ownerText, [roles.writer, roles.owner]);
  if (owner.strong) refuse('database/walls-open', { role: owner.name });
  if (!owner.fit) refuse('database/owner-unfit', { role: owner.name, database: address.database });
  return { isEmpty: application.empty };
}

interface ApplicationRow {
  readonly name: string;
  readonly version: number;
  /** Those of our roles that the server does not know. */
  readonly missing: string[];
  /** Whether row-level security does not bind it, or it could take the walls down. */
  readonly strong: boolean;
  readonly empty: boolean;
}

const applicationText = `select current_user as name,
    current_setting('server_version_num')::integer as version,
    array(select wanted from unnest($1::text[]) wanted
      where not exists (select from pg_roles where rolname = wanted)) as missing,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
      or exists (select from pg_roles where rolname = $2 and pg_has_role(current_user, oid, 'member')) as strong,
    to_regclass('public.organisation') is null as empty`;

interface OwnerRow {
  readonly name: string;
  readonly strong: boolean;
  /** Whether it may make what the migrations and the job queue make. */
  readonly fit: boolean;
}

const ownerText = `select current_user as name,
    (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as strong,
    pg_has_role(current_user, $1, 'member') and pg_has_role(current_user, $2, 'member')
      and has_database_privilege(current_user, current_database(), 'create')
      and (select pg_has_role(current_user, nspowner, 'member')
        from pg_namespace where nspname = 'public') as fit`;

/** Asks one row as one role. */
async function ask<Row extends pg.QueryResultRow>(
  address: DatabaseAddress,
  role: SignInRole,
  text: string,
  values: unknown[],
): Promise<Row> {
  const config = { ...connectionOf(address, role), connectionTimeoutMillis: 10_000 };
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text, values)).rows[0]!;
  } catch (error) {
    return explain(error, config);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Codes of "you do not come in": no such role, no such password, no line for it in pg_hba.conf. */
const notLetIn = new Set(['28000', '28P01', '42501']);

/** Why a connection failed, as far as whoever keeps the server can mend it. */
function explain(error: unknown, config: pg.ClientConfig): never {
  const { code = '', message } = error as Error & { code?: string };
  const { host, port, user, database } = config;
  const facts = { host, port, role: user, database, reason: message };
  if (code === '3D000') refuse('database/absent', facts);
  if (notLetIn.has(code)) refuse('database/sign-in', facts);
  if (code === '57P03' || !(error instanceof pg.DatabaseError)) {
    refuse('database/unreachable', facts);
  }
  throw error;
}
