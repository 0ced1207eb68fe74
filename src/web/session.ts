import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { sessionDays } from '#base/people/session.ts';

const name = 'sesi';

/** The token of the session that a browser brings, if any. */
export function sessionToken(cookies: Cookies): string | undefined {
  return cookies.get(name);
}

/** Hands the token of a new session to the browser, out of reach of any script. */
export function keepSession(cookies: Cookies, token: string): void {
  cookies.set(name, token, { maxAge: sessionDays * 86_400 });
}

/** Takes the token back. */
export function dropSession(cookies: Cookies): void {
  cookies.delete(name);
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
