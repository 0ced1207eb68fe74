import { z } from 'zod';
import { defineAct } from '../act.ts';
import { newId } from '../id.ts';
import { idInput, textInput, told } from '../input.ts';
import { forbid, conflict } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin, queueLogin } from './login.store.ts';
import { hashPassword, mustBeGoodPassword } from './password.ts';

/** What somebody signs in with, as typed. */
const contactInput = textInput(254, 3).transform((text, ctx) => told(ctx, () => readContact(text)));
const passwordInput = z
  .string()
  .transform((text, ctx) => told(ctx, () => (mustBeGoodPassword(text), text)));

/**
 * Makes a login for somebody who has none; a deed of the installation, done by whoever owns the machine. At
 * the desk people are invited: whoever only knows a contact must not be able to learn whether it has a login.
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
  reads: (q, { contact, password }) => ({
    known: findLogin(q, contact.kind, contactHash(q.keys, contact)),
    passwordHash: q.actor.kind === 'operator' ? hashPassword(password) : Promise.resolve(''),
  }),

  run(deed, { forOrgId, name, contact }, { known, passwordHash }) {
    if (deed.actor.kind !== 'operator') forbid('act/not-allowed', { permission: 'mandate.grant' });
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
    deed.note({ loginId: id, forOrgId });
    return { loginId: id };
  },
});
