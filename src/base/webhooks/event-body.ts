import type { DomainEvent } from '../act.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** One event as it leaves the house. */
export interface LeavingEvent extends DomainEvent {
  readonly orgId: string;
  readonly at: Date;
}

/** A body is never longer than this: ids and figures are short. */
export const mostBodyBytes = 20_000;

/**
 * The body of a delivery, as Standard Webhooks has it: `type`, `timestamp`, `data`. It tells ids and figures
 * alone; whoever wants more asks the API at `data.href` with a key, and sees what that key may see.
 *
 * @param origin where the house is reached from outside
 */
export function eventBody(
  event: LeavingEvent,
  kind: Pick<WebhookEvent, 'path'>,
  origin: string,
): string {
  const { orgId, facts } = event;
  const path = kind.path?.(facts) ?? null;
  const href = path === null ? {} : { href: `${origin}/api/v1/orgs/${orgId}${path}` };
  return JSON.stringify({
    type: event.kind,
    timestamp: event.at.toISOString(),
    data: { organisationId: orgId, ...facts, ...href },
  });
}
