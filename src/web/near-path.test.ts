import { expect, test } from 'vitest';
import { nearPath } from './near-path.ts';

test('a way back leads nowhere but into this site', () => {
  expect(nearPath('/kantor/wonokromo/jurnal?q=1#a')).toBe('/kantor/wonokromo/jurnal?q=1#a');
  for (const bad of [
    '//evil.id',
    '/\\evil.id',
    'https://evil.id',
    'javascript:1',
    '',
    null,
    '/a\nb',
  ]) {
    expect(nearPath(bad)).toBe('/');
  }
});
