import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { openKeyring } from '../keys.ts';
import type { Refusal } from '../refusal.ts';
import { isLoopback, isPublicAddress } from './public-address.ts';
import { failingMs, restAfter, retryWait, triesPerRound } from './retry-wait.ts';
import { signature } from './signature.ts';
import { readWebhookRules, usualWebhookRules } from './webhook-rules.ts';
import { signingSecrets, webhookSecret } from './webhook-secret.ts';
import { receiverAddress, webhookUrlInput } from './webhook-url.ts';

test('a signature is the one of the specification’s own example', () => {
  // Standard Webhooks: the vector that its reference libraries are tested by.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330 };
  expect(signature(secret, { ...signed, body: '{"test": 2432232314}' })).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

test('a changed byte of id, second or body is another signature', () => {
  const secret = webhookSecret(openKeyring(Buffer.alloc(32, 7)), 'org', { id: 'a', secretNo: 1 });
  const part = fc.record({ id: fc.uuid(), timestamp: fc.nat(), body: fc.string() });
  fc.assert(
    fc.property(part, part, (one, other) => {
      const same =
        one.id === other.id && one.timestamp === other.timestamp && one.body === other.body;
      return same || signature(secret, one) !== signature(secret, other);
    }),
  );
  const text = 'a.1.{}';
  const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(text);
  expect(signature(secret, { id: 'a', timestamp: 1, body: '{}' })).toBe(
    `v1,${mac.digest('base64')}`,
  );
});

test('a secret has 32 bytes, is one organisation’s and webhook’s own, and the one before signs for a day', () => {
  const keys = openKeyring(Buffer.alloc(32, 1));
  const noon = new Date('2026-11-24T05:00:00Z');
  const [one, two, three] = [1, 2, 3].map((secretNo) =>
    webhookSecret(keys, 'org', { id: 'hook', secretNo }),
  );
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const other = webhookSecret(keys, 'other', { id: 'hook', secretNo: 1 });
  expect(new Set([one, two, three, other]).size).toBe(4);
  const at = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
  const signing = (secretNo: number, rotatedAt: Date | null, now: Date) =>
    signingSecrets(keys, 'org', { id: 'hook', secretNo, rotatedAt }, now);
  expect(signing(1, null, noon)).toEqual([one]);
  expect(signing(2, noon, at(23.9))).toEqual([two, one]);
  expect(signing(2, noon, at(24))).toEqual([two]);
  expect(signing(3, noon, at(1))).toEqual([three, two]);
  expect(signing(2, null, at(1))).toEqual([two]); // rotated at once, after a leak
});

test('a delivery is tried for about three days, waits longer each time, and never longer than planned', () => {
  const all = (chance: number) =>
    Array.from({ length: triesPerRound - 1 }, (_, i) => retryWait(i + 1, chance)!);
  for (const chance of [0, 0.5, 1]) {
    const waits = all(chance);
    const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400_000;
    expect(days).toBeGreaterThan(2.6);
    expect(days).toBeLessThan(3.4);
    expect(waits.slice(0, -1)).toEqual(waits.slice(0, -1).toSorted((a, b) => a - b));
  }
  expect(retryWait(triesPerRound, 0.5)).toBeNull();
  expect(all(0)[0]).toBeGreaterThan(4_000);
  expect(all(0)).not.toEqual(all(1));
});

test('a receiver that fails is left in peace for longer each time, as long as it asks, an hour at most', () => {
  expect([1, 2, 3, 6, 60].map((failures) => restAfter(failures, null))).toEqual([
    1_000, 5_000, 30_000, 1_800_000, 1_800_000,
  ]);
  expect(restAfter(1, 120)).toBe(120_000);
  expect(restAfter(6, 1)).toBe(1_800_000);
  expect(restAfter(1, 999_999)).toBe(3_600_000);
  expect(failingMs).toBe(5 * 86_400_000);
});

const inner = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.9.9.9'],
  ...['169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.170', '192.0.2.1', '192.168.1.5'],
  ...['198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::ffff:8.8.8.8', '::ffff:127.0.0.1', '::8.8.8.8', '64:ff9b::808:808', '100::1'],
  ...['fc00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '5f00::1'],
  ...['2001::1', '2001:0:53aa::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '4000::1'],
  ...['', 'localhost', '8.8.8', '8.8.8.8.8', '0x08080808', '134744072'],
];
const outer = [
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '103.10.66.1',
  '172.15.0.1',
  '172.32.0.1',
];
const outer6 = ['2001:4860:4860::8888', '2404:6800:4003::8a', '2606:4700::1111', '2a00:1450::1'];

test('only addresses of public machines are public', () => {
  expect(inner.filter(isPublicAddress)).toEqual([]);
  expect([...outer, ...outer6].filter((address) => !isPublicAddress(address))).toEqual([]);
  expect(['127.0.0.1', '127.8.0.2', '::1'].every(isLoopback)).toBe(true);
  expect(['8.8.8.8', '::ffff:127.0.0.1', '127.example', '::2'].some(isLoopback)).toBe(false);
});

/** What becomes of an address at set-up and at each try, if its name leads where it is said to. */
async function codeOf(url: string, ...found: string[]): Promise<string> {
  const rules = { ...usualWebhookRules, resolve: async () => found };
  return receiverAddress(rules, new URL(url).href).catch((error: Refusal) => error.code);
}

test('an address that leads within, by name or by figures in any notation, is refused', async () => {
  for (const address of inner.filter((one) => /^[0-9a-f.:]+[.:]/.test(one))) {
    expect(await codeOf('https://toko.example/', address), address).toBe('webhook/address-inner');
  }
  const figures = ['127.1', '2130706433', '0x7f.1', '0177.0.0.1', '169.254.169.254', '[::1]'];
  for (const host of [...figures, '[::ffff:7f00:1]', '[fd00:ec2::254]', '0']) {
    expect(await codeOf(`https://${host}/latest`), host).toBe('webhook/address-inner');
  }
  expect(await codeOf('https://toko.example/', '8.8.8.8', '10.0.0.1')).toBe(
    'webhook/address-inner',
  );
  expect(await codeOf('https://toko.example/')).toBe('webhook/host-unknown');
  expect(await codeOf('https://toko.example/', '8.8.8.8')).toBe('8.8.8.8');
  expect(await codeOf('https://8.8.8.8/')).toBe('8.8.8.8');
});

test('outside only HTTPS on the operator’s ports; this machine only where development is switched on', async () => {
  expect(await codeOf('http://toko.example/', '8.8.8.8')).toBe('webhook/not-https');
  expect(await codeOf('https://toko.example:8443/', '8.8.8.8')).toBe('8.8.8.8');
  expect(await codeOf('https://toko.example:5432/', '8.8.8.8')).toBe('webhook/port-unfit');
  const development = { ...readWebhookRules({ WEBHOOK_LOOPBACK: '1' }), resolve: async () => [] };
  expect(await receiverAddress(development, 'http://127.0.0.1:9000/')).toBe('127.0.0.1');
  const within = receiverAddress(development, 'http://10.0.0.1:9000/');
  await expect(within).rejects.toThrow('webhook/address-inner');
  expect(readWebhookRules({}).allowsLoopback).toBe(false);
  expect(readWebhookRules({ WEBHOOK_PORTS: '443, 9443' }).ports).toEqual([443, 9_443]);
  expect(readWebhookRules({ WEBHOOK_PORTS: '443,0' }).ports).toEqual([443, 8_443]);
});

test('a name that is not found in time is refused', async () => {
  const never = { ...usualWebhookRules, resolve: () => new Promise<never>(() => undefined) };
  vi.useFakeTimers();
  try {
    const asked = receiverAddress(never, 'https://toko.example/').catch((error: Refusal) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toMatchObject({ code: 'webhook/host-unknown' });
  } finally {
    vi.useRealTimers();
  }
});

test('an address is whole, in one form, and carries no password', () => {
  const read = (text: string) => webhookUrlInput.safeParse(text);
  expect(read('HTTPS://Toko.Example').data).toBe('https://toko.example/');
  expect(read('https://toko.example/a?b=c').data).toBe('https://toko.example/a?b=c');
  const unfit = ['toko.example', 'ftp://toko.example/', 'https://', 'javascript:1'];
  const worse = ['https://a b/', 'https://toko.example/#x', 'https://u:p@toko.example/', ''];
  for (const text of [...unfit, ...worse]) expect(read(text).success, text).toBe(false);
});
