import { randomBytes } from 'node:crypto';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { parse as uuidBytes } from 'uuid';
import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { refuse } from '../../refusal.ts';
import { keepOneTime, secretHashOf, takeOneTime } from '../one-time.store.ts';
import type { Purpose } from '../one-time.store.ts';
import { tryLimit } from '../try-limit.ts';
import { relyingParty } from './relying-party.ts';
import type { RelyingParty } from './relying-party.ts';

/** Challenges that one address may ask for in a quarter of an hour; a market may sit behind it. */
export const challengesPerAddress = 300;
/** Ed25519, ECDSA on P-256 and RSA: what every device in use can do. */
export const algorithms: readonly number[] = [-8, -7, -257];
/** For how long an answer is waited for. */
const minutes = 5;

/** The party for which passkeys are made here. @throws Refusal `passkey/no-name` */
export function partyOf(ground: Ground): RelyingParty {
  return relyingParty(ground.origin) ?? refuse('passkey/no-name', { origin: ground.origin });
}

/**
 * What a browser needs to make a passkey for a login, which may be one that is only about to be made.
 *
 * @param known the credentials it has already: no device makes a second one
 */
export async function askForPasskey(
  ground: Ground,
  login: { readonly id: string; readonly name: string },
  known: readonly { readonly credentialId: string }[],
  address: string,
) {
  const party = partyOf(ground);
  const challenge = await newChallenge(ground, 'passkey-add', address, login.id);
  return generateRegistrationOptions({
    rpName: 'Sakaguru',
    rpID: party.id,
    challenge,
    userID: Uint8Array.from(uuidBytes(login.id)),
    userName: login.name,
    userDisplayName: login.name,
    timeout: minutes * 60_000,
    attestationType: 'none',
    supportedAlgorithmIDs: [...algorithms],
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** What a browser needs to let whichever passkey of this place prove itself. */
export async function askWhichPasskey(ground: Ground, address: string) {
  const party = partyOf(ground);
  const challenge = await newChallenge(ground, 'passkey-use', address, null);
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge,
    timeout: minutes * 60_000,
    userVerification: 'required',
  });
}

/**
 * Uses a challenge up; for a new passkey it answers the login it was made for.
 * @throws Refusal `passkey/too-late` if it was never made, was used or has run out
 */
export async function useChallenge(
  ground: Ground,
  purpose: Purpose,
  clientData: string,
): Promise<{ challenge: string; loginId: string | null }> {
  const challenge = challengeOf(clientData);
  const taken = await takeOneTime(ground.pool, purpose, secretHashOf(challenge), ground.now());
  if (!taken) refuse('passkey/too-late');
  const loginId = taken.facts && ground.keys.open(installationOrg, purpose, taken.facts);
  return { challenge, loginId };
}

async function newChallenge(
  ground: Ground,
  purpose: Purpose,
  address: string,
  forLogin: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  await tryLimit(ground.pool, 'challenge', challengesPerAddress).count(address);
  const bytes = Uint8Array.from(randomBytes(32));
  await keepOneTime(ground.pool, {
    purpose,
    hash: secretHashOf(Buffer.from(bytes).toString('base64url')),
    // A login that is only about to be made has no row to point to yet.
    loginId: null,
    facts: forLogin === null ? null : ground.keys.seal(installationOrg, purpose, forLogin),
    now: ground.now(),
    minutes,
  });
  return bytes;
}

/** The challenge that a browser says it answers; the signature over it is checked after. */
function challengeOf(clientData: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString()) as {
      challenge?: unknown;
    };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    return ''; // no JSON answers no challenge
  }
}
