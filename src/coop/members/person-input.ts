import { textInput } from '#base/input.ts';
import { readPhone } from '#base/people/contact.ts';

/** A NIK as it is typed: sixteen digits, or empty. */
export const nikInput = textInput(40)
  .transform((text) => text.replace(/[\s.'’-]/g, ''))
  .refine((nik) => nik === '' || /^\d{16}$/.test(nik), { params: { code: 'member/nik-unfit' } });

/** A phone number as it is typed: an Indonesian one, or empty. */
export const phoneInput = textInput(40)
  .refine((text) => text === '' || readPhone(text) !== null, {
    params: { code: 'member/phone-unfit' },
  })
  .transform((text) => readPhone(text) ?? '');
