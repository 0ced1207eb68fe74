import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput } from '../input.ts';
import { perform } from '../perform.ts';
import { loginOf } from '../ground.ts';
import { absent } from '../refusal.ts';
import { queueEndSessions } from './session.store.ts';
import type { Session } from './session.ts';

/** Ends one of one's own sessions; its token is dead from then on, whoever holds it. */
export const endSessionAct = defineAct({
  name: 'session.end',
  permission: null,
  input: z.object({ sessionId: idInput }),
  reads: (q, { sessionId }) => ({
    own: q.one(
      q.db
        .selectFrom('session')
        .select('id')
        .where('id', '=', sessionId)
        .where('login_id', '=', loginOf(q.actor) ?? ''),
      () => absent('session/absent'),
    ),
  }),

  run(deed, _input, { own }) {
    deed.write(build.deleteFrom('session').where('id', '=', own.id));
    deed.note({ sessionId: own.id });
    return { sessionId: own.id };
  },
});

/** Ends all of one's sessions but one. */
export const endOtherSessionsAct = defineAct({
  name: 'session.end-others',
  permission: null,
  input: z.object({ keptId: idInput }),

  run(deed, { keptId }) {
    const loginId = loginOf(deed.actor) ?? absent('session/absent');
    queueEndSessions(deed, loginId, keptId);
    return { keptId };
  },
});

/** Ends a session of whoever is signed in: this one or another of their devices. */
export async function endSession(ground: Ground, by: Session, sessionId: string): Promise<void> {
  await perform(ground, actorOf(by), endSessionAct, { sessionId }, newId());
}

/** Signs all other devices out. */
export async function endOtherSessions(ground: Ground, by: Session): Promise<void> {
  await perform(ground, actorOf(by), endOtherSessionsAct, { keptId: by.id }, newId());
}

function actorOf({ loginId }: Session) {
  return { kind: 'person', orgId: installationOrg, loginId } as const;
}
