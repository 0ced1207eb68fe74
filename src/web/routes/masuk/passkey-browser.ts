import { deserialize } from '$app/forms';
import {
  WebAuthnAbortService,
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/** The party for which passkeys are made; null where the house has no name for it. */
export interface Party {
  readonly id: string;
  readonly origin: string;
}

/** Whether this browser, at this address, can do it: passkeys hold to the name of the site. */
export function passkeysHere(party: Party | null): 'yes' | 'elsewhere' | 'no' {
  if (!party || !browserSupportsWebAuthn()) return 'no';
  return location.origin === party.origin ? 'yes' : 'elsewhere';
}

/** Whether passkeys can stand in the list that a browser offers at the name's field. */
export function offersAtField(): Promise<boolean> {
  return browserSupportsWebAuthnAutofill();
}

/** A challenge of the server's, for a passkey that exists. */
export async function challengeFor(action: string): Promise<UseOptions> {
  return (await ask(action, new FormData())) as UseOptions;
}

/**
 * Lets the device answer a challenge. Of several that are asked for at once the browser keeps the newest alone.
 *
 * @param atField waits in the field's list instead of asking at once
 * @returns what the device says, as the server reads it
 */
export async function usePasskey(optionsJSON: UseOptions, atField = false): Promise<string> {
  return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill: atField }));
}

/** Breaks off what the device was asked for: the page that asked is being left. */
export function stopAsking(): void {
  WebAuthnAbortService.cancelCeremony();
}

/** Lets the device make a passkey for a challenge of the server. */
export async function makePasskey(action: string, told: FormData): Promise<string> {
  const optionsJSON = (await ask(action, told)) as MakeOptions;
  return JSON.stringify(await startRegistration({ optionsJSON }));
}

type UseOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type MakeOptions = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** The server's refusal, in its own words. */
export class Refused extends Error {}
/** The server did not answer, or not with a challenge. */
export class Unreached extends Error {}

const patienceMs = 30_000;

async function ask(action: string, body: FormData): Promise<unknown> {
  const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
  const signal = AbortSignal.timeout(patienceMs);
  const result = await fetch(action, { method: 'POST', body, headers, signal })
    .then(async (response) => deserialize(await response.text()))
    .catch((error: unknown) => {
      throw new Unreached('no answer', { cause: error });
    });
  if (result.type === 'success') return result.data?.['options'];
  const said = result.type === 'failure' ? result.data?.['refusal'] : undefined;
  const { message } = (said ?? {}) as { message?: string };
  throw message ? new Refused(message) : new Unreached(result.type);
}
