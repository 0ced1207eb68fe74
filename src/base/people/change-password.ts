import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg, loginOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput } from '../input.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { absent, refuse } from '../refusal.ts';
import { hashPassword, isPassword, mustBeGoodPassword } from './password.ts';
import type { Session } from './session.ts';
import { signInLimit } from './sign-in-limit.ts';

/** Sets a new password, whose old one has been proved, and ends every other session. */
export const changePasswordAct = defineAct({
  name: 'password.change',
  permission: null,
  input: z.object({ passwordHash: z.string().startsWith('$argon2id$').max(200), keptId: idInput }),

  run(deed, { passwordHash, keptId }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    deed.write(
      build.updateTable('login').set({ password_hash: passwordHash }).where('id', '=', loginId),
    );
    deed.write(
      build.deleteFrom('session').where('login_id', '=', loginId).where('id', '!=', keptId),
    );
    return { loginId };
  },
});

/**
 * Changes one's own password. Guesses at the present one are counted as at the door.
 * @throws Refusal `password/wrong`, `sign-in/too-many`, `password/too-short` and its kind
 */
export async function changePassword(
  ground: Ground,
  by: Session,
  change: { readonly current: string; readonly password: string },
): Promise<void> {
  mustBeGoodPassword(change.password);
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  const limit = signInLimit(ground.pool);
  await limit.count(by.loginId, by.loginId);
  const login = await read(ground, { kind: 'operator', orgId: installationOrg }, null, (q) =>
    q.one(q.db.selectFrom('login').select('password_hash').where('id', '=', by.loginId), () =>
      absent('login/absent'),
    ),
  );
  const fits = await isPassword(change.current.slice(0, 1024), login.password_hash ?? undefined);
  if (!fits) refuse('password/wrong', { field: 'current' });
  await limit.forget(by.loginId, by.loginId);
  const passwordHash = await hashPassword(change.password);
  await perform(ground, actor, changePasswordAct, { passwordHash, keptId: by.id }, newId());
}
