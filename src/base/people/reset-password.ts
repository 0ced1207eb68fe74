import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { textInput, told } from '../input.ts';
import { absent, forbid } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin } from './login.store.ts';
import { queueNoMoreResets } from './one-time.store.ts';
import { hashPassword, mustBeGoodPassword } from './password.ts';
import { queueEndSessions } from './session.store.ts';

/**
 * Sets a new password for somebody who lost theirs and ends all their sessions; only whoever owns the
 * machine may, for they could do worse with the database's files.
 */
export const resetPassword = defineAct({
  name: 'password.reset',
  permission: null,
  secrets: ['password'],
  input: z.object({
    contact: textInput(254, 3).transform((text, ctx) => told(ctx, () => readContact(text))),
    password: z
      .string()
      .transform((text, ctx) => told(ctx, () => (mustBeGoodPassword(text), text))),
  }),
  reads: (q, { contact, password }) => ({
    login: findLogin(q, contact.kind, contactHash(q.keys, contact)),
    passwordHash: q.actor.kind === 'operator' ? hashPassword(password) : Promise.resolve(''),
  }),

  run(deed, _input, { login, passwordHash }) {
    if (deed.actor.kind !== 'operator') forbid('act/not-allowed', { permission: 'password.reset' });
    if (!login) absent('login/absent', { field: 'contact' });
    deed.write(
      build.updateTable('login').set({ password_hash: passwordHash }).where('id', '=', login.id),
    );
    queueEndSessions(deed, login.id);
    queueNoMoreResets(deed, login.id);
    deed.note({ loginId: login.id });
    return { loginId: login.id };
  },
});
