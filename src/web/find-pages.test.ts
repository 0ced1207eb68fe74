import { expect, test } from 'vitest';
import { findPages } from './find-pages.ts';

const locals = {
  ...{ language: 'id', roles: ['treasurer'] },
  app: { allows: () => true },
} as unknown as App.Locals;
const titles = (text: string) =>
  findPages(locals, '/kantor/uji', { text, views: [] }).map(({ title }) => title);

test('a page is found by its name with a slip, and a short word means itself alone', () => {
  expect(titles('anggaran')).toContain('Anggaran');
  expect(titles('angaran')).toContain('Anggaran');
  expect(titles('rapb')).toContain('Anggaran');
  expect(titles('plan')).toContain('Anggaran');
  expect(titles('kuitansi pln')).not.toContain('Anggaran');
  expect(titles('pln')).toEqual([]);
});
