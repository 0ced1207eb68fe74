import { randomBytes } from 'node:crypto';
import { refuse } from '../refusal.ts';
import type { SignInRole } from './connect.ts';
import { roles, rolesSql } from './roles.ts';
import { scramVerifier } from './scram.ts';

/** Which database on which server; the server's address is only for the URLs that are printed. */
export interface ServerWish {
  readonly database?: string;
  readonly host?: string;
  readonly port?: string;
}

const settings: readonly (readonly [setting: string, role: SignInRole])[] = [
  ['DATABASE_URL', 'application'],
  ['DATABASE_OWNER_URL', 'owner'],
  ['DATABASE_BACKUP_URL', 'backup'],
];

/**
 * All that a superuser does once on a server: roles, their passwords, the database and who owns it. Run
 * again it changes the passwords and nothing else.
 *
 * @throws Refusal `roles/name-unfit` for a database's name that would have to be quoted
 */
export function serverSql({
  database = 'sakaguru',
  host = '127.0.0.1',
  port = '5432',
}: ServerWish): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(database)) {
    refuse('roles/name-unfit', { field: 'database', text: database.slice(0, 80) });
  }
  const secrets = settings.map(([setting, role]) => {
    const password = randomBytes(24).toString('base64url');
    return {
      url: `-- ${setting}=postgres://${roles[role]}:${password}@${host}:${port}/${database}`,
      sql: `alter role ${roles[role]} password '${scramVerifier(password)}';`,
    };
  });
  return [
    '-- Dijalankan oleh superuser: psql -v ON_ERROR_STOP=1 -f BERKAS-INI postgres',
    '-- Boleh diulang: kata sandinya menjadi baru, yang lain tetap. Setelannya di baris terakhir.',
    rolesSql(),
    ...secrets.map(({ sql }) => sql),
    `select 'create database ${database} owner ${roles.owner} template template0 encoding ''UTF8'''`,
    `  where not exists (select from pg_database where datname = '${database}') \\gexec`,
    `\\connect ${database}`,
    ...ownershipSql(database),
    '-- Simpan di tempat yang tertutup bagi orang lain; kata sandinya tidak dicetak dua kali.',
    ...secrets.map(({ url }) => url),
    '',
  ].join('\n');
}

/** The database is nobody's to look into, and its first schema nobody's to make things in, but ours. */
function ownershipSql(database: string): string[] {
  const mayConnect = [roles.owner, roles.application, roles.backup].join(', ');
  return [
    `alter schema public owner to ${roles.owner};`,
    'revoke create on schema public from public;',
    `revoke all on database ${database} from public;`,
    `grant connect on database ${database} to ${mayConnect};`,
  ];
}
