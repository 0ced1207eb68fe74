import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '#base/people/start-session.ts';
import { openDoor, type Door } from './tenants/open-door.ts';
import { openReceiver } from './world/receiver.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let door: Door;
beforeAll(async () => {
  process.env['TRUST_PROXY'] = '1';
  world = await openWorld();
  door = await openDoor(world);
}, 90_000);
afterAll(async () => {
  await door[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const secure = { 'x-forwarded-proto': 'https' };

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(door.origin + path, { redirect: 'manual', ...init });
}

/** The directives of a content policy, by name. */
function policyOf(answer: Response): Map<string, string> {
  const text = answer.headers.get('content-security-policy') ?? '';
  return new Map(
    text.split(/; ?/).map((part) => [part.split(' ')[0]!, part.split(' ').slice(1).join(' ')]),
  );
}

test('every page keeps foreign scripts, frames and bases out by its content policy', async () => {
  const token = await startSession(world.app, world.treasurer.loginId, {
    address: '10.0.0.9',
    device: '',
  });
  const cookie = `sesi=${token}`;
  const pages = ['/', '/masuk', '/tidak-ada', '/begitu-saja', `/kantor/${world.org.slug}`];
  for (const path of pages) {
    const answer = await ask(path, { headers: { cookie } });
    if (answer.status >= 300 && answer.status < 400) continue;
    const policy = policyOf(answer);
    expect(policy.get('default-src'), path).toBe("'self'");
    expect(policy.get('script-src'), path).toMatch(/^'self' 'nonce-[\w+/=]{20,}'$/);
    expect(policy.get('style-src'), path).not.toContain('unsafe-inline');
    expect(policy.get('object-src'), path).toBe("'none'");
    for (const name of ['base-uri', 'form-action']) expect(policy.get(name), path).toBe("'self'");
    expect(policy.get('frame-ancestors'), path).toBe("'none'");
    expect(answer.headers.get('cache-control'), path).toContain('no-store');
    expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('permissions-policy'), path).toContain('camera=()');
    expect(answer.headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
  }
});

test('every answer, files too, forbids guessing its type and use by other sites, and over TLS asks for TLS', async () => {
  const [asset] = readdirSync(new URL('../build/client/_app/immutable/entry', import.meta.url));
  for (const path of ['/masuk', '/begitu-saja', `/_app/immutable/entry/${asset}`]) {
    const [plain, overTls] = [await ask(path), await ask(path, { headers: secure })];
    for (const { headers } of [plain, overTls]) {
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
    expect(plain.headers.get('strict-transport-security'), path).toBeNull();
    expect(overTls.headers.get('strict-transport-security'), path).toMatch(/^max-age=31536000/);
  }
});

test('nothing is changed at the wish of another site’s page, whatever kind of body it sends', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const foreign: Record<string, string>[] = [
    { ...form, origin: 'https://evil.example' },
    { ...form, origin: 'null' },
    { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain', 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const answer = await ask('/masuk', { method: 'POST', headers, body: 'contact=a&password=b' });
    expect({ headers, status: answer.status }).toEqual({ headers, status: 403 });
  }
  const own = { ...form, origin: door.origin, 'sec-fetch-site': 'same-origin' };
  const answer = await ask('/masuk', {
    method: 'POST',
    headers: own,
    body: 'contact=a&password=b',
  });
  expect(answer.status).not.toBe(403);
});

test('an office that is not there is told by ourselves, and nobody is asked by the name that a caller gave', async () => {
  await using elsewhere = await openReceiver();
  const token = await startSession(world.app, world.treasurer.loginId, {
    address: '10.0.0.9',
    device: '',
  });
  const headers = { cookie: `sesi=${token}`, host: new URL(elsewhere.url).host };
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    get(`${door.origin}/kantor/tak-dikenal/jurnal`, { headers }, resolve).once('error', reject),
  );
  answer.resume();
  const { statusCode: status } = answer;
  expect({ status, asked: elsewhere.arrived }).toEqual({ status: 404, asked: [] });
});
