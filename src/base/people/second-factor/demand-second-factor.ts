import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { build } from '../../db/connect.ts';
import { loginOf } from '../../ground.ts';
import { refuse } from '../../refusal.ts';
import { readFactor } from './second-factor.store.ts';

/**
 * Says whether the organisation asks a second factor of whoever holds a role that moves money. Only somebody
 * who has one may ask it of others: else they would lock themselves out with the rest.
 */
export const demandSecondFactor = defineAct({
  name: 'second-factor.demand',
  permission: 'settings.change',
  input: z.object({ demanded: z.boolean() }),
  reads: (q) => ({
    own: readFactor(q, loginOf(q.actor)),
    before: q.one(
      q.db.selectFrom('organisation').select('second_factor').where('id', '=', q.orgId),
      () => refuse('organisation/absent'),
    ),
  }),

  run(deed, { demanded }, { own, before }) {
    const hasOne = own.confirmedAt !== null || own.passkeys > 0;
    if (demanded && deed.actor.kind === 'person' && !hasOne) {
      refuse('second-factor/own-first', { field: 'demanded' });
    }
    deed.write(
      build
        .updateTable('organisation')
        .set({ second_factor: demanded })
        .where('id', '=', deed.orgId),
    );
    deed.record({
      kind: 'organisation',
      id: deed.orgId,
      before: { secondFactor: before.second_factor },
      after: { secondFactor: demanded },
    });
    return { demanded };
  },
});
