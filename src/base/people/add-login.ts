import { z } from 'zod';
import { defineAct } from '../act.ts';
import { loginOf } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput, textInput, told } from '../input.ts';
import { forbid, conflict } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin, queueLogin } from './login.store.ts';
import { hashPassword, mustBeGoodPassword } from './password.ts';
import { ownRoles } from './mandate.store.ts';

/** What somebody signs in with, as typed. */
const contactInput = textInput(254, 3).transform((text, ctx) => told(ctx, () => readContact(text)));
const passwordInput = z
  .string()
  .transform((text, ctx) => told(ctx, () => (mustBeGoodPassword(text), text)));

/**
 * Makes a login for somebody who has none; a deed of the installation, done by whoever may grant
 * mandates in the organisation that needs the person.
 */
export const addLogin = defineAct({
  name: 'login.add',
  permission: null,
  secrets: ['password'],
  input: z.object({
    forOrgId: idInput,
    name: textInput(120, 2),
    contact: contactInput,
    password: passwordInput,
  }),
  reads: (q, { forOrgId, contact, password }) => ({
    known: findLogin(q, contact.kind, contactHash(q.keys, contact)),
    roles: ownRoles(q, forOrgId),
    passwordHash: hashPassword(password),
  }),

  run(deed, { name, contact }, { known, roles, passwordHash }) {
    const mayGrant = roles.some((role) => deed.allows(role, 'mandate.grant'));
    if (deed.actor.kind === 'person' && !mayGrant)
      forbid('act/not-allowed', { permission: 'mandate.grant' });
    if (known) conflict('login/taken', { field: 'contact' });
    const id = newId();
    queueLogin(deed, {
      id,
      name,
      contact,
      hash: contactHash(deed.keys, contact),
      sealed: deed.keys.seal(deed.orgId, contact.kind, contact.value),
      passwordHash,
    });
    deed.note({ loginId: id, by: loginOf(deed.actor) });
    return { loginId: id };
  },
});
