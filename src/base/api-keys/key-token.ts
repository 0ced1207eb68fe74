import { createHash } from 'node:crypto';
import { parse as uuidBytes, stringify as uuidText } from 'uuid';
import { isId } from '../id.ts';

/** What a program sends: which key, and the secret of which only the hash is kept. */
export interface KeyToken {
  readonly keyId: string;
  readonly hash: Buffer;
}

/** An id made of reckoned bytes: UUID version 8, whose bits are the maker's own affair (RFC 9562). */
export function idOfBytes(bytes: Uint8Array): string {
  const own = Uint8Array.from(bytes.subarray(0, 16));
  own[6] = (own[6]! & 0x0f) | 0x80;
  own[8] = (own[8]! & 0x3f) | 0x80;
  return uuidText(own);
}

/** A key as one word, `sk_<id>_<secret>`, both in hexadecimal: a double click takes it whole. */
export function writeKeyToken(keyId: string, secret: Uint8Array): string {
  const id = Buffer.from(uuidBytes(keyId)).toString('hex');
  return `sk_${id}_${Buffer.from(secret).toString('hex')}`;
}

/** Reads what a program sent; null if it is no key. */
export function readKeyToken(text: string): KeyToken | null {
  const [, id, secret] = /^sk_([0-9a-f]{32})_([0-9a-f]{64})$/.exec(text) ?? [];
  if (id === undefined || secret === undefined) return null;
  const keyId = idOf(id);
  return keyId === null ? null : { keyId, hash: secretHash(Buffer.from(secret, 'hex')) };
}

/** The hash by which a secret is known again; it has too many bits to be guessed by it. */
export function secretHash(secret: Uint8Array): Buffer {
  return createHash('sha256').update(secret).digest();
}

function idOf(hex: string): string | null {
  try {
    const id = uuidText(Buffer.from(hex, 'hex'));
    return isId(id) ? id : null;
  } catch {
    return null; // sixteen bytes that are no id
  }
}
