import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { read } from '../../read.ts';
import { refuse } from '../../refusal.ts';
import { bareCode } from '../readable-code.ts';
import { tryLimit } from '../try-limit.ts';
import { readFactor, useRecoveryCode, useStep } from './second-factor.store.ts';
import type { FactorState } from './second-factor.store.ts';
import { totpStep } from './totp.ts';

/** Wrong codes that one login may send in a quarter of an hour, wherever they come from. */
export const codesPerLogin = 5;

/** The state of a login's second factor. */
export function factorOf(ground: Ground, loginId: string): Promise<FactorState> {
  return read(ground, { kind: 'operator', orgId: installationOrg }, null, (q) =>
    readFactor(q, loginId),
  );
}

/** Opens the text of a generator's secret. */
export function openSecret(ground: Ground, sealed: Buffer): string {
  return ground.keys.open(installationOrg, 'totp', sealed);
}

/** The hash by which a recovery code of a login is known again. */
export function recoveryHash(ground: Ground, loginId: string, code: string): Buffer {
  return ground.keys.hash(installationOrg, 'recovery', `${loginId}:${bareCode(code)}`);
}

/**
 * Proves the second factor by the code of an app, or by one of the recovery codes. Each works once.
 * @throws Refusal `second-factor/failed` with the tries left, `sign-in/too-many`
 */
export async function showSecondFactor(
  ground: Ground,
  loginId: string,
  typed: string,
): Promise<void> {
  const limit = tryLimit(ground.pool, 'code', codesPerLogin);
  const left = await limit.count(loginId);
  const code = bareCode(typed);
  const fits = /^\d{6}$/.test(code)
    ? await isFitCode(ground, loginId, code)
    : await useRecoveryCode(
        ground.pool,
        loginId,
        recoveryHash(ground, loginId, code),
        ground.now(),
      );
  if (!fits) refuse('second-factor/failed', { field: 'code', left });
  await limit.forget(loginId);
}

async function isFitCode(ground: Ground, loginId: string, code: string): Promise<boolean> {
  const { secretSealed, confirmedAt } = await factorOf(ground, loginId);
  if (!secretSealed || !confirmedAt) return false;
  const step = totpStep(openSecret(ground, secretSealed), code, ground.now());
  return step !== null && (await useStep(ground.pool, loginId, step));
}
