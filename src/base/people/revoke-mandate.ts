import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { build } from '../db/connect.ts';
import { idInput } from '../input.ts';
import { absent, refuse } from '../refusal.ts';
import { lockGranters } from './granters.store.ts';

/**
 * Takes a role back at once; the row stays, for what was done by it. The last one who may grant roles
 * cannot lose that right: nobody could give it back.
 */
export const revokeMandate = defineAct({
  name: 'mandate.revoke',
  permission: 'mandate.grant',
  input: z.object({ mandateId: idInput }),
  reads: (q, { mandateId }) => ({
    granters: lockGranters(q),
    mandate: q.one(
      q.db
        .selectFrom('mandate')
        .select(['id', 'login_id', 'role', 'revoked_at'])
        .where('org_id', '=', q.orgId)
        .where('id', '=', mandateId)
        .forUpdate(),
      () => absent('mandate/absent', { field: 'mandateId' }),
    ),
  }),

  run(deed, { mandateId }, { granters, mandate }) {
    if (mandate.revoked_at !== null) refuse('mandate/revoked', { field: 'mandateId' });
    const isGranter = granters.some((one) => one.id === mandateId);
    if (isGranter && granters.length === 1) refuse('mandate/last-granter', { field: 'mandateId' });
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
