/** For which name passkeys are made, and from which origin they are answered. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/**
 * The party of an origin, by setting and never by a request. Passkeys are made for names: an address in
 * figures has none, except one's own machine, which is called localhost.
 */
export function relyingParty(origin: string): RelyingParty | null {
  const url = new URL(origin);
  if (isOwnMachine(origin)) {
    url.hostname = 'localhost';
    return { id: 'localhost', origin: url.origin };
  }
  const isName = /[a-z]/i.test(url.hostname) && !url.hostname.startsWith('[');
  return isName && url.protocol === 'https:' ? { id: url.hostname, origin: url.origin } : null;
}

/** Whether an origin is this machine's own, where nobody else's phone comes to. */
export function isOwnMachine(origin: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(origin).hostname);
}

/** The origin that links should begin with: one's own machine by its name, where passkeys work. */
export function outerOrigin(origin: string): string {
  return relyingParty(origin)?.origin ?? origin;
}
