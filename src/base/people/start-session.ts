import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput, textInput } from '../input.ts';
import { perform } from '../perform.ts';
import { fadeSession, queueSession } from './session.store.ts';
import type { Session } from './session.ts';

/** An instant as milliseconds since 1970, or none. */
const instantInput = z
  .number()
  .int()
  .nonnegative()
  .nullable()
  .transform((ms) => (ms === null ? null : new Date(ms)));

/** Opens a session for a login whose password has been proved; the token itself is never stored. */
const startSessionAct = defineAct({
  name: 'session.start',
  permission: null,
  input: z.object({
    loginId: idInput,
    tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
    address: textInput(64),
    device: textInput(200),
    secondAt: instantInput.default(null),
    provedAt: instantInput.default(null),
  }),

  run(deed, { loginId, tokenHash, address, device, secondAt, provedAt }) {
    const sessionId = newId();
    queueSession(deed, {
      id: sessionId,
      tokenHash: Buffer.from(tokenHash, 'hex'),
      loginId,
      address,
      device,
      secondAt,
      provedAt,
    });
    deed.note({ sessionId, loginId });
    return { sessionId };
  },
});

/** What a browser's cookie carries is 256 random bits; the table keeps their SHA-256. */
export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Where a session is opened from. */
export interface Caller {
  readonly address: string;
  readonly device: string;
}

/** What somebody has shown by the time a session is opened, and when; null: not shown. */
export interface Shown {
  readonly secondAt?: Date | null;
  readonly provedAt?: Date | null;
}

/** Starts a session and returns its token, the only time that it is seen. */
export async function startSession(
  ground: Ground,
  loginId: string,
  from: Caller,
  shown: Shown = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const input = {
    loginId,
    tokenHash: tokenHashOf(token).toString('hex'),
    address: from.address.slice(0, 64),
    device: from.device.slice(0, 200),
    secondAt: shown.secondAt?.getTime() ?? null,
    provedAt: shown.provedAt?.getTime() ?? null,
  };
  await perform(
    ground,
    { kind: 'person', orgId: installationOrg, loginId },
    startSessionAct,
    input,
    newId(),
  );
  return token;
}

export { startSessionAct };

/** Gives a session whose rights have grown a new token; the old one fades within a minute. */
export async function renewSession(
  ground: Ground,
  session: Session,
  from: Caller,
  shown: Shown = {},
): Promise<string> {
  const { secondAt, provedAt } = session;
  const token = await startSession(ground, session.loginId, from, { secondAt, provedAt, ...shown });
  await fadeSession(ground.pool, session.id, ground.now());
  return token;
}
