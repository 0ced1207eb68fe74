import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '../input.ts';
import type { Keyring } from '../keys.ts';
import { refuse } from '../refusal.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is known of a content that lies in the store. */
const kept = z.object({
  hash: hex32,
  sha256: hex32,
  media: z.enum(['image/webp', 'application/pdf']),
  bytes: z.number().int().positive(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  pages: z.number().int().positive().nullable(),
  thumbHash: hex32.nullable(),
  thumbBytes: z.number().int().min(0),
});

export type KeptFile = z.infer<typeof kept>;

/**
 * A content that was put into the store, as a text that only this installation can make, for one
 * organisation: whoever brings it has uploaded it, and cannot name a file that somebody else did. The same
 * content makes the same ticket.
 */
export function ticketOf(keys: Keyring, orgId: string, file: KeptFile): string {
  const text = canonical(file);
  return `${Buffer.from(text).toString('base64url')}.${proofOf(keys, orgId, text).toString('base64url')}`;
}

/** Reads a ticket. @throws Refusal `file/ticket-unfit` */
export function readTicket(keys: Keyring, orgId: string, ticket: string): KeptFile {
  const [body = '', proof = ''] = ticket.split('.');
  const text = Buffer.from(body, 'base64url').toString('utf8');
  const given = Buffer.from(proof, 'base64url');
  const expected = proofOf(keys, orgId, text);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    refuse('file/ticket-unfit', { field: 'ticket' });
  }
  return kept.parse(JSON.parse(text));
}

function proofOf(keys: Keyring, orgId: string, text: string): Buffer {
  return keys.hash(orgId, 'file.ticket', text);
}
