import { expect, test } from 'vitest';
import { nikPlaceKnown } from './nik-region.ts';

test('a NIK names a province, a regency of it and a district', () => {
  expect(nikPlaceKnown('3578011204750003')).toBe(true); // Kota Surabaya
  expect(nikPlaceKnown('9101011204750003')).toBe(true); // Merauke, before Papua was divided
  expect(nikPlaceKnown('9301011204750003')).toBe(true); // Merauke, since then
  expect(nikPlaceKnown('3599011204750003')).toBe(false);
  expect(nikPlaceKnown('4078011204750003')).toBe(false);
  expect(nikPlaceKnown('3578001204750003')).toBe(false);
});
