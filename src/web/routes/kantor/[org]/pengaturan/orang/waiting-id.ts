import { Refusal } from '#base/refusal.ts';

/**
 * The id under which something waits for a second person, where what it made (a link, a code) is shown at
 * once to whoever asked; anything else is thrown on.
 */
export function waitingId(error: unknown): string {
  if (error instanceof Refusal && error.kind === 'pending') return String(error.facts['pendingId']);
  throw error;
}
