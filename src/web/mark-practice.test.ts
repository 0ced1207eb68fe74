import { expect, test } from 'vitest';
import { markPracticeFile } from './mark-practice.ts';

test('a file of practice books says so in its name, once; a page is left alone', () => {
  const headers = new Headers({ 'content-disposition': 'attachment; filename="anggota.csv"' });
  markPracticeFile(headers);
  markPracticeFile(headers);
  expect(headers.get('content-disposition')).toBe('attachment; filename="latihan-anggota.csv"');
  const page = new Headers({ 'content-type': 'text/html' });
  markPracticeFile(page);
  expect([...page]).toEqual([['content-type', 'text/html']]);
});
