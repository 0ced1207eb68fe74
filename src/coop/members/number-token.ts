import type { Keyring } from '#base/keys.ts';
import { personalNumbers } from '#base/scrub.ts';
import { numbersSought } from './seal-person.ts';
import type { NumberSought } from './seal-person.ts';

/**
 * What stands in an address in the place of a NIK or phone number that is sought: the hash by which it is
 * found, which only this installation can make. Null for a text without such a number; the four last
 * digits alone tell nobody who it is, and stay as they were typed.
 */
export function numberToken(keys: Keyring, orgId: string, text: string): string | null {
  const whole = numbersSought(keys, orgId, text).filter(({ column }) => !column.includes('tail'));
  const [sought] =
    whole.length > 0 ? whole : numbersSought(keys, orgId, personalNumbers(text)[0] ?? '');
  return sought ? `${sought.column}~${sought.hash.toString('base64url')}` : null;
}

/** The column and hash that such a token names, or null if it is none. */
export function readNumberToken(token: string): NumberSought | null {
  const match = /^(nik_hash|phone_hash)~([\w-]{43})$/.exec(token);
  if (!match) return null;
  const column = match[1] as NumberSought['column'];
  return { column, hash: Buffer.from(match[2]!, 'base64url') };
}
