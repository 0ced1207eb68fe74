import pg from 'pg';
import type { DatabaseAddress, SignIn } from '#base/db/connect.ts';
import { roles } from '#base/db/roles.ts';
import { refuse } from '#base/refusal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the books are kept on a server of one's own. */
export function hasOwnServer(environment: Environment = process.env): boolean {
  return (environment['DATABASE_URL'] ?? '') !== '';
}

/**
 * The address of one's own server, as the settings say it; null where the embedded one is used. A role
 * without a setting of its own goes the application's way, with its password, under its own name.
 *
 * @throws Refusal `database/url-unfit` with the setting's name, never with its text: it may hold a password
 */
export function ownServer(environment: Environment = process.env): DatabaseAddress | null {
  const main = placeIn(environment, 'DATABASE_URL');
  if (main === null) return null;
  const owner = placeIn(environment, 'DATABASE_OWNER_URL') ?? { ...main, user: roles.owner };
  const backup = placeIn(environment, 'DATABASE_BACKUP_URL') ?? { ...main, user: roles.backup };
  const { host, port, database } = main;
  const signIn = { application: signInOf(main), owner: signInOf(owner), backup: signInOf(backup) };
  return { host, port, database, signIn };
}

/**
 * The address of another database on a server of one's own, where the schema's owner signs in as the URL
 * says.
 *
 * @param setting what gave the URL, for the refusal `database/url-unfit`
 */
export function addressIn(url: string, setting: string): DatabaseAddress {
  const place = placeIn({ [setting]: url }, setting) ?? refuse('database/url-unfit', { setting });
  const { host, port, database } = place;
  const owner = signInOf(place);
  return { host, port, database, signIn: { application: owner, owner, backup: owner } };
}

/** A role's way in; the database is the address's, whatever the role's own setting says. */
function signInOf({ host, port, user, password, ssl }: Place): SignIn {
  return { host, port, ...(user && { user }), ...(password && { password }), ...(ssl && { ssl }) };
}

interface Place {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
  readonly ssl?: SignIn['ssl'];
}

/** Reads a URL as the driver does, certificates included; null where the setting is empty. */
function placeIn(environment: Environment, setting: string): Place | null {
  const text = environment[setting] ?? '';
  if (text === '') return null;
  // Without a database's name the driver takes the user's, which is none of ours.
  if (!/^postgres(ql)?:\/\/[^/?]*\/[^/?]/.test(text)) {
    refuse('database/url-unfit', { setting, reason: '' });
  }
  const client = readAs(setting, text);
  const { host, port, database = '', user, password, ssl } = client as pg.Client & SignIn;
  return {
    host,
    port,
    database,
    ...(user !== undefined && namesUser(text) && { user }),
    ...(typeof password === 'string' && password !== '' && { password }),
    ...(ssl && { ssl }),
  };
}

/** Whether the URL says who signs in; the driver would take the name of whoever runs the process. */
function namesUser(text: string): boolean {
  return /^\w+:\/\/[^/@?]+@/.test(text) || /[?&]user=[^&]/.test(text);
}

function readAs(setting: string, text: string): pg.Client {
  // The driver checks the server's certificate in all four, and warns of the first three's names.
  const plain = text.replace(/([?&]sslmode=)(prefer|require|verify-ca)\b/, '$1verify-full');
  try {
    return new pg.Client({ connectionString: plain });
  } catch (error) {
    // A certificate that cannot be read is named; a text that is no address is not repeated.
    const { code, path } = error as NodeJS.ErrnoException;
    return refuse('database/url-unfit', { setting, reason: path ? `${code} ${path}` : '' });
  }
}
