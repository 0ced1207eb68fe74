import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import type { LayoutBody, StatementCode } from '../statements/layout.ts';

/** What is being worked on. */
export interface LockedDraft {
  readonly revision: number;
  readonly body: unknown;
}

/** Locks the draft of a statement, so that two who edit at once come one after the other. */
export function lockDraft(q: Reads, statement: StatementCode): Promise<LockedDraft | undefined> {
  return q.maybe<LockedDraft>({
    text: 'select revision, body from layout_draft where org_id = $1 and statement = $2 for update',
    values: [q.orgId, statement],
  });
}

/**
 * Queues a draft. Whoever writes over a revision that is no longer there writes nothing, and the database
 * says so by the count of rows.
 */
export function queueDraft(
  deed: Deed,
  statement: StatementCode,
  revision: number,
  body: LayoutBody,
): void {
  const values = { body: JSON.stringify(body), revision, deed_id: deed.id };
  deed.write(
    build
      .insertInto('layout_draft')
      .values({ org_id: deed.orgId, statement, ...values })
      .onConflict((on) => on.columns(['org_id', 'statement']).doUpdateSet(values)),
  );
}

/** Queues the end of a draft. */
export function queueNoDraft(deed: Deed, statement: StatementCode): void {
  deed.write(
    build
      .deleteFrom('layout_draft')
      .where('org_id', '=', deed.orgId)
      .where('statement', '=', statement),
  );
}

/** Queues a layout that holds from a day on; without a body the house's own does. */
export function queueLayoutVersion(
  deed: Deed,
  version: {
    readonly id: string;
    readonly statement: StatementCode;
    readonly fromOn: Day;
    readonly body: LayoutBody | null;
  },
): void {
  deed.write(
    build.insertInto('layout_version').values({
      org_id: deed.orgId,
      id: version.id,
      statement: version.statement,
      from_on: version.fromOn,
      body: version.body === null ? null : JSON.stringify(version.body),
      at: deed.at,
      deed_id: deed.id,
    }),
  );
}
