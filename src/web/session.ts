import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { sessionDays } from '#base/people/session.ts';

/**
 * Behind TLS the cookie carries the `__Host-` prefix, which binds it to this one host; over plain
 * http on one's own machine no browser would take that, so there it goes without.
 */
function nameFor(url: URL): string {
  return url.protocol === 'https:' ? '__Host-sesi' : 'sesi';
}

/** The token of the session that a browser brings, if any. */
export function sessionToken(cookies: Cookies, url: URL): string | undefined {
  return cookies.get(nameFor(url));
}

/** Hands the token of a new session to the browser, out of reach of any script. */
export function keepSession(cookies: Cookies, url: URL, token: string): void {
  cookies.set(nameFor(url), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: sessionDays * 86_400,
  });
}

/** Takes the token back. */
export function dropSession(cookies: Cookies, url: URL): void {
  cookies.delete(nameFor(url), { path: '/', secure: url.protocol === 'https:' });
}

/** Where a session is opened from, as the list of devices shows it. */
export function callerOf(event: RequestEvent): { address: string; device: string } {
  return {
    address: event.getClientAddress(),
    device: deviceOf(event.request.headers.get('user-agent') ?? ''),
  };
}

/** Browser and system of a user agent in a few words: enough to know one's own devices again. */
export function deviceOf(agent: string): string {
  const browser = /(Firefox|Edg|OPR|SamsungBrowser|Chrome|Safari)\//.exec(agent)?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux)/.exec(agent)?.[1];
  const names: Readonly<Record<string, string>> = {
    Edg: 'Edge',
    OPR: 'Opera',
    SamsungBrowser: 'Samsung Internet',
    'Mac OS X': 'macOS',
    CrOS: 'ChromeOS',
  };
  return [browser, system]
    .flatMap((part) => (part === undefined ? [] : [names[part] ?? part]))
    .join(', ');
}
