import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './id.ts';
import { openKeyring } from './keys.ts';

const master = randomBytes(32);
const keys = openKeyring(master);
const [org, other] = [newId(), newId()];

test('what is sealed is opened as it was, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [a, b] = [keys.seal(org, 'nik', text), keys.seal(org, 'nik', text)];
      expect(keys.open(org, 'nik', a)).toBe(text);
      expect(a.equals(b)).toBe(false);
      if (text.length > 3) expect(a.includes(text)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a seal of another organisation, field or key file, or one bit changed, does not open', () => {
  const sealed = keys.seal(org, 'nik', '3578014107880003');
  expect(() => keys.open(other, 'nik', sealed)).toThrow();
  expect(() => keys.open(org, 'phone', sealed)).toThrow();
  expect(() => openKeyring(randomBytes(32)).open(org, 'nik', sealed)).toThrow();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    expect(() => keys.open(org, 'nik', changed), `byte ${at}`).toThrow();
  }
  expect(() => keys.open(org, 'nik', sealed.subarray(0, 20))).toThrow();
});

test('a hash finds within one organisation and field, and joins with nothing outside it', () => {
  const hash = keys.hash(org, 'nik', '3578014107880003');
  expect(openKeyring(master).hash(org, 'nik', '3578014107880003').equals(hash)).toBe(true);
  expect(keys.hash(other, 'nik', '3578014107880003').equals(hash)).toBe(false);
  expect(keys.hash(org, 'phone', '3578014107880003').equals(hash)).toBe(false);
  expect(openKeyring(randomBytes(32)).hash(org, 'nik', '3578014107880003').equals(hash)).toBe(
    false,
  );
});

test('a key file that is not 32 bytes long opens nothing', () => {
  expect(() => openKeyring(randomBytes(31))).toThrow(RangeError);
});
