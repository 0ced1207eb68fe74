import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4_096;

/**
 * A password as PostgreSQL keeps it (RFC 5802, SCRAM-SHA-256), so that it need not stand in clear in the
 * SQL that sets it, nor in the server's log.
 *
 * @param password of ASCII characters alone: others would have to be prepared by SASLprep first
 */
export function scramVerifier(password: string, salt: Uint8Array = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(sign('Client Key')).digest('base64');
  const server = sign('Server Key').toString('base64');
  const salt64 = Buffer.from(salt).toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt64}$${stored}:${server}`;
}
