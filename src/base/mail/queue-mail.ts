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
 * Puts a letter on the queue, sealed; a job sends it. Only the house itself writes letters, about somebody's
 * own account: nothing of a cooperative, nor of a practice copy, leaves this way.
 *
 * @throws Refusal `mail/off` where nobody set mail up
 */
export async function queueMail(ground: Ground, letter: Letter): Promise<void> {
  if (!ground.mail) refuse('mail/off');
  const sealed = ground.keys.seal(installationOrg, 'mail', JSON.stringify(letter));
  await keepMail(ground.pool, sealed, ground.now());
  ground.committed(installationOrg);
}
