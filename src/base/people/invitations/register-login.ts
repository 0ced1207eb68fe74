import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { textInput, told } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, conflict, forbid, refuse } from '../../refusal.ts';
import { readContact } from '../contact.ts';
import { contactHash, findLogin, queueLogin } from '../login.store.ts';
import { hashPassword, mustBeGoodPassword } from '../password.ts';
import { passkeyInput, provePasskey, rowOf } from '../passkeys/add-passkey.ts';
import { queuePasskey } from '../passkey.store.ts';
import { tryLimit } from '../try-limit.ts';
import { reachOf } from '../mandate.store.ts';
import { takeUpRole } from './accept-invitation.ts';
import { readInvitationToken } from './invitation-token.ts';
import { lockInvitation } from './invitation.store.ts';
import { openInvitation } from './open-invitation.view.ts';

/** Contacts that may be tried behind one invitation: each tells whether it has an account. */
export const contactsPerInvitation = 5;

/**
 * Makes the login of somebody who was invited and takes the role up with it, in one: whoever comes second, or
 * whose invitation died meanwhile, leaves no login behind. The login is the actor's own, new with this deed.
 */
export const registerLogin = defineAct({
  name: 'login.register',
  permission: null,
  secrets: ['password', 'passkey'],
  input: z.object({
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
    name: textInput(120, 2),
    contact: textInput(254, 3).transform((text, ctx) => told(ctx, () => readContact(text))),
    password: z
      .string()
      .transform((text, ctx) => told(ctx, () => (mustBeGoodPassword(text), text)))
      .nullable(),
    passkey: passkeyInput.nullable(),
  }),
  // The invitation first: whoever waits for it here sees what the one before them did.
  reads: (q, { tokenHash, contact, password }) => ({
    found: lockInvitation(q, Buffer.from(tokenHash, 'hex')),
    known: findLogin(q, contact.kind, contactHash(q.keys, contact)),
    // Spent also for a contact that is taken, so that the time tells nothing the answer does not.
    passwordHash: password === null ? Promise.resolve(null) : hashPassword(password),
  }),
  look: (q, _input, { found }) => ({
    inviter: found?.invitedBy ? reachOf(q, found.invitedBy) : Promise.resolve(null),
  }),

  run(deed, { name, contact, passkey }, { found, known, passwordHash, inviter }) {
    const loginId = loginOf(deed.actor) ?? forbid('act/not-allowed', { permission: 'session' });
    if (!found) absent('invitation/absent');
    if (passwordHash === null && passkey === null) refuse('login/no-way-in', { field: 'password' });
    if (known) conflict('login/taken-sign-in', { field: 'contact' });
    queueLogin(deed, {
      id: loginId,
      name,
      contact,
      hash: contactHash(deed.keys, contact),
      sealed: deed.keys.seal(installationOrg, contact.kind, contact.value),
      passwordHash,
    });
    if (passkey) queuePasskey(deed, newId(), loginId, rowOf(passkey));
    return { loginId, ...takeUpRole(deed, found, { held: [], inviter }) };
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
 * Makes an account for whoever brings an open invitation, and accepts it with that.
 *
 * @param key of the form; the same again answers the same
 * @returns the login, and whether a passkey was proved by the way
 * @throws Refusal `login/taken-sign-in`, `login/no-way-in`, what a passkey and what accepting refuse
 */
export async function registerInvited(
  ground: Ground,
  token: string,
  newcomer: Newcomer,
  key: string,
): Promise<{ loginId: string; hasPasskey: boolean }> {
  const read = readInvitationToken(token) ?? absent('invitation/absent');
  const invitation = await openInvitation(ground, token);
  await tryLimit(ground.pool, 'invited', contactsPerInvitation, 3_600).count(invitation.id);
  const made =
    newcomer.passkey === ''
      ? null
      : await provePasskey(ground, newcomer.passkey, newcomer.passkeyName);
  const input = {
    tokenHash: read.hash.toString('hex'),
    name: newcomer.name,
    contact: newcomer.contact,
    password: newcomer.password === '' ? null : newcomer.password,
    passkey: made?.passkey ?? null,
  };
  const themselves = {
    kind: 'person',
    orgId: read.orgId,
    loginId: made?.loginId ?? newId(),
  } as const;
  const { loginId } = await perform(ground, themselves, registerLogin, input, key);
  return { loginId, hasPasskey: made !== null };
}
