import { z } from 'zod';
import { refuse } from '../../refusal.ts';

/** What a browser hands over is small; anything larger is no answer. */
const longest = 24_000;
const base64url = z
  .string()
  .regex(/^[\w-]*$/)
  .max(16_000);

/** How a device may be reached (`internal`, `smart-card`): a word of the browser’s, new ones too. */
export const transportInput = z.string().regex(/^[a-z0-9-]{1,20}$/);

const registration = z.object({
  id: base64url.min(1),
  rawId: base64url.min(1),
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})),
  response: z.object({
    clientDataJSON: base64url.min(1),
    attestationObject: base64url.min(1),
    transports: z.array(transportInput).max(10).optional(),
  }),
});

const assertion = z.object({
  id: base64url.min(1),
  rawId: base64url.min(1),
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown().transform(() => ({})),
  response: z.object({
    clientDataJSON: base64url.min(1),
    authenticatorData: base64url.min(1),
    signature: base64url.min(1),
    userHandle: base64url.nullish(),
  }),
});

/** What a device made, and what it says when it is asked to prove itself. */
export type Registration = z.output<typeof registration>;
export type Assertion = z.output<typeof assertion>;

/** Reads a new passkey's answer. @throws Refusal `passkey/unreadable` */
export function readRegistration(text: string): Registration {
  return readBy(registration, text);
}

/** Reads the answer of a passkey that is used. @throws Refusal `passkey/unreadable` */
export function readAssertion(text: string): Assertion {
  return readBy(assertion, text);
}

function readBy<T extends z.ZodType>(schema: T, text: string): z.output<T> {
  const result = schema.safeParse(text.length > longest ? null : jsonOf(text));
  return result.success ? result.data : refuse('passkey/unreadable');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON is no answer
  }
}
