import type pg from 'pg';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';

/** A passkey as it is checked. */
export interface KnownPasskey {
  readonly id: string;
  readonly loginId: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: readonly string[];
  readonly isDisabled: boolean;
}

/** A new passkey, as its maker proved it. */
export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: readonly string[];
  readonly name: string;
}

/** Finds a passkey by what the device calls it. */
export async function findPasskey(
  q: Reads,
  credentialId: string,
): Promise<KnownPasskey | undefined> {
  const row = await q.maybe(
    q.db
      .selectFrom('passkey')
      .innerJoin('login', 'login.id', 'passkey.login_id')
      .select(['passkey.id', 'login_id', 'credential_id', 'public_key', 'counter', 'transports'])
      .select('login.disabled_at')
      .where('credential_id', '=', credentialId),
  );
  return (
    row && {
      id: row.id,
      loginId: row.login_id,
      credentialId: row.credential_id,
      publicKey: row.public_key,
      counter: row.counter,
      transports: row.transports,
      isDisabled: row.disabled_at !== null,
    }
  );
}

/**
 * Notes the use of a passkey; false if its counter has not gone on since the last use, as a copy's would not.
 * Devices that do not count send nought for ever.
 */
export async function countPasskey(
  pool: pg.Pool,
  id: string,
  counter: bigint,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'count-passkey',
    text: `update passkey set counter = $2, used_at = $3
      where id = $1 and (counter < $2 or counter = 0 and $2 = 0)`,
    values: [id, counter, now],
  });
  return rowCount === 1;
}

/** Queues a new passkey of a login. */
export function queuePasskey(deed: Deed, id: string, loginId: string, passkey: NewPasskey): void {
  deed.write(
    build.insertInto('passkey').values({
      id,
      login_id: loginId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: deed.at,
    }),
  );
}
