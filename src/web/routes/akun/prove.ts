import { redirect } from '@sveltejs/kit';
import { isProved } from '#base/people/session.ts';
import type { Session } from '#base/people/session.ts';

/** Whoever is signed in and has proved a moment ago who they are; everybody else is led to do so first. */
export function provedOrAsked(locals: App.Locals, url: URL): Session {
  const { session, app } = locals;
  const back = encodeURIComponent(url.pathname + (url.search.startsWith('?/') ? '' : url.search));
  if (!session) redirect(303, `/masuk?ke=${back}`);
  if (!isProved(session, app.now())) redirect(303, `/akun/bukti?ke=${back}`);
  return session;
}
