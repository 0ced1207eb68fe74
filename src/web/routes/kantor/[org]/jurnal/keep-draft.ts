/** How long after the last key a draft is kept. */
const restMs = 4_000;

/** What came of keeping a draft. */
export type KeptState = 'none' | 'kept' | 'failed';

/**
 * Keeps a form as a draft while somebody types, some seconds after the last key and when the page is left;
 * nothing is sent that was kept before. What could not be sent is tried again at the next key.
 *
 * @param told hears what came of it
 * @returns what to call at each key and before posting, and what ends it
 */
export function keepDraft(
  form: HTMLFormElement,
  told: (state: KeptState) => void,
): {
  readonly typed: () => void;
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let sending: Promise<void> | undefined;

  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (sending || form.dataset['sending']) return;
    sending = keep().finally(() => (sending = undefined));
  }

  async function keep() {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const text = body.toString();
    if (text === last) return;
    try {
      const answer = await fetch(form.dataset['keep'] ?? '', {
        method: 'post',
        body,
        keepalive: true,
      });
      if (answer.ok) last = text;
      told(answer.ok ? 'kept' : answer.status === 422 ? 'none' : 'failed');
    } catch {
      told('failed'); // no network: what is typed stands on the page, and is tried again
    }
  }

  const leave = () => {
    if (document.visibilityState === 'hidden' && timer !== undefined) send();
  };
  document.addEventListener('visibilitychange', leave);
  return {
    typed() {
      clearTimeout(timer);
      timer = setTimeout(send, restMs);
    },
    /** Waits for what is being kept: whoever posts it has to know whether there is a draft. */
    async settled() {
      clearTimeout(timer);
      timer = undefined;
      await sending;
    },
    /** The form goes, as by a link of ours: what waits to be kept is kept now. */
    stop() {
      if (timer !== undefined) send();
      document.removeEventListener('visibilitychange', leave);
    },
  };
}
