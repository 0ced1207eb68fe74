import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { build } from '../db/connect.ts';
import { deciding } from '../db/parking.ts';
import { idInput } from '../input.ts';
import { absent, refuse } from '../refusal.ts';
import { loginOf } from '../ground.ts';
import { decidersIn, takesSecond } from './deciding-seat.ts';
import { lockGranters } from './granters.store.ts';
import { wasEverShared } from './mandate.store.ts';

/**
 * Takes a role back at once; the row stays, for what was done by it. The last one who may grant roles
 * cannot lose that right: nobody could give it back. To take back a deciding seat takes a second person while
 * one is there, and nobody takes it from the last one beside themselves: a house emptied of deciders would let
 * them invite puppets alone.
 */
export const revokeMandate = defineAct({
  name: 'mandate.revoke',
  permission: 'mandate.grant',
  input: z.object({ mandateId: idInput }),
  reads: (q, { mandateId }) => ({
    granters: lockGranters(q),
    remaining: decidersIn(q, mandateId),
    isShared: wasEverShared(q, loginOf(q.actor)),
    mandate: q.one(
      q.db
        .selectFrom('mandate')
        .select(['id', 'login_id', 'role', 'revoked_at', 'from_on', 'until_on'])
        .where('org_id', '=', q.orgId)
        .where('id', '=', mandateId)
        .forUpdate(),
      () => absent('mandate/absent', { field: 'mandateId' }),
    ),
  }),

  approval: {
    always: (_input, { mandate, remaining }, actor) =>
      takesSecond(remaining, actor, [mandate.role], mandate.login_id),
  },

  run(deed, { mandateId }, { granters, mandate, remaining, isShared }) {
    if (mandate.revoked_at !== null) refuse('mandate/revoked', { field: 'mandateId' });
    const isGranter = granters.some((one) => one.id === mandateId);
    if (isGranter && granters.length === 1) refuse('mandate/last-granter', { field: 'mandateId' });
    const isNow =
      mandate.from_on <= deed.businessDay && (mandate.until_on ?? '9') >= deed.businessDay;
    const isDecider = isNow && deed.allows(mandate.role, deciding);
    const remains = remaining.logins.some((id) => id !== loginOf(deed.actor));
    // The machine's owner may: they sort out what nobody in the house can.
    if (deed.actor.kind === 'person' && isDecider && isShared && !remains)
      refuse('mandate/last-decider', { field: 'mandateId' });
    deed.write(
      build
        .updateTable('mandate')
        .set({ revoked_at: deed.at })
        .where('org_id', '=', deed.orgId)
        .where('id', '=', mandateId),
    );
    deed.emit({ kind: 'mandate.revoked', facts: { mandateId } });
    recordFields(deed, { kind: 'mandate', id: mandateId }, {}, { revoked: true });
    deed.note({ mandateId, loginId: mandate.login_id });
    return { mandateId };
  },
});
