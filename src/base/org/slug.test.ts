import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../test/naughty.ts';
import { createOrganisation } from './create-organisation.ts';
import { slugOf } from './slug.ts';

test('a name becomes an address as one would write it by hand', () => {
  expect(slugOf('Koppas Wonokromo')).toBe('koppas-wonokromo');
  expect(slugOf('KSP "Sejahtera" (Cabang 2)')).toBe('ksp-sejahtera-cabang-2');
  expect(slugOf('Café Ñandú')).toBe('cafe-nandu');
  expect(slugOf('合作社')).toBe('koperasi');
});

test('whatever the name, the address is one that the register takes', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const slug = slugOf(name);
      const input = { kind: 'primary', name: 'Koperasi', slug };
      expect(createOrganisation.input.safeParse(input).success).toBe(true);
    }),
  );
});
