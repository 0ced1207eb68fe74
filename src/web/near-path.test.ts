import { expect, test } from 'vitest';
import { nearPath } from './near-path.ts';

test('a way back never leads to an address without a page', () => {
  for (const bad of ['/kursi', '/kursi/', '/tampilan?tema=gelap', '/keluar#a', '/a/../keluar']) {
    expect(nearPath(bad, '/kantor/wonokromo')).toBe('/kantor/wonokromo');
  }
  expect(nearPath('/kursi-goyang')).toBe('/kursi-goyang');
});

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
    '/.//evil.id',
    '/kantor/..//evil.id/a',
    '/%2e//evil.id',
  ]) {
    expect(nearPath(bad)).toBe('/');
  }
});
