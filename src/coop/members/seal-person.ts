import type { Keyring } from '#base/keys.ts';
import { readPhone } from '#base/people/contact.ts';

/** A sealed value with the two hashes by which it is found: whole, or by its last four digits. */
export interface SealedNumber {
  readonly sealed: Buffer;
  readonly hash: Buffer;
  readonly tailHash: Buffer;
}

export type PersonNumber = 'nik' | 'phone';

/** Seals a NIK (16 digits) or a phone number (`+628…`) of a member for one organisation. */
export function sealNumber(
  keys: Keyring,
  orgId: string,
  kind: PersonNumber,
  value: string,
): SealedNumber {
  return {
    sealed: keys.seal(orgId, `member.${kind}`, value),
    hash: numberHash(keys, orgId, kind, value),
    tailHash: tailHash(keys, orgId, kind, value.slice(-4)),
  };
}

/** Opens what `sealNumber` sealed; null stays null. */
export function openNumber(
  keys: Keyring,
  orgId: string,
  kind: PersonNumber,
  sealed: Uint8Array | null,
): string | null {
  return sealed === null ? null : keys.open(orgId, `member.${kind}`, sealed);
}

/** The hash by which a whole NIK or phone number is found within one organisation. */
export function numberHash(
  keys: Keyring,
  orgId: string,
  kind: PersonNumber,
  value: string,
): Buffer {
  return keys.hash(orgId, `member.${kind}`, value);
}

function tailHash(keys: Keyring, orgId: string, kind: PersonNumber, tail: string): Buffer {
  return keys.hash(orgId, `member.${kind}-tail`, tail);
}

/** The column of a member's row and the hash to look for in it. */
export interface NumberSought {
  readonly column: 'nik_hash' | 'nik_tail_hash' | 'phone_hash' | 'phone_tail_hash';
  readonly hash: Buffer;
}

/** What a typed text may mean among sealed numbers: four last digits, a NIK, or a phone number. */
export function numbersSought(keys: Keyring, orgId: string, typed: string): NumberSought[] {
  const bare = typed.trim();
  if (/^\d{4}$/.test(bare)) {
    return [
      { column: 'nik_tail_hash', hash: tailHash(keys, orgId, 'nik', bare) },
      { column: 'phone_tail_hash', hash: tailHash(keys, orgId, 'phone', bare) },
    ];
  }
  const nik = bare.replace(/[\s.]/g, '');
  if (/^\d{16}$/.test(nik)) {
    return [{ column: 'nik_hash', hash: numberHash(keys, orgId, 'nik', nik) }];
  }
  const phone = readPhone(bare);
  return phone ? [{ column: 'phone_hash', hash: numberHash(keys, orgId, 'phone', phone) }] : [];
}
