import { refuse } from '../refusal.ts';

/** How somebody is reached and signs in. */
export interface Contact {
  readonly kind: 'email' | 'phone';
  /** One form for all ways of writing it: lower case, or `+628…`. */
  readonly value: string;
}

/**
 * Reads an e-mail address or an Indonesian mobile number, however it is written (`0812 3456-7890`).
 * @throws Refusal `contact/unfit`
 */
export function readContact(text: string): Contact {
  const bare = text.normalize('NFKC').trim();
  if (/^[^\s@\0]{1,64}@[^\s@\0]{1,180}\.[^\s@\0.]{2,}$/.test(bare))
    return { kind: 'email', value: bare.toLowerCase() };
  const phone = readPhone(bare);
  if (phone) return { kind: 'phone', value: phone };
  return refuse('contact/unfit', { field: 'contact' });
}

/** The one form of a telephone number (`+62812…`), or null if it is none. */
export function readPhone(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s().-]/g, '');
  const match = /^(?:\+?62|0)?(8\d{7,12})$/.exec(digits);
  return match ? `+62${match[1]}` : null;
}

/** A number for the eye with its middle hidden: `0812••••7890`. */
export function maskPhone(phone: string): string {
  const local = phone.replace(/^\+62/, '0');
  return `${local.slice(0, 4)}${'•'.repeat(Math.max(0, local.length - 8))}${local.slice(-4)}`;
}

/** A NIK for the eye: the first four digits and the last four. */
export function maskNik(nik: string): string {
  return `${nik.slice(0, 4)}••••••••${nik.slice(-4)}`;
}
