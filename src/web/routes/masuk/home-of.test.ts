import { expect, test } from 'vitest';
import type { HeldMandate } from '#base/people/session.ts';
import { homeOf } from './home-of.ts';

const mandate = (orgSlug: string, orgKind: string): HeldMandate => ({
  orgId: orgSlug,
  orgSlug,
  orgName: orgSlug,
  orgKind,
  role: 'treasurer',
  secondFactor: false,
  untilOn: null,
});
const home = (...mandates: HeldMandate[]) => homeOf({ mandates });
const office = mandate('wonokromo', 'cooperative');
const copy = mandate('latihan-wonokromo', 'practice');

test('one office with its practice copy leads straight to the office', () => {
  expect(home(office, copy)).toBe('/kantor/wonokromo');
  expect(home(copy)).toBe('/kantor/latihan-wonokromo');
});

test('two offices, or none, lead to the front', () => {
  expect(home(office, mandate('dinoyo', 'cooperative'), copy)).toBe('/');
  expect(homeOf(null)).toBe('/');
});
