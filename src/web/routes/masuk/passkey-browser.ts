import { deserialize } from '$app/forms';
import {
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

/**
 * Lets the device answer a challenge of the server.
 *
 * @param action the form action that hands the challenge out
 * @param atField waits in the field's list instead of asking at once
 * @returns what the device says, as the server reads it
 */
export async function usePasskey(action: string, atField = false): Promise<string> {
  const optionsJSON = (await ask(action, new FormData())) as UseOptions;
  return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill: atField }));
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

async function ask(action: string, body: FormData): Promise<unknown> {
  const headers = { 'x-sveltekit-action': 'true', accept: 'application/json' };
  const response = await fetch(action, { method: 'POST', body, headers });
  const result = deserialize(await response.text());
  if (result.type === 'success') return result.data?.['options'];
  const said = result.type === 'failure' ? result.data?.['refusal'] : undefined;
  throw new Refused((said as { message?: string } | undefined)?.message ?? '');
}
