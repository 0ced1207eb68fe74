import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What the key file opens: sealing of personal data, and hashes that only this installation can make. */
export interface Keyring {
  /** Seals a text for one organisation and field; the same text never looks the same twice. */
  seal(orgId: string, field: string, text: string): Buffer;
  /** Opens what `seal` made; throws if it was sealed for another organisation or field, or changed. */
  open(orgId: string, field: string, sealed: Uint8Array): string;
  /** A hash by which a value is found within one organisation, and joined with nothing outside it. */
  hash(orgId: string, field: string, text: string): Buffer;
  /**
   * A key of one organisation for one use, for what is too large to seal as a text; it comes of the key that
   * seals, and so goes wherever that goes.
   */
  key(orgId: string, use: string): KeyObject;
  /** The two keys under which an organisation's data stand, for its archive. */
  keysOf(orgId: string): OrgKeys;
  /** From here on this organisation's data stand under keys that came with it from another installation. */
  adopt(orgId: string, keys: OrgKeys): void;
}

/** The keys of one organisation, 32 bytes each: what seals its data, and what makes its hashes. */
export interface OrgKeys {
  readonly seal: Uint8Array;
  readonly hash: Uint8Array;
}

const version = 1;

/**
 * Opens the keyring of a key file's 32 bytes. AES-256-GCM with a fresh nonce; keys per organisation
 * and use are derived by HKDF-SHA256, so that no two organisations share one.
 */
export function openKeyring(master: Uint8Array): Keyring {
  if (master.length !== 32) throw new RangeError('a key file holds 32 bytes');
  const known = new Map<string, KeyObject>();
  const adopted = new Map<string, KeyObject>();
  const derive = (use: string, from: Uint8Array | KeyObject = master) => {
    let key = adopted.get(use) ?? known.get(use);
    if (!key) {
      // A key object, for Node would make one anew of bytes at every seal and hash.
      key = createSecretKey(Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), use, 32)));
      if (known.size > 10_000) known.clear();
      known.set(use, key);
    }
    return key;
  };
  return {
    seal(orgId, field, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', derive(`seal:${orgId}`), nonce);
      cipher.setAAD(Buffer.from(`${orgId}:${field}`));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body]);
    },
    open(orgId, field, sealed) {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== version) throw new Error('sealed by another version of the key file');
      const decipher = createDecipheriv(
        'aes-256-gcm',
        derive(`seal:${orgId}`),
        bytes.subarray(1, 13),
      );
      decipher.setAAD(Buffer.from(`${orgId}:${field}`));
      decipher.setAuthTag(bytes.subarray(13, 29));
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString(
        'utf8',
      );
    },
    hash(orgId, field, text) {
      return createHmac('sha256', derive(`hash:${orgId}`))
        .update(`${field}:${text}`)
        .digest();
    },
    key: (orgId, use) => derive(`key:${use}:${orgId}`, derive(`seal:${orgId}`)),
    keysOf: (orgId) => ({
      seal: derive(`seal:${orgId}`).export(),
      hash: derive(`hash:${orgId}`).export(),
    }),
    adopt(orgId, { seal, hash }) {
      if (seal.length !== 32 || hash.length !== 32) throw new RangeError('a key holds 32 bytes');
      adopted.set(`seal:${orgId}`, createSecretKey(seal));
      adopted.set(`hash:${orgId}`, createSecretKey(hash));
      // What was made of the key before is not this organisation's any more.
      known.clear();
    },
  };
}
