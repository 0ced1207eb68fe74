import { createHmac } from 'node:crypto';

/** For how long the secret before still signs after a rotation. */
export const overlapMs = 86_400_000;

/** What is signed: the delivery's id, the second of this try, and the very bytes of the body. */
export interface Signed {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
}

/**
 * One signature by the Standard Webhooks specification 1.0: `v1,` and the base64 of the HMAC-SHA256 over
 * `id.timestamp.body`, keyed with the bytes behind `whsec_`.
 */
export function signature(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return `v1,${mac}`;
}

/** The headers of a delivery; several secrets sign one after another, a space between. */
export function signatureHeaders(secrets: readonly string[], signed: Signed) {
  return {
    'webhook-id': signed.id,
    'webhook-timestamp': String(signed.timestamp),
    'webhook-signature': secrets.map((secret) => signature(secret, signed)).join(' '),
  };
}
