import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg, loginOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { textInput, told } from '../input.ts';
import { perform } from '../perform.ts';
import { absent, conflict, refuse } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin } from './login.store.ts';
import { isProved } from './session.ts';
import type { Session } from './session.ts';
import { tryLimit } from './try-limit.ts';

/** Contacts that one login may try in an hour: each tells whether it has an account. */
export const contactChanges = 10;

const contactInput = (kind: 'email' | 'phone') =>
  textInput(254)
    .transform((text, ctx) => (text === '' ? null : told(ctx, () => contactOf(kind, text))))
    .default(null);

/** Reads a contact of one kind; one of the other kind stands in the wrong field. */
function contactOf(kind: 'email' | 'phone', text: string) {
  const contact = readContact(text);
  return contact.kind === kind ? contact : refuse(`contact/no-${kind}`);
}

/** Changes how one is called and what one signs in with; a new address is not proved yet. */
export const changeLogin = defineAct({
  name: 'login.change',
  permission: null,
  input: z.object({
    name: textInput(120, 2),
    email: contactInput('email'),
    phone: contactInput('phone'),
  }),
  reads: (q, { email, phone }) => ({
    before: q.one(
      q.db
        .selectFrom('login')
        .select(['email_hash', 'email_verified_at', 'phone_hash', 'phone_verified_at'])
        .where('id', '=', loginOf(q.actor))
        .forUpdate(),
      () => absent('login/absent'),
    ),
    byEmail: email ? findLogin(q, 'email', contactHash(q.keys, email)) : Promise.resolve(undefined),
    byPhone: phone ? findLogin(q, 'phone', contactHash(q.keys, phone)) : Promise.resolve(undefined),
  }),

  run(deed, { name, email, phone }, { before, byEmail, byPhone }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (!email && !phone) refuse('contact/one-needed', { field: 'phone' });
    if (byEmail && byEmail.id !== loginId) conflict('login/taken', { field: 'email' });
    if (byPhone && byPhone.id !== loginId) conflict('login/taken', { field: 'phone' });
    const [emailHash, phoneHash] = [email, phone].map((c) => c && contactHash(deed.keys, c));
    const sealed = (c: typeof email) => c && deed.keys.seal(deed.orgId, c.kind, c.value);
    const same = (one: Buffer | null, two: Buffer | null | undefined) =>
      Boolean(one && two && one.equals(two));
    const keptEmail = same(before.email_hash, emailHash) ? before.email_verified_at : null;
    const keptPhone = same(before.phone_hash, phoneHash) ? before.phone_verified_at : null;
    deed.write(
      build
        .updateTable('login')
        .set({ name, email_hash: emailHash ?? null, phone_hash: phoneHash ?? null })
        .set({ email_sealed: sealed(email), phone_sealed: sealed(phone) })
        .set({ email_verified_at: keptEmail, phone_verified_at: keptPhone })
        .where('id', '=', loginId),
    );
    return { loginId };
  },
});

/**
 * Changes the account of whoever is signed in and has proved a moment ago who they are.
 * @throws Refusal `proof/needed`, `contact/one-needed`, `login/taken`, `sign-in/too-many`, `act/input`
 */
export async function changeOwnLogin(
  ground: Ground,
  by: Session,
  told: { readonly name: string; readonly email: string; readonly phone: string },
): Promise<void> {
  if (!isProved(by, ground.now())) refuse('proof/needed');
  await tryLimit(ground.pool, 'contacts', contactChanges, 3_600).count(by.loginId);
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  await perform(ground, actor, changeLogin, told, newId());
}
