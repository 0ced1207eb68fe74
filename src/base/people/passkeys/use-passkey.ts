import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { stringify as uuidText } from 'uuid';
import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { isId } from '../../id.ts';
import { read } from '../../read.ts';
import { refuse } from '../../refusal.ts';
import type { Session } from '../session.ts';
import { renewSession, startSession } from '../start-session.ts';
import type { Caller } from '../start-session.ts';
import { partyOf, useChallenge } from './ask-passkey.ts';
import { readAssertion } from './passkey-answer.ts';
import { countPasskey, findPasskey } from '../passkey.store.ts';

/**
 * Signs in whoever's passkey answers. A finger, a face or a PIN was shown to the device, and the device itself
 * is held: that is both factors at once.
 *
 * @throws Refusal `passkey/failed` (also for one that is not known here), `passkey/copied`, `passkey/too-late`
 */
export async function signInByPasskey(
  ground: Ground,
  answer: string,
  from: Caller,
): Promise<string> {
  const loginId = await provenBy(ground, answer);
  const now = ground.now();
  return startSession(ground, loginId, from, { secondAt: now, provedAt: now });
}

/** Proves within a session, by passkey, that it is still its holder; answers the new token. */
export async function proveByPasskey(
  ground: Ground,
  by: Session,
  answer: string,
  from: Caller,
): Promise<string> {
  const loginId = await provenBy(ground, answer);
  if (loginId !== by.loginId) refuse('passkey/not-own');
  const now = ground.now();
  return renewSession(ground, by, from, { secondAt: now, provedAt: now });
}

/** The login whose passkey answered. */
async function provenBy(ground: Ground, answer: string): Promise<string> {
  const response = readAssertion(answer);
  const party = partyOf(ground);
  const { challenge } = await useChallenge(ground, 'passkey-use', response.response.clientDataJSON);
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const known = await read(ground, register, null, (q) => findPasskey(q, response.id));
  if (!known || known.isDisabled || !isFor(response.response.userHandle, known.loginId)) {
    refuse('passkey/failed');
  }
  const proof = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    // The counter is ours to judge, in one statement with its keeping.
    credential: { id: known.credentialId, publicKey: Uint8Array.from(known.publicKey), counter: 0 },
  }).catch(() => refuse('passkey/failed')); // the library tells every unfit answer by throwing
  if (!proof.verified) refuse('passkey/failed');
  const counter = BigInt(proof.authenticationInfo.newCounter);
  const goesOn = await countPasskey(ground.pool, known.id, counter, ground.now());
  return goesOn ? known.loginId : refuse('passkey/copied');
}

/** Whether the user that the device names is the one whose passkey this is. */
function isFor(handle: string | null | undefined, loginId: string): boolean {
  if (!handle) return true;
  const bytes = Buffer.from(handle, 'base64url');
  const id = bytes.length === 16 ? uuidText(bytes) : '';
  return isId(id) && id === loginId;
}
