import type { DomainEvent } from '../act.ts';
import type { Ground } from '../ground.ts';
import { defineTask } from './define-task.ts';
import type { OrganisationTask } from './define-task.ts';
import { withinOrganisation } from './within-organisation.ts';

/** An event as a listener hears it. */
export interface HeardEvent extends DomainEvent {
  readonly orgId: string;
  /** The deed that caused it; whoever acts on it derives the act's key from this, for it may come twice. */
  readonly deedId: string;
  /** Its place among the events of that deed, from 0. */
  readonly no: number;
  /** When it happened. */
  readonly at: Date;
}

/** Whom a kind of event concerns; the roof subscribes one room to another's. */
export interface Listener {
  readonly kind: string;
  hear(ground: Ground, event: HeardEvent): Promise<void>;
}

/** Hears all that happened in an organisation, many events at once. */
export type Gatherer = (
  ground: Ground,
  orgId: string,
  heard: readonly HeardEvent[],
) => Promise<void>;

const batch = 200;

/**
 * The task that hands what happened to whoever listens, in the order of deeds, and forgets it then: at
 * least once, for a process may die between the two.
 */
export function relayOutbox(
  listeners: readonly Listener[],
  gatherers: readonly Gatherer[] = [],
): OrganisationTask {
  return defineTask({
    name: 'relay-outbox',
    scope: 'organisation',
    async run(ground, orgId) {
      let heard: readonly string[];
      do {
        const rows = await nextRows(ground, orgId);
        heard = rows.map((row) => row.deed_id);
        // What is practised is heard by nobody: nothing of it leaves the practice books.
        const events = rows.filter((row) => !row.practised).flatMap((row) => eventsOf(orgId, row));
        for (const gather of gatherers) await gather(ground, orgId, events);
        for (const event of events) await tell(ground, listeners, event);
        await forget(ground, orgId, heard);
      } while (heard.length === batch);
    },
  });
}

interface OutboxRow {
  readonly deed_id: string;
  readonly events: readonly DomainEvent[];
  readonly at: Date;
  /** Whether it happened in an organisation of kind `practice`. */
  readonly practised: boolean;
}

function eventsOf(orgId: string, { deed_id: deedId, at, events }: OutboxRow): HeardEvent[] {
  return events.map((event, no) => ({ ...event, orgId, deedId, no, at }));
}

async function tell(
  ground: Ground,
  listeners: readonly Listener[],
  event: HeardEvent,
): Promise<void> {
  for (const listener of listeners) {
    if (listener.kind === event.kind) await listener.hear(ground, event);
  }
}

function nextRows(ground: Ground, orgId: string): Promise<OutboxRow[]> {
  return withinOrganisation(ground, orgId, async (client) => {
    const text = `select x.deed_id, x.events, d.at, o.kind = 'practice' as practised
      from outbox x join organisation o on o.id = x.org_id
      join deed d on d.org_id = x.org_id and d.id = x.deed_id
      where x.org_id = $1 order by x.deed_id limit $2`;
    return (await client.query<OutboxRow>(text, [orgId, batch])).rows;
  });
}

async function forget(ground: Ground, orgId: string, deedIds: readonly string[]): Promise<void> {
  if (deedIds.length === 0) return;
  await withinOrganisation(ground, orgId, (client) =>
    client.query('delete from outbox where org_id = $1 and deed_id = any($2::uuid[])', [
      orgId,
      deedIds,
    ]),
  );
}
