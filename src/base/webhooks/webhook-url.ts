import { isIP } from 'node:net';
import type { z } from 'zod';
import { textInput, told } from '../input.ts';
import { refuse, Refusal } from '../refusal.ts';
import { isLoopback, isPublicAddress } from './public-address.ts';
import type { WebhookRules } from './webhook-rules.ts';

/** How long the name of a receiver may take to be found. */
const patience = 5_000;

/** The address of a receiver, in one form. What this installation allows of it is `receiverAddress`. */
export const webhookUrlInput: z.ZodType<string, string> = textInput(2_000, 1).transform(
  (text, ctx) => told(ctx, () => readUrl(text)),
);

function readUrl(text: string): string {
  const url = /^https?:\/\//i.test(text) && !/\s/.test(text) ? URL.parse(text) : null;
  if (url === null || url.hostname === '') refuse('webhook/url-unfit');
  if (url.username !== '' || url.password !== '') refuse('webhook/url-with-password');
  if (url.hash !== '' || url.href.length > 2_000) refuse('webhook/url-unfit');
  return url.href;
}

/**
 * The one address, in figures, to which a delivery is to go. Name, port and scheme are held against the
 * installation's rules here, at set-up and again at every try: a name may be made to lead elsewhere by then
 * (DNS rebinding), so the connection is made to this address and to no name.
 *
 * @throws Refusal `webhook/not-https`, `webhook/port-unfit`, `webhook/host-unknown`, `webhook/address-inner`
 */
export async function receiverAddress(rules: WebhookRules, href: string): Promise<string> {
  const url = new URL(href);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await namedAddresses(rules, host) : [host];
  const [first] = found;
  if (first === undefined) return refuse('webhook/host-unknown', { field: 'url', host });
  if (rules.allowsLoopback && found.every(isLoopback)) return first;
  // One inner address among several is enough: whoever names it means us to come upon it.
  if (!found.every(isPublicAddress)) refuse('webhook/address-inner', { field: 'url', host });
  if (url.protocol !== 'https:') refuse('webhook/not-https', { field: 'url' });
  const port = url.port === '' ? 443 : Number(url.port);
  if (!rules.ports.includes(port)) {
    refuse('webhook/port-unfit', { field: 'url', port, ports: rules.ports.join(', ') });
  }
  return first;
}

async function namedAddresses(rules: WebhookRules, host: string): Promise<readonly string[]> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Refusal('rule', 'webhook/host-unknown', { field: 'url', host })),
    patience,
  );
  try {
    return await Promise.race([rules.resolve(host), late.promise]);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return [];
  } finally {
    clearTimeout(timer);
  }
}
