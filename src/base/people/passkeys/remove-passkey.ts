import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { build } from '../../db/connect.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { idInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, refuse } from '../../refusal.ts';
import type { Session } from '../session.ts';

/** Forgets one of one's own passkeys; the last way in stays. */
export const removePasskeyAct = defineAct({
  name: 'passkey.remove',
  permission: null,
  input: z.object({ passkeyId: idInput }),
  reads: (q) => ({
    // Locked, or two at once would each leave the other's.
    login: q.one(
      q.db
        .selectFrom('login')
        .select('password_hash')
        .where('id', '=', loginOf(q.actor))
        .forUpdate(),
      () => absent('login/absent'),
    ),
    own: q.many(
      q.db.selectFrom('passkey').select('id').where('login_id', '=', loginOf(q.actor)).limit(100),
    ),
  }),

  run(deed, { passkeyId }, { login, own }) {
    if (!own.some((passkey) => passkey.id === passkeyId)) absent('passkey/absent');
    if (own.length === 1 && login.password_hash === null) refuse('passkey/last-way');
    deed.write(build.deleteFrom('passkey').where('id', '=', passkeyId));
    deed.note({ passkeyId });
    return { passkeyId };
  },
});

/** Forgets a passkey of whoever is signed in. */
export async function removePasskey(ground: Ground, by: Session, passkeyId: string): Promise<void> {
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  await perform(ground, actor, removePasskeyAct, { passkeyId }, newId());
}
