import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import type { Refusal } from '#base/refusal.ts';

/** What whoever guards the house wants to hear of: guesses, limits met, rights that were not there. */
const guarded =
  /^(?:sign-in|password|passkey|totp|recovery-code|reset|invitation|second-factor|session|proof)\/|\/too-many$|^act\/(?:input|key-reused)$/;

/**
 * What is written of a refusal, or null where it is but a cooperative's own rule: who, where from, at which
 * door, which code; nothing of what was typed, for that may be personal.
 */
export function securityEvent(
  refusal: Pick<Refusal, 'kind' | 'code' | 'facts'>,
  event: RequestEvent,
): Readonly<Record<string, unknown>> | null {
  const isStranger = refusal.kind === 'forbidden' || refusal.code === 'organisation/absent';
  if (!isStranger && !guarded.test(refusal.code)) return null;
  const { locals } = event;
  return {
    event: refusal.code,
    ...(typeof refusal.facts['permission'] === 'string' && {
      permission: refusal.facts['permission'],
    }),
    route: event.route.id,
    login: locals.session?.loginId ?? null,
    org: locals.org?.id ?? null,
    address: event.getClientAddress(),
  };
}

const requests = new AsyncLocalStorage<RequestEvent>();

/** Answers a request so that a refusal on the way is noted with who asked. */
export function within<T>(event: RequestEvent, answer: () => T): T {
  return requests.run(event, answer);
}

/** The request that is being answered; undefined outside of one. */
export function requestHere(): RequestEvent | undefined {
  return requests.getStore();
}

/** Writes a refusal that concerns security into the log. */
export function noteRefusal(refusal: Refusal): void {
  const event = requests.getStore();
  const noted = event && securityEvent(refusal, event);
  if (noted) event.locals.app.log.warn(noted, 'security');
}
