import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openFrontDoor } from './front-door.ts';
import { isKnownHost, onlyKnownHosts, type HostRule } from './known-host.ts';

const plain: HostRule = { origin: undefined, listensOn: '127.0.0.1', trustsProxy: false };
const outer: HostRule = { ...plain, origin: 'https://kop.example' };

test('a name that was made to lead here is refused with 421 and a sentence', async () => {
  const port = 21_000 + (process.pid % 20_000);
  const door = await openFrontDoor('127.0.0.1', port);
  door.open(onlyKnownHosts((_, response) => response.end('buku'), plain));
  const ask = async (host: string) => {
    const call = request({ host: '127.0.0.1', port, headers: { host, connection: 'close' } }).end();
    const [answer] = await once(call, 'response');
    let text = '';
    for await (const chunk of answer) text += String(chunk);
    return { status: answer.statusCode, text };
  };
  try {
    expect(await ask(`127.0.0.1:${port}`)).toEqual({ status: 200, text: 'buku' });
    const foreign = await ask(`evil.example:${port}`);
    expect(foreign.status).toBe(421);
    expect(foreign.text).toContain('SAKAGURU_ORIGIN');
    expect(foreign.text).not.toContain('buku');
  } finally {
    await door.close();
  }
});

test('known are the origin, with or without its usual port, and this machine’s own names', () => {
  const known = ['kop.example', 'KOP.example:443', 'localhost:8080', '127.0.0.1', '[::1]:9000'];
  for (const host of known) expect(isKnownHost(host, outer), host).toBe(true);
  const foreign = ['evil.example', 'kop.example:8080', 'kop.example.evil.example', '10.0.0.1'];
  for (const host of [...foreign, 'localhost@evil.example', 'localhost/evil', '', undefined]) {
    expect(isKnownHost(host, outer), host).toBe(false);
  }
});

test('without an origin a house that listens everywhere is met by figures, never by another name', () => {
  const wide = { ...plain, listensOn: '0.0.0.0' };
  expect(isKnownHost('192.168.1.5:8080', wide)).toBe(true);
  expect(isKnownHost('[fe80::1]:8080', { ...plain, listensOn: '::' })).toBe(true);
  expect(isKnownHost('evil.example:8080', wide)).toBe(false);
  expect(isKnownHost('192.168.1.5:8080', plain)).toBe(false);
  expect(isKnownHost('192.168.1.5:8080', { ...plain, listensOn: '192.168.1.5' })).toBe(true);
  expect(isKnownHost('192.168.1.5:8080', { ...wide, origin: 'https://kop.example' })).toBe(false);
});

test('behind a proxy the origin’s name alone counts', () => {
  const behind = { ...outer, trustsProxy: true };
  expect(isKnownHost('kop.example', behind)).toBe(true);
  for (const host of ['localhost:8080', '127.0.0.1:8080', 'evil.example']) {
    expect(isKnownHost(host, behind), host).toBe(false);
  }
  expect(isKnownHost('10.0.0.1', { ...plain, listensOn: '0.0.0.0', trustsProxy: true })).toBe(
    false,
  );
});
