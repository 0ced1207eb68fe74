import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { Refusal } from '#base/refusal.ts';
import { securityEvent } from './security-log.ts';

const event = {
  route: { id: '/kantor/[org]/jurnal' },
  locals: { session: { loginId: 'l-1' }, org: { id: 'o-1' } },
  getClientAddress: () => '10.0.0.7',
} as unknown as RequestEvent;
const from = { route: '/kantor/[org]/jurnal', login: 'l-1', org: 'o-1', address: '10.0.0.7' };

test('guesses, limits met and rights that were not there are told with who, where and from where', () => {
  const wrong = new Refusal('rule', 'sign-in/failed', { field: 'password', left: 3 });
  expect(securityEvent(wrong, event)).toEqual({ event: 'sign-in/failed', ...from });
  const missing = new Refusal('forbidden', 'act/not-allowed', { permission: 'entry.post' });
  const permission = 'entry.post';
  expect(securityEvent(missing, event)).toEqual({ event: 'act/not-allowed', permission, ...from });
  const neighbour = new Refusal('absent', 'organisation/absent');
  expect(securityEvent(neighbour, event)).toEqual({ event: 'organisation/absent', ...from });
});

test('nothing of what was typed is told, and a rule of the books is nobody’s attack', () => {
  const faults = [{ field: 'nik', code: 'nik/unfit', facts: { text: '3578014107880003' } }];
  const unfit = new Refusal('rule', 'act/input', { field: 'nik', faults });
  expect(JSON.stringify(securityEvent(unfit, event))).not.toContain('3578');
  expect(securityEvent(new Refusal('rule', 'period/closed'), event)).toBeNull();
});
