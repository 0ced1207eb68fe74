/** What passes by itself. */
const passing = new Set([429, 502, 503, 504]);
/** Conflicts that pass by themselves: the same key is at work this moment, or two met. */
const passingCodes = new Set(['act/key-in-flight', 'act/busy']);
/** Nobody is waited for longer than that at a time. */
const longestMs = 60_000;

/**
 * Sends a request again when the line breaks or the house is busy, as it is: with its own idempotency key, so
 * that what was done is not done twice. `Retry-After` is obeyed; else it waits twice as long each time.
 */
export function withTries(
  send: (request: Request) => Promise<Response>,
  most: number,
): (request: Request) => Promise<Response> {
  return async (request) => {
    for (let no = 1; ; no += 1) {
      const isLast = no >= most;
      try {
        const response = await send(request.clone());
        if (isLast || !(await isPassing(response))) return response;
        await wait(waitOf(response, no));
      } catch (error) {
        if (isLast || request.signal.aborted) throw error;
        await wait(usualWait(no));
      }
    }
  };
}

async function isPassing(response: Response): Promise<boolean> {
  if (passing.has(response.status)) return true;
  if (response.status !== 409) return false;
  const said = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null;
  return passingCodes.has(said?.code ?? '');
}

function waitOf(response: Response, no: number): number {
  const text = response.headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(text) ? Math.min(Number(text) * 1_000, longestMs) : usualWait(no);
}

/** Half a second, one, two …; a fifth of it is left to chance. */
function usualWait(no: number): number {
  return Math.min(500 * 2 ** (no - 1), longestMs) * (0.9 + 0.2 * Math.random());
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
