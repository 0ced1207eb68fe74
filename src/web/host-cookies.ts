import type { Cookies } from '@sveltejs/kit';

/**
 * Guards a request's cookies, so that none is set without: HttpOnly and SameSite=Lax always; behind TLS
 * Secure and the `__Host-` prefix, which binds a cookie to this one host. Over plain http on one's own
 * machine no browser would take that, so there it goes without.
 */
export function guardCookies(cookies: Cookies, url: URL): void {
  const isSecure = url.protocol === 'https:';
  const named = (name: string) => (isSecure ? `__Host-${name}` : name);
  const guards = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
  const { get, set, serialize } = cookies;
  Object.assign(cookies, {
    get: (name, options) => get(named(name), options),
    set: (name, value, options) => set(named(name), value, { ...options, ...guards }),
    delete: (name, options) => set(named(name), '', { ...options, ...guards, maxAge: 0 }),
    serialize: (name, value, options) => serialize(named(name), value, { ...options, ...guards }),
  } satisfies Partial<Cookies>);
}
