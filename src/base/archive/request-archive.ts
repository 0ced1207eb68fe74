import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { mustBeGoodPassword } from '../people/password.ts';
import { perform } from '../perform.ts';
import { conflict, refuse } from '../refusal.ts';
import { archiveStanding } from './archive-standing.view.ts';
import { lockShape, lockWith, mustBeLong } from './archive-lock.ts';

/** The event by which the making hears that an archive is wanted. */
export const archiveRequested = 'archive.requested';

/** The field under which a run's secret is sealed until its file is written. */
export const secretField = 'archive-secret';

/**
 * Asks for an archive of the whole cooperative; a job writes it, and its row tells how far it is. One at a time.
 * The passphrase is not among the input: what comes is a secret locked with it, and the same secret sealed for
 * the job. Practice books are not taken out.
 *
 * @throws Refusal `archive/practice`, `archive/busy`
 */
export const requestArchive = defineAct({
  name: 'archive.request',
  permission: 'archive.take',
  input: z.object({ lock: lockShape, secret: z.base64().max(500) }),
  secrets: ['lock', 'secret'],
  reads: (q) => ({ standing: archiveStanding(q) }),
  approval: {},

  run(deed, { lock, secret }, { standing }) {
    if (['practice', 'installation'].includes(standing.kind)) refuse('archive/practice');
    if (standing.open > 0) conflict('archive/busy');
    const runId = newId();
    deed.write(
      build.insertInto('archive_run').values({
        org_id: deed.orgId,
        id: runId,
        deed_id: deed.id,
        requested_by: loginOf(deed.actor),
        requested_at: deed.at,
        lock: JSON.stringify(lock),
        secret_sealed: Buffer.from(secret, 'base64'),
      }),
    );
    deed.emit({ kind: archiveRequested, facts: { runId } });
    deed.note({ runId });
    return { runId };
  },
});

/**
 * Asks for an archive under a passphrase, which from here on nobody has but who typed it.
 *
 * @throws Refusal `archive/passphrase-short`, `archive/passphrase-unequal`, `password/too-common`, and as
 *   `requestArchive`
 */
export async function askArchive(
  ground: Ground,
  actor: Actor,
  { passphrase, again }: { readonly passphrase: string; readonly again: string },
  key: string,
): Promise<{ runId: string }> {
  mustBeFitPassphrase(passphrase);
  if (passphrase.normalize('NFC') !== again.normalize('NFC')) {
    refuse('archive/passphrase-unequal', { field: 'again' });
  }
  const { lock, secret } = await lockWith(passphrase);
  const sealed = ground.keys.seal(actor.orgId, secretField, secret.toString('base64'));
  const input = { lock, secret: sealed.toString('base64') };
  return perform(ground, actor, requestArchive, input, key);
}

/** Refuses what is soon guessed: short, or what anybody would try first. */
export function mustBeFitPassphrase(passphrase: string): void {
  mustBeLong(passphrase);
  mustBeGoodPassword(passphrase);
}
