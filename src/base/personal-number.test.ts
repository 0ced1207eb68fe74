import { expect, test } from 'vitest';
import { personalNumber } from './personal-number.ts';

test('a NIK or mobile number is found in a search however it is typed', () => {
  for (const typed of ['3578014107880003', 'setoran 3578014107880003', 'NIK3578014107880003'])
    expect(personalNumber(typed)).toBe('3578014107880003');
  expect(personalNumber('3578 0141 0788 0003')).toBe('3578014107880003');
  expect(personalNumber('3578.0141.0788.0003 siti')).toBe('3578014107880003');
  expect(personalNumber('hp 0812-3456-7890')).toBe('081234567890');
  expect(personalNumber('+62 812 3456 7890')).toBe('+6281234567890');
  expect(personalNumber('6281234567890')).toBe('6281234567890');
});

test('vouchers, sums, days, accounts and ids of deeds are searched as before', () => {
  const seemly = ['KM-2026-00012', '12.500.000,00', '2026-11-24', '1-1101', '24/11/2026', 'A0812'];
  const ids = ['01890000-0000-7000-8000-357801410788', '0812', '1.250.000.000'];
  for (const typed of [...seemly, ...ids, 'setoran Siti', ''])
    expect(personalNumber(typed)).toBeNull();
});
