import { setTimeout as wait } from 'node:timers/promises';

/** Work that goes on while pages come and go: how far it is, and how it ended. */
export interface Work<T> {
  readonly result: Promise<T>;
  /** How far it is, as n of m. */
  progress(): { readonly step: number; readonly steps: number };
}

/** Starts work that tells its steps; a failure waits for whoever asks. */
export function startWork<T>(
  steps: number,
  work: (onStep: (step: number, steps: number) => void) => Promise<T>,
): Work<T> {
  let at = { step: 0, steps };
  const result = work((step, of) => {
    at = { step, steps: of };
  });
  result.catch(() => undefined);
  return { result, progress: () => at };
}

/**
 * Waits a while for work; null if it still goes on.
 * @throws whatever the work threw
 */
export async function waitFor<T>(work: Work<T>, milliseconds: number): Promise<T | null> {
  const patience = new AbortController();
  const slow = wait(milliseconds, null, { signal: patience.signal, ref: false }).catch(() => null);
  try {
    return await Promise.race([work.result, slow]);
  } finally {
    patience.abort();
  }
}
