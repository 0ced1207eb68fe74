import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { newId } from '../id.ts';
import { conflict, refuse } from '../refusal.ts';

/** The event by which the copying hears that it is wanted. */
export const practiceRequested = 'practice.requested';

/**
 * Asks for the practice copy to be made, or made anew; a job makes it. Everything that was done in the
 * practice books before goes.
 */
export const resetPractice = defineAct({
  name: 'practice.reset',
  permission: 'practice.reset',
  input: z.object({}),
  reads: (q) => ({
    organisation: q.one(
      q.db.selectFrom('organisation').select('kind').where('id', '=', q.orgId),
      () => {
        throw new Error('an actor stands in an organisation that is not there');
      },
    ),
    open: q.maybe(
      q.db
        .selectFrom('practice_copy')
        .select('id')
        .where('org_id', '=', q.orgId)
        .where('ended_at', 'is', null),
    ),
  }),

  run(deed, _, { organisation, open }) {
    if (['practice', 'installation'].includes(organisation.kind)) refuse('practice/of-practice');
    if (open) conflict('practice/under-way');
    const id = newId();
    const requestedBy = deed.actor.kind === 'person' ? deed.actor.loginId : null;
    deed.write(
      build.insertInto('practice_copy').values({
        org_id: deed.orgId,
        id,
        deed_id: deed.id,
        requested_by: requestedBy,
        requested_at: deed.at,
      }),
    );
    deed.emit({ kind: practiceRequested, facts: { copyId: id } });
    deed.note({ copyId: id });
    return { copyId: id };
  },
});
