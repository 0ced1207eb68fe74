import { sql } from 'kysely';
import type pg from 'pg';
import type { Deed } from '../../act.ts';
import { build } from '../../db/connect.ts';
import type { Reads } from '../../db/reads.ts';

/** What a login has to show beside its password. */
export interface FactorState {
  /** The generator's secret, sealed; null: none was begun. */
  readonly secretSealed: Buffer | null;
  readonly confirmedAt: Date | null;
  readonly codesLeft: number;
  readonly passkeys: number;
}

/** Reads whether a login has a generator of codes, passkeys, and how many recovery codes are left. */
export async function readFactor(q: Reads, loginId: string | null): Promise<FactorState> {
  const [row] = await q.many(
    sql<FactorState>`select t.secret_sealed as "secretSealed", t.confirmed_at as "confirmedAt",
        (select count(*)::int from recovery_code r where r.login_id = l.id and r.used_at is null) as "codesLeft",
        (select count(*)::int from passkey p where p.login_id = l.id) as passkeys
      from login l left join login_totp t on t.login_id = l.id where l.id = ${loginId}`,
  );
  return row ?? { secretSealed: null, confirmedAt: null, codesLeft: 0, passkeys: 0 };
}

/** Keeps the secret of a generator that is not yet confirmed; one that is stays. */
export async function beginTotp(pool: pg.Pool, loginId: string, sealed: Buffer): Promise<void> {
  await pool.query(
    `insert into login_totp (login_id, secret_sealed) values ($1, $2)
      on conflict (login_id) do update set secret_sealed = excluded.secret_sealed
      where login_totp.confirmed_at is null`,
    [loginId, sealed],
  );
}

/** Uses up the code of a step: each works once, and none before it works any more. */
export async function useStep(pool: pg.Pool, loginId: string, step: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'use-totp-step',
    text: `update login_totp set last_step = $2
      where login_id = $1 and confirmed_at is not null and last_step < $2`,
    values: [loginId, step],
  });
  return rowCount === 1;
}

/** Uses up a recovery code. */
export async function useRecoveryCode(
  pool: pg.Pool,
  loginId: string,
  hash: Buffer,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'use-recovery-code',
    text: `update recovery_code set used_at = $3
      where login_id = $1 and code_hash = $2 and used_at is null`,
    values: [loginId, hash, now],
  });
  return rowCount === 1;
}

/** Queues that a generator counts from now on. */
export function queueConfirmTotp(deed: Deed, loginId: string, step: number): void {
  deed.write(
    build
      .updateTable('login_totp')
      .set({ confirmed_at: deed.at, last_step: BigInt(step) })
      .where('login_id', '=', loginId),
  );
}

/** Queues fresh recovery codes; those from before are dead. */
export function queueRecoveryCodes(deed: Deed, loginId: string, hashes: readonly Buffer[]): void {
  deed.write(build.deleteFrom('recovery_code').where('login_id', '=', loginId));
  if (hashes.length === 0) return;
  deed.write(
    build
      .insertInto('recovery_code')
      .values(hashes.map((hash) => ({ login_id: loginId, code_hash: hash }))),
  );
}

/** Queues the end of a generator and of its recovery codes. */
export function queueRemoveTotp(deed: Deed, loginId: string): void {
  deed.write(build.deleteFrom('login_totp').where('login_id', '=', loginId));
  queueRecoveryCodes(deed, loginId, []);
}
