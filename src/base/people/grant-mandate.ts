import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { newId } from '../id.ts';
import { dayInput, idInput, textInput } from '../input.ts';
import { loginOf } from '../ground.ts';
import { absent, conflict, refuse } from '../refusal.ts';
import { lockGranters } from './granters.store.ts';
import { mustBeFitSpan } from './mandate-span.ts';
import { roleNames } from './roles.ts';
import type { Role } from './roles.ts';

/**
 * Gives a login a role in the organisation from a day on, until a day if one is named. Nobody raises
 * themselves while somebody else could do it. The rise gives every session of the login a new token at its
 * next request (`renewSession`): one from before never carries more rights than when it was made.
 */
export const grantMandate = defineAct({
  name: 'mandate.grant',
  permission: 'mandate.grant',
  input: z.object({
    loginId: idInput,
    name: textInput(120).default(''),
    role: z.enum(roleNames as [Role, ...Role[]]),
    officeId: idInput.optional(),
    fromOn: dayInput.optional(),
    untilOn: dayInput.optional(),
  }),
  reads: (q, { loginId, role }) => ({
    granters: lockGranters(q),
    login: q.one(q.db.selectFrom('login').select('id').where('id', '=', loginId), () =>
      absent('login/absent'),
    ),
    held: q.many(
      q.db
        .selectFrom('mandate')
        .select(['from_on', 'until_on'])
        .where('org_id', '=', q.orgId)
        .where('login_id', '=', loginId)
        .where('role', '=', role)
        .where('revoked_at', 'is', null),
    ),
  }),

  run(deed, { loginId, name, role, officeId, fromOn, untilOn }, { held, granters }) {
    const isOwn = loginOf(deed.actor) === loginId;
    const others = granters.some((one) => one.loginId !== loginId);
    if (isOwn && others) refuse('mandate/own-rise', { field: 'role' });
    const from = fromOn ?? deed.businessDay;
    mustBeFitSpan(role, from, untilOn);
    const overlaps = held.some(
      (m) => (m.until_on ?? '9999') >= from && m.from_on <= (untilOn ?? '9999'),
    );
    if (overlaps) conflict('mandate/held', { field: 'role', role });
    const id = newId();
    deed.write(
      build.insertInto('mandate').values({
        org_id: deed.orgId,
        id,
        login_id: loginId,
        name,
        role,
        office_id: officeId ?? null,
        from_on: from,
        until_on: untilOn ?? null,
      }),
    );
    deed.note({ mandateId: id, loginId });
    return { mandateId: id };
  },
});
