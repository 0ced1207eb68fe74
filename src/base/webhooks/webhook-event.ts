import type { DomainEvent } from '../act.ts';
import type { Title } from '../words.ts';

/** A kind of event that other programs may hear of. */
export interface WebhookEvent {
  /** As the act emits it; receivers know it by this name for ever. */
  readonly kind: string;
  readonly title: Title;
  /** Where the API tells of it, behind the organisation's address; null: nowhere by itself. */
  readonly path?: (facts: DomainEvent['facts']) => string | null;
  /** What the facts look like, for whoever writes a receiver. */
  readonly sample: DomainEvent['facts'];
}

/** The one register of kinds, by name, in the order of the rooms. */
export type WebhookEvents = ReadonlyMap<string, WebhookEvent>;

/** The kind of what is sent to try a receiver out; nobody subscribes to it. */
export const testKind = 'webhook.test';

/** Joins the rooms' kinds. Throws on a kind named twice. */
export function joinWebhookEvents(rooms: readonly (readonly WebhookEvent[])[]): WebhookEvents {
  const all = new Map<string, WebhookEvent>();
  for (const event of rooms.flat()) {
    if (all.has(event.kind)) throw new Error(`the event ${event.kind} is named twice`);
    all.set(event.kind, event);
  }
  return all;
}

/** A path of the API made of one fact, if the event bears it. */
export function pathOfFact(name: string, before: string): NonNullable<WebhookEvent['path']> {
  return (facts) => {
    const value = facts[name];
    return typeof value === 'string' || typeof value === 'number'
      ? `${before}${encodeURIComponent(value)}`
      : null;
  };
}
