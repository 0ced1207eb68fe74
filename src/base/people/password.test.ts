import { expect, test } from 'vitest';
import { mustBeGoodPassword } from './password.ts';

const refusalOf = (password: string): string | null => {
  try {
    mustBeGoodPassword(password);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a password has eight characters at least, of any composition, and may be a long sentence', () => {
  expect(refusalOf('kucing7')).toBe('password/too-short');
  expect(refusalOf('🐈🐈🐈🐈🐈🐈🐈')).toBe('password/too-short');
  const good = ['kucing-hitam', 'ЖЖЖЖЖЖЖЖ', '        .', 'hanya huruf kecil saja', 'é'.repeat(64)];
  expect(good.map(refusalOf)).toEqual(good.map(() => null));
  expect(refusalOf('x'.repeat(513))).toBe('password/too-long');
});

test('the commonest passwords are refused, however they are cased', () => {
  for (const common of ['password', 'PassWord1', '12345678', 'qwertyuiop'])
    expect(refusalOf(common), common).toBe('password/too-common');
});

test('the house’s own words are refused, whatever figures and signs stand between them', () => {
  for (const own of ['koperasi', 'Sakaguru2026', 'bendahara-koperasi', 'k0perasi', 'Admin!Pasar99'])
    expect(refusalOf(own), own).toBe(own === 'k0perasi' ? null : 'password/too-common');
  expect(refusalOf('pasar-wonokromo')).toBeNull();
});
