import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './id.ts';
import { scrub, scrubPath } from './scrub.ts';

const digits = (length: number) =>
  fc
    .bigInt({ min: 0n, max: 10n ** BigInt(length) - 1n })
    .map((n) => String(n).padStart(length, '0'));

test('a NIK or mobile number is cut out of any sentence', () => {
  fc.assert(
    fc.property(digits(16), fc.integer({ min: 7, max: 12 }).chain(digits), (nik, rest) => {
      for (const phone of [`08${rest}`, `+628${rest}`, `628${rest}`]) {
        const line = scrub(`{"msg":"Key (nik)=(${nik}) exists","tel":"${phone}"}`);
        expect(line).not.toContain(nik);
        expect(line).not.toContain(phone);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('ids, instants, amounts and vouchers stay as they are', () => {
  for (let i = 0; i < 1_000; i += 1) {
    const line = `{"time":1764000000000,"id":"${newId()}","n":"KM-2026-00012","sum":"12500000.00"}`;
    expect(scrub(line)).toBe(line);
  }
});

test('what lets somebody in is cut out of the path of a request', () => {
  expect(scrubPath('/undangan/AZr3abc_-x')).toBe('/undangan/…');
  expect(scrubPath('/lupa/AZr3abc/__data.json')).toBe('/lupa/…/__data.json');
  for (const path of ['/undangan', '/lupa', '/lupa/kode', '/kantor/a/pengaturan/orang/undangan'])
    expect(scrubPath(path)).toBe(path);
});
