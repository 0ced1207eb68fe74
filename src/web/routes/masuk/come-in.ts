import type { RequestEvent } from '@sveltejs/kit';
import { findSession } from '#base/people/find-session.ts';
import { ownTraces } from '#base/people/reset/reset-traces.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { translate } from '#web/language.ts';
import { nearPath } from '#web/near-path.ts';
import { keepSession } from '#web/session.ts';
import { peopleWords } from '../people-pages.words.ts';
import { homeOf } from './home-of.ts';

const noticeDays = 14;

/**
 * Hands a new session to the browser and answers where it goes. Whose password an administrator lately gave
 * a code for hears so at once, whatever way they came in.
 */
export async function comeIn(event: RequestEvent, token: string, to: unknown): Promise<string> {
  const { locals, cookies } = event;
  keepSession(cookies, token);
  locals.session = await findSession(locals.app, token);
  if (locals.session) {
    const since = locals.app.now().getTime() - noticeDays * 86_400_000;
    const [last] = await ownTraces(locals.app, locals.session);
    if (last && last.at.getTime() > since) {
      const t = translate(peopleWords, locals.language);
      const link = { href: '/akun#jejak', link: t('account.traceSee') };
      leaveFlash(cookies, { text: t('account.traceNotice'), ...link });
    }
  }
  return nearPath(to, homeOf(locals.session));
}
