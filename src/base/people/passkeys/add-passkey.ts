import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { installationOrg, loginOf } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { textInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, conflict, refuse } from '../../refusal.ts';
import type { Session } from '../session.ts';
import { algorithms, partyOf, useChallenge } from './ask-passkey.ts';
import { readRegistration, transportInput } from './passkey-answer.ts';
import { mostPasskeys } from './passkey-list.view.ts';
import { findPasskey, queuePasskey } from '../passkey.store.ts';
import type { NewPasskey } from '../passkey.store.ts';

/** A passkey as an act takes it, after its proof. */
export const passkeyInput = z.object({
  credentialId: z
    .string()
    .regex(/^[\w-]+$/)
    .max(1_400),
  publicKey: z.base64url().max(8_000),
  counter: z.number().int().nonnegative(),
  transports: z.array(transportInput).max(10),
  name: textInput(80, 1),
});

/** Adds a passkey to one's own login, after its maker has proved it. */
export const addPasskeyAct = defineAct({
  name: 'passkey.add',
  permission: null,
  input: passkeyInput,
  reads: (q, { credentialId }) => ({
    known: findPasskey(q, credentialId),
    own: q.many(
      q.db
        .selectFrom('passkey')
        .select('id')
        .where('login_id', '=', loginOf(q.actor))
        .limit(mostPasskeys),
    ),
  }),

  run(deed, passkey, { known, own }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (known) conflict('passkey/known', { field: 'name' });
    if (own.length >= mostPasskeys) refuse('passkey/too-many', { most: mostPasskeys });
    const passkeyId = newId();
    queuePasskey(deed, passkeyId, loginId, rowOf(passkey));
    deed.note({ passkeyId });
    return { passkeyId };
  },
});

/** A passkey's row from an act's input. */
export function rowOf(passkey: z.output<typeof passkeyInput>): NewPasskey {
  return {
    ...passkey,
    publicKey: Buffer.from(passkey.publicKey, 'base64url'),
    counter: BigInt(passkey.counter),
  };
}

/**
 * Checks what a browser made: for this place, for a challenge of ours that is used up by it, with a finger or
 * a PIN shown. Answers the passkey and the login that the challenge was made for.
 *
 * @throws Refusal `passkey/unreadable`, `passkey/too-late`, `passkey/failed`
 */
export async function provePasskey(
  ground: Ground,
  answer: string,
  name: string,
): Promise<{ passkey: z.input<typeof passkeyInput>; loginId: string }> {
  const response = readRegistration(answer);
  const party = partyOf(ground);
  const { clientDataJSON, transports = [] } = response.response;
  const { challenge, loginId } = await useChallenge(ground, 'passkey-add', clientDataJSON);
  const proof = await verifyRegistrationResponse({
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => refuse('passkey/failed')); // the library tells every unfit answer by throwing
  if (!proof.verified || loginId === null) refuse('passkey/failed');
  const { id, publicKey, counter } = proof.registrationInfo.credential;
  return {
    passkey: {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports,
      name,
    },
    loginId,
  };
}

/** Adds a passkey that whoever is signed in has just made on this device. */
export async function addPasskey(
  ground: Ground,
  by: Session,
  made: { readonly answer: string; readonly name: string },
): Promise<void> {
  const { passkey, loginId } = await provePasskey(ground, made.answer, made.name);
  if (loginId !== by.loginId) refuse('passkey/failed');
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  await perform(ground, actor, addPasskeyAct, passkey, newId());
}
