import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { refuse } from '../refusal.ts';

/**
 * What a token says, before anybody has looked whether it is true. In bytes, one after the other: version 1,
 * kind 1, key 4, organisation 16, signed at 5 (seconds since 1970), payload, Ed25519 signature 64. Written as
 * base64url, so that it stands in an address and in a QR code of a 58 mm receipt.
 */
export interface UnpackedProof {
  readonly kindCode: number;
  /** Eight hex digits. */
  readonly keyId: string;
  readonly orgId: string;
  /** When it was signed, to the second. */
  readonly at: Date;
  readonly payload: Buffer;
}

/** What is signed about whom, and with which key. */
export interface ProofParts extends UnpackedProof {
  /** The key's 32 private bytes. */
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

const version = 1;
const head = 27;
const signature = 64;
const longest = 1_024;

/** Keeps a signature of ours from being taken for one of anything else. */
const domain = Buffer.from('sakaguru-proof\0');

/** Signs, and packs into a token. */
export function packProof(parts: ProofParts): string {
  const { kindCode, keyId, orgId, at, payload, seed, publicKey } = parts;
  const start = Buffer.alloc(head);
  start[0] = version;
  start[1] = kindCode;
  start.write(keyId, 2, 'hex');
  start.write(orgId.replaceAll('-', ''), 6, 'hex');
  start.writeUIntBE(Math.floor(at.getTime() / 1000), 22, 5);
  const body = Buffer.concat([start, payload]);
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: text(seed), x: text(publicKey) };
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return text(Buffer.concat([body, sign(null, Buffer.concat([domain, body]), key)]));
}

/**
 * Reads a token without believing it.
 * @throws Refusal `proof/unreadable` for what is none of ours, whatever its shape
 */
export function unpackProof(token: string): UnpackedProof {
  const bytes = bytesOf(token);
  const id = bytes.toString('hex', 6, 22);
  const groups = [
    id.slice(0, 8),
    id.slice(8, 12),
    id.slice(12, 16),
    id.slice(16, 20),
    id.slice(20),
  ];
  return {
    kindCode: bytes[1]!,
    keyId: bytes.toString('hex', 2, 6),
    orgId: groups.join('-'),
    at: new Date(bytes.readUIntBE(22, 5) * 1000),
    payload: bytes.subarray(head, bytes.length - signature),
  };
}

/** Whether a token was signed with the private part of this public key (32 bytes). */
export function isSignedBy(token: string, publicKey: Uint8Array): boolean {
  const bytes = bytesOf(token);
  const body = bytes.subarray(0, bytes.length - signature);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: text(publicKey) };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, Buffer.concat([domain, body]), key, bytes.subarray(body.length));
}

function bytesOf(token: string): Buffer {
  if (token.length > longest || !/^[\w-]+$/.test(token)) refuse('proof/unreadable');
  const bytes = Buffer.from(token, 'base64url');
  const isWhole = bytes.length >= head + signature && bytes[0] === version;
  // One token is written one way: the last letter's spare bits are nought.
  if (!isWhole || text(bytes) !== token) refuse('proof/unreadable');
  return bytes;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
