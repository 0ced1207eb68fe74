import { z } from 'zod';
import { defineAct } from '../act.ts';
import { dayInput, idInput, textInput } from '../input.ts';
import { loginOf } from '../ground.ts';
import { absent, refuse } from '../refusal.ts';
import { decidersIn, takesSecond } from './deciding-seat.ts';
import { mustBeFitSpan } from './mandate-span.ts';
import { heldSpans, isKnownHere, queueMandate, wasEverShared } from './mandate.store.ts';
import { roleNames } from './roles.ts';
import type { Role } from './roles.ts';

/**
 * Gives a login a role in the organisation from a day on, until a day if one is named. At the desk only
 * somebody who is known there is given another role; a newcomer is invited, so that rights go to whoever
 * accepts them and never to whoever registered a contact first. One's own rise takes a second person, except
 * where nobody but the founder ever held a role, and so does every deciding seat while somebody else decides.
 * The rise gives every session of the login a new token at its
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
    login: q.one(q.db.selectFrom('login').select('id').where('id', '=', loginId), () =>
      absent('login/absent'),
    ),
    held: heldSpans(q, loginId, role),
    isKnown: isKnownHere(q, loginId),
    isShared: wasEverShared(q, loginOf(q.actor)),
    deciders: decidersIn(q),
  }),
  approval: {
    // The person concerned, where they decide already, is an existing second person too.
    always: ({ loginId, role }, { isShared, deciders }, actor) =>
      (loginOf(actor) === loginId && isShared) || takesSecond(deciders, actor, [role]),
  },

  run(deed, { loginId, name, role, officeId, fromOn, untilOn }, { held, isKnown }) {
    if (deed.actor.kind === 'person' && !isKnown) refuse('mandate/invite', { field: 'loginId' });
    const from = fromOn ?? deed.businessDay;
    mustBeFitSpan(role, from, untilOn);
    const given = { loginId, name, role, from, until: untilOn ?? null, officeId: officeId ?? null };
    const mandateId = queueMandate(deed, given, held);
    deed.emit({ kind: 'mandate.granted', facts: { mandateId } });
    return { mandateId };
  },
});
