import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { guardCookies } from './host-cookies.ts';

/** Keeps what a cookie was set with. */
function jar(address: string) {
  const set: unknown[][] = [];
  const cookies = {
    get: (name: string) => `value of ${name}`,
    set: (...cookie: unknown[]) => void set.push(cookie),
  } as unknown as Cookies;
  guardCookies(cookies, new URL(address));
  return { set, cookies };
}

test('behind TLS every cookie is Secure, HttpOnly, SameSite and bound to this one host', () => {
  const { set, cookies } = jar('https://kop.example/masuk');
  cookies.set('sesi', 'x', { maxAge: 5, httpOnly: false, secure: false, path: '/kantor' });
  cookies.delete('kabar');
  const guards = { path: '/', httpOnly: true, sameSite: 'lax', secure: true };
  expect(set).toEqual([
    ['__Host-sesi', 'x', { maxAge: 5, ...guards }],
    ['__Host-kabar', '', { maxAge: 0, ...guards }],
  ]);
  expect(cookies.get('sesi')).toBe('value of __Host-sesi');
});

test('over plain http on one’s own machine a cookie bears its bare name, and is guarded all the same', () => {
  const { set, cookies } = jar('http://127.0.0.1:8080/');
  cookies.set('sesi', 'x', {});
  expect(set).toEqual([
    ['sesi', 'x', { path: '/', httpOnly: true, sameSite: 'lax', secure: false }],
  ]);
});
