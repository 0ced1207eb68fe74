import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { idInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, conflict, refuse } from '../../refusal.ts';
import { readableCode } from '../readable-code.ts';
import { queueEndSessions } from '../session.store.ts';
import type { Session } from '../session.ts';
import { tryLimit } from '../try-limit.ts';
import {
  beginTotp,
  queueConfirmTotp,
  queueRecoveryCodes,
  queueRemoveTotp,
  readFactor,
} from './second-factor.store.ts';
import { codesPerLogin, factorOf, openSecret, recoveryHash } from './show-second-factor.ts';
import { totpSecret, totpStep } from './totp.ts';

const hashInput = z.string().regex(/^[0-9a-f]{64}$/);
const hashesInput = z.array(hashInput).length(10);

/** Turns a generator of codes on, whose first code has been shown, and signs all other devices out. */
export const confirmTotpAct = defineAct({
  name: 'second-factor.turn-on',
  permission: null,
  secrets: ['codeHashes'],
  input: z.object({ step: z.number().int(), codeHashes: hashesInput, keptId: idInput }),
  reads: (q) => ({ factor: readFactor(q, loginOf(q.actor)) }),

  run(deed, { step, codeHashes, keptId }, { factor }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (factor.confirmedAt) conflict('second-factor/on-already');
    queueConfirmTotp(deed, loginId, step);
    queueRecoveryCodes(deed, loginId, codeHashes.map(bytesOf));
    queueEndSessions(deed, loginId, keptId);
    return { loginId };
  },
});

/** Turns the generator off; its recovery codes die with it. */
export const removeTotpAct = defineAct({
  name: 'second-factor.turn-off',
  permission: null,
  input: z.object({}),
  reads: (q) => ({ factor: readFactor(q, loginOf(q.actor)) }),

  run(deed, _input, { factor }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (!factor.confirmedAt) absent('second-factor/off-already');
    queueRemoveTotp(deed, loginId);
    return { loginId };
  },
});

/** Replaces the recovery codes by fresh ones. */
export const remakeCodesAct = defineAct({
  name: 'recovery-codes.make',
  permission: null,
  secrets: ['codeHashes'],
  input: z.object({ codeHashes: hashesInput }),
  reads: (q) => ({ factor: readFactor(q, loginOf(q.actor)) }),

  run(deed, { codeHashes }, { factor }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (!factor.confirmedAt) absent('second-factor/off-already');
    queueRecoveryCodes(deed, loginId, codeHashes.map(bytesOf));
    return { loginId };
  },
});

/** The secret of a generator that waits to be confirmed; the same one until it is. */
export async function beginSecondFactor(ground: Ground, by: Session): Promise<string> {
  const { secretSealed, confirmedAt } = await factorOf(ground, by.loginId);
  if (confirmedAt) conflict('second-factor/on-already');
  if (secretSealed) return openSecret(ground, secretSealed);
  const secret = totpSecret(randomBytes(20));
  await beginTotp(ground.pool, by.loginId, ground.keys.seal(installationOrg, 'totp', secret));
  return secret;
}

/**
 * Turns the second factor on with a first code from the app; answers the recovery codes, this once.
 * @throws Refusal `second-factor/failed`, `second-factor/on-already`, `sign-in/too-many`
 */
export async function turnOnTotp(ground: Ground, by: Session, code: string): Promise<string[]> {
  const limit = tryLimit(ground.pool, 'code', codesPerLogin);
  const left = await limit.count(by.loginId);
  const { secretSealed, confirmedAt } = await factorOf(ground, by.loginId);
  if (confirmedAt) conflict('second-factor/on-already');
  const bare = code.replace(/\s/g, '');
  const step = secretSealed && totpStep(openSecret(ground, secretSealed), bare, ground.now());
  if (step === null) refuse('second-factor/failed', { field: 'code', left });
  const { codes, codeHashes } = makeCodes(ground, by.loginId);
  const input = { step, codeHashes, keptId: by.id };
  await perform(ground, actorOf(by), confirmTotpAct, input, newId());
  await limit.forget(by.loginId);
  return codes;
}

/** Turns the second factor off. */
export async function turnOffTotp(ground: Ground, by: Session): Promise<void> {
  await perform(ground, actorOf(by), removeTotpAct, {}, newId());
}

/** Makes ten fresh recovery codes, shown this once; those from before are dead. */
export async function remakeRecoveryCodes(ground: Ground, by: Session): Promise<string[]> {
  const { codes, codeHashes } = makeCodes(ground, by.loginId);
  await perform(ground, actorOf(by), remakeCodesAct, { codeHashes }, newId());
  return codes;
}

/** Ten codes of twelve signs: sixty bits each. */
function makeCodes(ground: Ground, loginId: string) {
  const codes = Array.from({ length: 10 }, () => readableCode(randomBytes(12), 12));
  const codeHashes = codes.map((code) => recoveryHash(ground, loginId, code).toString('hex'));
  return { codes, codeHashes };
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

function actorOf({ loginId }: Session) {
  return { kind: 'person', orgId: installationOrg, loginId } as const;
}
