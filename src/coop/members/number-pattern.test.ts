import { expect, test } from 'vitest';
import { numberOf, patternOf, patternText, readPattern } from './number-pattern.ts';

test('a pattern has one run of # for the digits', () => {
  expect(readPattern('KP-####/A')).toEqual({ before: 'KP-', digits: 4, after: '/A' });
  expect(readPattern(' ### ')).toEqual({ before: '', digits: 3, after: '' });
  for (const text of ['', 'KP-', '##-##', '#'.repeat(13)]) expect(readPattern(text)).toBe(null);
  expect(patternText(readPattern('KP-####/A')!)).toBe('KP-####/A');
});

test('the shape of a number that exists is its last run of digits and what stands around it', () => {
  expect(patternOf('0412')).toEqual({ before: '', digits: 4, after: '' });
  expect(patternOf('KP-2019-007/B')).toEqual({ before: 'KP-2019-', digits: 3, after: '/B' });
  expect(patternOf('lama')).toBe(null);
});

test('a number is filled up with noughts, and outgrows its digits without losing any', () => {
  const pattern = { before: 'A-', digits: 3, after: '' };
  expect(numberOf(pattern, 42)).toBe('A-042');
  expect(numberOf(pattern, 1_042)).toBe('A-1042');
});
