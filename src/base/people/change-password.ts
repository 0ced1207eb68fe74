import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg, loginOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput } from '../input.ts';
import { perform } from '../perform.ts';
import { absent, refuse } from '../refusal.ts';
import { hashPassword, mustBeGoodPassword } from './password.ts';
import { mustKnowPassword } from './prove-session.ts';
import { queueEndSessions } from './session.store.ts';
import { isProved } from './session.ts';
import type { Session } from './session.ts';

/** Sets a new password, whose old one has been proved, and ends every other session. */
export const changePasswordAct = defineAct({
  name: 'password.change',
  permission: null,
  secrets: ['passwordHash'],
  input: z.object({ passwordHash: z.string().startsWith('$argon2id$').max(200), keptId: idInput }),

  run(deed, { passwordHash, keptId }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    deed.write(
      build.updateTable('login').set({ password_hash: passwordHash }).where('id', '=', loginId),
    );
    queueEndSessions(deed, loginId, keptId);
    return { loginId };
  },
});

/**
 * Changes one's own password. Guesses at the present one are counted as at the door; an account of passkeys
 * alone has none, and sets its first after a fresh proof.
 *
 * @throws Refusal `password/wrong`, `proof/needed`, `sign-in/too-many`, `password/too-short` and its kind
 */
export async function changePassword(
  ground: Ground,
  by: Session,
  change: { readonly current: string | null; readonly password: string },
): Promise<void> {
  mustBeGoodPassword(change.password);
  if (change.current !== null) await mustKnowPassword(ground, by, change.current, 'current');
  else if (!isProved(by, ground.now())) refuse('proof/needed');
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  const passwordHash = await hashPassword(change.password);
  await perform(ground, actor, changePasswordAct, { passwordHash, keptId: by.id }, newId());
}
