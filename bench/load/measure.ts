import type { Answered } from './client.ts';

/** What a stretch of requests came to. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  /** All that were answered, those of the warm-up among them. */
  readonly answered: number;
  /** Bytes of a usual answer. */
  readonly bytes: number;
}

/**
 * Asks from so many connections at once, as fast as answers come: first until it is warm, then for some
 * seconds that count.
 *
 * @param isGood whether an answer is what was asked for
 */
export async function measure(
  ask: () => Promise<Answered>,
  isGood: (answered: Answered) => boolean,
  { connections, warmUp, seconds }: { connections: number; warmUp: number; seconds: number },
): Promise<Figures> {
  const from = performance.now() + warmUp * 1000;
  const until = from + seconds * 1000;
  const took: number[] = [];
  let [errors, bytes, answered] = [0, 0, 0];
  const one = async () => {
    for (let began = performance.now(); began < until; began = performance.now()) {
      const said = await ask().catch(() => null);
      answered += 1;
      const ended = performance.now();
      if (began < from || ended > until) continue;
      took.push(ended - began);
      if (said) bytes = said.bytes;
      if (!said || !isGood(said)) errors += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  took.sort((a, b) => a - b);
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0;
  const perSecond = took.length / seconds;
  return { perSecond, p50: at(0.5), p99: at(0.99), errors, answered, bytes };
}
