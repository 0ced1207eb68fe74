import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { idInput, textInput, told } from '../../input.ts';
import { perform } from '../../perform.ts';
import { conflict, forbid, refuse } from '../../refusal.ts';
import { readContact } from '../contact.ts';
import { contactHash, findLogin, queueLogin } from '../login.store.ts';
import { hashPassword, mustBeGoodPassword } from '../password.ts';
import { passkeyInput, provePasskey, rowOf } from '../passkeys/add-passkey.ts';
import { queuePasskey } from '../passkey.store.ts';
import { tryLimit } from '../try-limit.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { openInvitation } from './open-invitation.view.ts';

/** Contacts that may be tried behind one invitation: each tells whether it has an account. */
export const contactsPerInvitation = 5;

/** Makes the login of somebody who was invited; a deed of the installation. */
export const registerLogin = defineAct({
  name: 'login.register',
  permission: null,
  secrets: ['password', 'loginId', 'passkey'],
  input: z.object({
    invitationId: idInput,
    loginId: idInput,
    name: textInput(120, 2),
    contact: textInput(254, 3).transform((text, ctx) => told(ctx, () => readContact(text))),
    password: z
      .string()
      .transform((text, ctx) => told(ctx, () => (mustBeGoodPassword(text), text)))
      .nullable(),
    passkey: passkeyInput.nullable(),
  }),
  reads: (q, { contact, password }) => ({
    known: findLogin(q, contact.kind, contactHash(q.keys, contact)),
    // Spent also for a contact that is taken, so that the time tells nothing the answer does not.
    passwordHash: password === null ? Promise.resolve(null) : hashPassword(password),
  }),

  run(deed, { invitationId, loginId, name, contact, passkey }, { known, passwordHash }) {
    if (deed.actor.kind !== 'job') forbid('act/not-allowed', { permission: 'session' });
    if (passwordHash === null && passkey === null) refuse('login/no-way-in', { field: 'password' });
    if (known) conflict('login/taken-sign-in', { field: 'contact' });
    queueLogin(deed, {
      id: loginId,
      name,
      contact,
      hash: contactHash(deed.keys, contact),
      sealed: deed.keys.seal(deed.orgId, contact.kind, contact.value),
      passwordHash,
    });
    if (passkey) queuePasskey(deed, newId(), loginId, rowOf(passkey));
    deed.note({ loginId, invitationId });
    return { loginId };
  },
});

/** What somebody fills in who has no account yet. */
export interface Newcomer {
  readonly name: string;
  readonly contact: string;
  /** Empty: the account is one of passkeys alone. */
  readonly password: string;
  /** What their device answered when it made a passkey; empty: none. */
  readonly passkey: string;
  readonly passkeyName: string;
}

/**
 * Makes an account for whoever brings an open invitation, and accepts it with that. Two acts under keys
 * derived from one, so that a second try goes on where the first broke off.
 *
 * @returns the login, and whether a passkey was proved by the way
 * @throws Refusal `login/taken-sign-in`, `login/no-way-in`, what a passkey and what accepting refuse
 */
export async function registerInvited(
  ground: Ground,
  token: string,
  newcomer: Newcomer,
  key: string,
): Promise<{ loginId: string; hasPasskey: boolean }> {
  const invitation = await openInvitation(ground, token);
  await tryLimit(ground.pool, 'invited', contactsPerInvitation, 3_600).count(invitation.id);
  const made =
    newcomer.passkey === ''
      ? null
      : await provePasskey(ground, newcomer.passkey, newcomer.passkeyName);
  const input = {
    invitationId: invitation.id,
    loginId: made?.loginId ?? newId(),
    name: newcomer.name,
    contact: newcomer.contact,
    password: newcomer.password === '' ? null : newcomer.password,
    passkey: made?.passkey ?? null,
  };
  // Whoever registers is nobody yet: the house makes their login for them.
  const house = { kind: 'job', orgId: installationOrg } as const;
  const { loginId } = await perform(ground, house, registerLogin, input, `${key}:login`);
  await acceptInvitation(ground, token, loginId, key);
  return { loginId, hasPasskey: made !== null };
}
