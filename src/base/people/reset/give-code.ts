import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Actor, Ground } from '../../ground.ts';
import { idInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, refuse } from '../../refusal.ts';
import { decidersIn, takesSecond } from '../deciding-seat.ts';
import { reachOf } from '../mandate.store.ts';
import type { Reach } from '../mandate.store.ts';
import { queueEndSessions } from '../session.store.ts';
import { bareCode, readableCode } from '../readable-code.ts';
import { queueNoMoreResets } from '../one-time.store.ts';
import { queueCode } from './reset.store.ts';

/** For how long a code that was given at the desk sets a password (ASVS 6.5.5). */
export const codeMinutes = 10;
const signs = 10;

/**
 * Gives somebody who lost their password a code that sets a new one, once, within minutes. Only to a colleague
 * whose every role is held here: the password opens all of them. The second factor stays asked. Whoever gets
 * one sees on their own account who gave it, and the office sees it too. For whoever holds a deciding seat it
 * takes a second person, who is neither of the two; the minutes begin when they have approved.
 */
export const giveCodeAct = defineAct({
  name: 'password.give-code',
  permission: 'mandate.grant',
  input: z.object({ loginId: idInput, codeHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  reads: (q, { loginId }) => ({ reach: reachOf(q, loginId), deciders: decidersIn(q) }),
  approval: {
    always: ({ loginId }, { reach, deciders }, actor) =>
      takesSecond(deciders, actor, reach.rolesAhead, loginId),
  },

  run(deed, { loginId, codeHash }, { reach, deciders }) {
    if (loginOf(deed.actor) === loginId) refuse('reset/own', { field: 'loginId' });
    mustBeOurs(reach);
    const isAlone =
      deed.actor.kind === 'person' &&
      deciders.logins.includes(loginId) &&
      !takesSecond(deciders, deed.actor, reach.rolesAhead, loginId);
    if (isAlone) refuse('reset/only-decider', { field: 'loginId' });
    queueNoMoreResets(deed, loginId);
    const ends = new Date(deed.at.getTime() + codeMinutes * 60_000);
    queueCode(deed, loginId, Buffer.from(codeHash, 'hex'), ends);
    deed.record({ kind: 'login', id: loginId, after: { code: 'given' } });
    deed.note({ loginId });
    return { loginId, endsAt: ends.toISOString() };
  },
});

/** Signs a colleague out everywhere, as when a telephone was lost. */
export const endSessionsOf = defineAct({
  name: 'session.end-of',
  permission: 'mandate.grant',
  input: z.object({ loginId: idInput }),
  reads: (q, { loginId }) => ({ reach: reachOf(q, loginId) }),

  run(deed, { loginId }, { reach }) {
    mustBeOurs(reach);
    queueEndSessions(deed, loginId);
    deed.record({ kind: 'login', id: loginId, after: { sessions: 'ended' } });
    deed.note({ loginId });
    return { loginId };
  },
});

/** Refuses to touch the account of a stranger, and of whoever holds a role elsewhere too. */
function mustBeOurs({ here, elsewhere }: Reach): void {
  if (!here) absent('mandate/absent', { field: 'loginId' });
  if (elsewhere) refuse('reset/elsewhere', { field: 'loginId' });
}

/** The hash by which a code of a login is known again; by the key file, for a code has only fifty bits. */
export function codeHash(ground: Ground, loginId: string, typed: string): Buffer {
  return ground.keys.hash(installationOrg, 'reset-code', `${loginId}:${bareCode(typed)}`);
}

/**
 * The code of a form, reckoned from the key file and the form's key, so that a second sending of the same
 * form shows the same code.
 */
export function codeOf(ground: Ground, actor: Actor, loginId: string, key: string): string {
  const by = loginOf(actor) ?? actor.kind;
  const bytes = ground.keys.hash(actor.orgId, 'give-code', `${by} ${loginId} ${key}`);
  return readableCode(bytes, signs);
}

/**
 * Gives a colleague a code; answers it, to be read out at the desk, and the instant until which it holds.
 *
 * @throws Refusal `act/pending` (the code holds once somebody else has approved), `reset/only-decider`,
 *   `reset/own`, `reset/elsewhere`, `mandate/absent`
 */
export async function giveCode(
  ground: Ground,
  actor: Actor,
  loginId: string,
  key: string,
): Promise<{ code: string; endsAt: string }> {
  const code = codeOf(ground, actor, loginId, key);
  const input = { loginId, codeHash: codeHash(ground, loginId, code).toString('hex') };
  const { endsAt } = await perform(ground, actor, giveCodeAct, input, key);
  return { code, endsAt };
}
