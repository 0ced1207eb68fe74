/** A delivery as Standard Webhooks has it. */
export interface WebhookDelivery {
  /** `entries.posted` */
  readonly type: string;
  /** When it happened. */
  readonly timestamp: string;
  /** Ids and figures, and `href`: where the API tells more. */
  readonly data: { readonly organisationId: string; readonly [fact: string]: unknown };
}

/**
 * Checks that a delivery is from whoever holds the secret, and not older than it may be; answers what it says.
 * Keep the ids that you have seen: a delivery may come again, under its own id.
 *
 * @param secret `whsec_…`
 * @param body the very bytes that came, before anything reads them as JSON
 * @throws Error that says what does not fit
 */
export async function readWebhook(
  secret: string,
  headers: { get(name: string): string | null },
  body: string,
  { toleranceSeconds = 300, now = new Date() } = {},
): Promise<WebhookDelivery & { readonly id: string }> {
  const [id, stamp, signatures] = ['id', 'timestamp', 'signature'].map(
    (name) => headers.get(`webhook-${name}`) ?? '',
  ) as [string, string, string];
  if (id === '' || !/^\d{1,12}$/.test(stamp)) throw new Error('webhook: headers are missing');
  if (Math.abs(now.getTime() / 1_000 - Number(stamp)) > toleranceSeconds) {
    throw new Error('webhook: too old, or from a clock that is wrong');
  }
  const signed = new TextEncoder().encode(`${id}.${stamp}.${body}`);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const raw = bytesOf(secret.replace(/^whsec_/, ''));
  const key = await crypto.subtle.importKey('raw', raw, hmac, false, ['verify']);
  for (const one of signatures.split(' ')) {
    const [version, base64 = ''] = one.split(',');
    if (version === 'v1' && (await crypto.subtle.verify('HMAC', key, bytesOf(base64), signed))) {
      return { id, ...(JSON.parse(body) as WebhookDelivery) };
    }
  }
  throw new Error('webhook: no signature fits');
}

/** The bytes of a base64 text; none, if it is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
