import type pg from 'pg';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { refuse } from '../refusal.ts';
import { keepMail } from './mail.store.ts';

/** A letter of plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Puts a letter on the queue, sealed; a job sends it. Only the house itself writes letters: about somebody's
 * own account, or that something waits in an office; no figures and no names of a cooperative's people leave
 * this way, and nothing of a practice copy.
 *
 * @param on a transaction with which it is queued or not; without one, by itself
 * @throws Refusal `mail/off` where nobody set mail up
 */
export async function queueMail(
  ground: Ground,
  letter: Letter,
  on: Pick<pg.PoolClient, 'query'> = ground.pool as Pick<pg.PoolClient, 'query'>,
): Promise<void> {
  if (!ground.mail) refuse('mail/off');
  const sealed = ground.keys.seal(installationOrg, 'mail', JSON.stringify(letter));
  await keepMail(on, sealed, ground.now());
  ground.committed(installationOrg);
}
