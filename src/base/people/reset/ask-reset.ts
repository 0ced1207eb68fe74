import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { letterIn } from '../../mail/letter-in.ts';
import { queueMail } from '../../mail/queue-mail.ts';
import { read } from '../../read.ts';
import { readLanguage } from '../../words.ts';
import { readContact } from '../contact.ts';
import { contactHash } from '../login.store.ts';
import { keepOneTime, secretHashOf } from '../one-time.store.ts';
import { tryLimit } from '../try-limit.ts';

/** For how long the link of a mail sets a password (ASVS 6.5.5). */
export const linkMinutes = 10;
/** Mails that one contact may be sent, and one address may ask for, in an hour (security.md §2). */
export const resetsPerContact = 3;
export const resetsPerAddress = 10;
/** Whatever is found, the answer takes this long: longer than finding and queueing takes. */
const shortest = 400;

/**
 * Sends a link that sets a new password, if the contact is the proved e-mail address of an account and mail is
 * set up. The answer and its time are the same for every contact.
 *
 * @throws Refusal `contact/unfit`, `sign-in/too-many`
 */
export async function askReset(ground: Ground, typed: string, address: string): Promise<void> {
  const contact = readContact(typed.slice(0, 254));
  const hash = contactHash(ground.keys, contact);
  await tryLimit(ground.pool, 'ask-reset-from', resetsPerAddress, 3_600).count(address);
  await tryLimit(ground.pool, 'ask-reset', resetsPerContact, 3_600).count(hash.toString('hex'));
  const isMail = contact.kind === 'email' && ground.mail !== null;
  await Promise.all([wait(shortest), isMail && sendLink(ground, hash, contact.value)]);
}

async function sendLink(ground: Ground, hash: Buffer, to: string): Promise<void> {
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const login = await read(ground, register, null, (q) =>
    q.maybe(
      q.db
        .selectFrom('login')
        .select(['id', 'language'])
        .where('email_hash', '=', hash)
        .where('email_verified_at', 'is not', null)
        .where('disabled_at', 'is', null),
    ),
  );
  if (!login) return;
  const secret = randomBytes(32).toString('base64url');
  await keepOneTime(ground.pool, {
    purpose: 'reset',
    hash: secretHashOf(secret),
    loginId: login.id,
    now: ground.now(),
    minutes: linkMinutes,
  });
  const facts = { link: `${ground.origin}/lupa/${secret}`, minutes: linkMinutes };
  const language = login.language === null ? null : readLanguage(login.language);
  await queueMail(ground, { to, ...letterIn('reset', language, facts) });
}
