import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { theApp } from '#app.ts';
import { findSession } from '#base/people/find-session.ts';
import { renewSession } from '#base/people/start-session.ts';
import { lacksSecondFactor } from '#base/people/session.ts';
import type { Session } from '#base/people/session.ts';
import { Refusal } from '#base/refusal.ts';
import { readLanguage } from '#base/words.ts';
import type { Language } from '#base/words.ts';
import { languageOf } from '#api/language.ts';
import { errorText, refusalText } from './error-text.ts';
import { inWords, statusOf } from './form.ts';
import { guardCookies } from './host-cookies.ts';
import { readTheme } from './language.ts';
import { leadFromNumber } from './lead-search.ts';
import { markPracticeFile } from './mark-practice.ts';
import { readableForm } from './readable-form.ts';
import { noteRefusal, within } from './security-log.ts';
import { callerOf, keepSession, sessionToken } from './session.ts';

/** What every answer carries beside Kit's own content policy. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Opens a request: who asks, in which language, for which organisation; and closes it with headers. */
export const handle: Handle = (request) => within(request.event, () => answer(request));

const answer: Handle = async ({ event, resolve }) => {
  guardCookies(event.cookies, event.url);
  readableForm(event.request);
  // Figures are kept by route: an address may hold what is nobody's business.
  if (event.platform) event.platform.req.headers['x-sakaguru-route'] = event.route.id ?? 'none';
  const { locals, cookies, url } = event;
  locals.app = theApp();
  locals.language = languageFor(event, null);
  locals.theme = readTheme(cookies.get('tema'));
  // Kit takes an action asked for by its reserved name for a fault of ours.
  if (url.searchParams.has('/default')) error(404);
  const token = sessionToken(cookies);
  locals.session = token === undefined ? null : await findSession(locals.app, token);
  locals.language = languageFor(event, locals.session);
  if (locals.session?.needsNewToken) await takeNewToken(event, locals.session);
  leadFromNumber(event);
  const outside = event.params.org === undefined ? 'inside' : enterOffice(event);
  if (outside === 'signed-out') {
    redirect(303, `/masuk?ke=${encodeURIComponent(url.pathname + url.search)}`);
  }
  if (outside === 'half-proved') {
    redirect(303, `/masuk/kode?ke=${encodeURIComponent(url.pathname + url.search)}`);
  }
  if (outside === 'absent') noteRefusal(new Refusal('absent', 'organisation/absent'));
  if (outside === 'absent' && (event.isDataRequest || event.request.method !== 'GET')) error(404);
  const response =
    outside === 'absent' ? await event.fetch('/tidak-ada') : await resolve(event, shaped(event));
  const answer = guarded(response, url);
  if (locals.org?.kind === 'practice') markPracticeFile(answer.headers);
  return answer;
};

/**
 * In which language a request is answered: as its address asks (a paper in the other language), as whoever is
 * signed in chose for all their devices, as this browser was told, or, before anybody signs in, as it says of
 * itself.
 */
function languageFor({ url, cookies, request }: RequestEvent, session: Session | null): Language {
  const asked = url.searchParams.get('bahasa');
  if (asked === 'id' || asked === 'en') return asked;
  if (session?.language) return session.language;
  const kept = cookies.get('bahasa');
  if (kept !== undefined) return readLanguage(kept);
  // Many a browser in an Indonesian office speaks English: within, only a choice counts.
  return session === null ? languageOf(request) : 'id';
}

/** Rights have grown: the browser gets a token made since, and goes on with it. */
async function takeNewToken(event: RequestEvent, session: Session): Promise<void> {
  const { locals, cookies } = event;
  const token = await renewSession(locals.app, session, callerOf(event));
  keepSession(cookies, token);
  locals.session = await findSession(locals.app, token);
}

/**
 * Lets somebody into the office of the address: the organisation comes from there, never from the
 * session. Who holds no mandate in it is told the same as of one that does not exist. Where the organisation
 * asks a second factor of the role, nothing opens before it was shown.
 */
function enterOffice(event: RequestEvent): 'inside' | 'signed-out' | 'absent' | 'half-proved' {
  const { locals, params } = event;
  if (!locals.session) return 'signed-out';
  const held = mandatesIn(locals.session, params.org ?? '');
  const [first] = held;
  if (!first) return 'absent';
  if (lacksSecondFactor(locals.session, first.orgId)) return 'half-proved';
  const { loginId } = locals.session;
  locals.actor = { kind: 'person', orgId: first.orgId, loginId };
  locals.org = { id: first.orgId, slug: first.orgSlug, name: first.orgName, kind: first.orgKind };
  locals.roles = held.map((mandate) => mandate.role);
  return 'inside';
}

function mandatesIn(session: Session, slug: string): Session['mandates'] {
  return session.mandates.filter((mandate) => mandate.orgSlug === slug);
}

/** Writes language and theme into the page's first tag, before anything is drawn. */
function shaped({ locals }: RequestEvent) {
  const theme = locals.theme === 'perangkat' ? '' : ` data-theme="${locals.theme}"`;
  return {
    transformPageChunk: ({ html }: { html: string }) =>
      html.replace('%sakaguru.language%', locals.language).replace('%sakaguru.theme%', theme),
  };
}

function guarded(response: Response, url: URL): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
  // Kit names the type of a page and leaves its letters to be guessed from the text.
  if (headers.get('content-type') === 'text/html')
    headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(response.body, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}

/**
 * A refusal that a page let pass keeps its sentence and gets its status; anything else that was
 * thrown is a defect, logged once and shown as ours.
 */
export const handleError: HandleServerError = ({ kind, error: thrown, event }) => {
  const language = event.locals.language ?? 'id';
  if (thrown instanceof Refusal) {
    noteRefusal(thrown);
    const said = inWords(thrown, language);
    return { status: statusOf[thrown.kind], message: refusalText(said), code: said.code };
  }
  if (kind === 'unknown') theApp().log.error({ err: thrown, route: event.route.id }, 'page');
  return { message: errorText(kind === 'unknown' ? 500 : thrown.status, language) };
};
