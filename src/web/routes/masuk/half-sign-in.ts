import type { Cookies } from '@sveltejs/kit';
import { halfMinutes } from '#base/people/sign-in.ts';

const name = 'setengah';

/** Hands half a sign-in to the browser: its password was right, its code is still to come. */
export function keepHalf(cookies: Cookies, token: string): void {
  cookies.set(name, token, { path: '/', maxAge: halfMinutes * 60 });
}

/** The half that a browser brings, if any. */
export function halfOf(cookies: Cookies): string | undefined {
  return cookies.get(name);
}

/** Takes it back. */
export function dropHalf(cookies: Cookies): void {
  cookies.delete(name, { path: '/' });
}
