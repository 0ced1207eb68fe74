import { createHash } from 'node:crypto';
import { parse as uuidBytes, stringify as uuidText } from 'uuid';
import { isId } from '../../id.ts';

/** For how long an invitation can be accepted. */
export const invitationDays = 7;

/** What a link carries: the organisation, behind whose wall the invitation lies, and a secret of 256 bits. */
export interface InvitationToken {
  readonly orgId: string;
  /** What is kept of the secret. */
  readonly hash: Buffer;
}

/** Spells organisation and secret as one word of 64 letters. */
export function writeInvitationToken(orgId: string, secret: Uint8Array): string {
  return Buffer.concat([uuidBytes(orgId), secret]).toString('base64url');
}

/** Reads the word of a link; null if it is none. */
export function readInvitationToken(text: string): InvitationToken | null {
  if (!/^[\w-]{64}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 48) return null;
  const orgId = idOf(bytes.subarray(0, 16));
  return orgId === null ? null : { orgId, hash: invitationHash(bytes.subarray(16)) };
}

/** The hash by which an invitation is found; its secret has too many bits to be guessed by it. */
export function invitationHash(secret: Uint8Array): Buffer {
  return createHash('sha256').update(secret).digest();
}

function idOf(bytes: Uint8Array): string | null {
  try {
    const id = uuidText(bytes);
    return isId(id) ? id : null;
  } catch {
    return null; // sixteen bytes that are no id
  }
}
