import type pg from 'pg';
import type { Ground } from '../ground.ts';
import { installationOrg } from '../ground.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { fill, readLanguage } from '../words.ts';
import type { Language } from '../words.ts';
import type { NoticeKind, NoticeMoment } from './notice-kind.ts';
import { noticeLetter } from './notice.words.ts';
import { takeUpMailed } from './notice.store.ts';
import type { MailedNotices, NoticeOffice } from './notice.store.ts';

interface Mailing {
  readonly kinds: readonly NoticeKind[];
  readonly moment: NoticeMoment;
  readonly office: NoticeOffice;
  readonly how: 'now' | 'daily';
}

/**
 * Puts letters on the queue for whoever chose them, one per person, in the transaction that notes them as
 * mailed: so none goes twice. A letter speaks the language that its reader chose, or both; it says what kind
 * of thing waits and where, and nothing else: no name, no amount.
 */
export async function mailNotices(
  client: pg.PoolClient,
  ground: Ground,
  { kinds, moment, office, how }: Mailing,
): Promise<void> {
  if (!ground.mail) return;
  for (const mailed of await takeUpMailed(client, moment, how)) {
    await queueMail(ground, letterFor(ground, kinds, office, mailed), client);
  }
}

function letterFor(
  ground: Ground,
  kinds: readonly NoticeKind[],
  office: NoticeOffice,
  { emailSealed, language: chosen, kinds: told }: MailedNotices,
) {
  const link = `${ground.origin}/kantor/${office.slug}/pemberitahuan`;
  const languages = chosen === null ? (['id', 'en'] as const) : [readLanguage(chosen)];
  const lines = (language: Language) =>
    [...new Set(told)]
      .map((one) => kinds.find(({ kind }) => kind === one)?.title[language] ?? one)
      .map((title) => `- ${title}`)
      .join('\n');
  const text = languages
    .map((language) => fill(noticeLetter[language].text, { titles: lines(language), link }))
    .join('\n\n---\n\n');
  const to = ground.keys.open(installationOrg, 'email', emailSealed);
  return { to, subject: fill(noticeLetter[languages[0]!].subject, { org: office.name }), text };
}
