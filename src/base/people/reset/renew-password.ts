import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { build } from '../../db/connect.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { idInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { read } from '../../read.ts';
import { absent, refuse } from '../../refusal.ts';
import { readContact } from '../contact.ts';
import { contactHash, findLogin } from '../login.store.ts';
import { lockOneTime, queueNoMoreResets, secretHashOf, tryCodesOf } from '../one-time.store.ts';
import { hashPassword, mustBeGoodPassword } from '../password.ts';
import { queueEndSessions } from '../session.store.ts';
import { signInLimit } from '../sign-in-limit.ts';
import { tryLimit } from '../try-limit.ts';
import { codeHash } from './give-code.ts';
import { findReset } from './reset-link.view.ts';

/** Sets the password of a login whose one-time code or link was brought, and ends all its sessions. */
export const renewPassword = defineAct({
  name: 'password.renew',
  permission: null,
  secrets: ['passwordHash'],
  input: z.object({
    oneTimeId: idInput,
    passwordHash: z.string().startsWith('$argon2id$').max(200),
  }),
  reads: (q, { oneTimeId }) => ({ found: lockOneTime(q, oneTimeId) }),

  run(deed, { passwordHash }, { found }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (found?.loginId !== loginId) refuse('reset/too-late');
    deed.write(
      build.updateTable('login').set({ password_hash: passwordHash }).where('id', '=', loginId),
    );
    queueNoMoreResets(deed, loginId);
    queueEndSessions(deed, loginId);
    return { loginId };
  },
});

/**
 * Sets a new password by a code that was given at the desk. A contact that is not known, one without a code
 * and a wrong code are answered alike, after the same work.
 *
 * @throws Refusal `reset/failed` with the tries left, `sign-in/too-many`, `contact/unfit`, `password/too-short`
 */
export async function renewByCode(
  ground: Ground,
  told: { readonly contact: string; readonly code: string; readonly password: string },
  address: string,
): Promise<void> {
  const contact = readContact(told.contact.slice(0, 254));
  mustBeGoodPassword(told.password);
  const hash = contactHash(ground.keys, contact);
  const limit = signInLimit(ground.pool);
  const left = await limit.count(`reset ${hash.toString('hex')}`, address);
  const passwordHash = await hashPassword(told.password);
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const login = await read(ground, register, null, (q) => findLogin(q, contact.kind, hash));
  // Looked for also of a login that is not there, so that the answer takes as long.
  const loginId = login && !login.disabled ? login.id : newId();
  const sought = codeHash(ground, loginId, told.code);
  const codes = await tryCodesOf(ground.pool, 'reset', loginId, ground.now());
  const fitting = codes.find((one) => timingSafeEqual(one.secretHash, sought));
  if (!fitting) refuse('reset/failed', { field: 'code', left });
  const actor = { kind: 'person', orgId: installationOrg, loginId } as const;
  const input = { oneTimeId: fitting.id, passwordHash };
  await perform(ground, actor, renewPassword, input, newId());
  await limit.forget(`reset ${hash.toString('hex')}`, address);
}

/** Links that one address may try in a quarter of an hour. */
export const linksPerAddress = 30;

/**
 * Sets a new password by the link of a mail.
 * @throws Refusal `reset/too-late`, `sign-in/too-many`, `password/too-short` and its kind
 */
export async function renewByLink(
  ground: Ground,
  secret: string,
  password: string,
  address: string,
): Promise<void> {
  await tryLimit(ground.pool, 'reset-link', linksPerAddress).count(address);
  mustBeGoodPassword(password);
  const found = await findReset(ground, secretHashOf(secret));
  if (!found) refuse('reset/too-late');
  const actor = { kind: 'person', orgId: installationOrg, loginId: found.loginId } as const;
  const input = { oneTimeId: found.id, passwordHash: await hashPassword(password) };
  await perform(ground, actor, renewPassword, input, newId());
}
