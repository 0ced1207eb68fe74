const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000] as const;

/** How long a delivery waits after its first, second … failed try of a round: three days in all. */
const waits = [
  5 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  15 * hour,
  day,
  day,
] as const;

/** So many tries a round has; after the last one the delivery has failed. */
export const triesPerRound = waits.length + 1;

/** How long a receiver is left in peace after so many failures one after another. */
const rests = [second, 5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute] as const;

/** What a receiver may ask for in `Retry-After` at most. */
const mostAskedRest = hour;

/** After so long without one success a webhook is switched off. */
export const failingMs = 5 * day;

/**
 * Milliseconds until the next try of a delivery, or null when the round is over. A fifth is left to chance,
 * so that what failed together does not come back together.
 *
 * @param tries failed tries of this round, from 1
 * @param chance a number from 0 to 1
 */
export function retryWait(tries: number, chance: number): number | null {
  const wait = waits[tries - 1];
  return wait === undefined ? null : Math.round(wait * (0.9 + 0.2 * chance));
}

/**
 * Milliseconds for which nothing is sent to a receiver that has just failed, so that one that is down is not
 * asked once for each event.
 *
 * @param failures one after another, from 1
 * @param askedSeconds what the receiver's `Retry-After` says, if it does
 */
export function restAfter(failures: number, askedSeconds: number | null): number {
  const usual = rests[Math.min(failures, rests.length) - 1] ?? 0;
  const asked = Math.min((askedSeconds ?? 0) * second, mostAskedRest);
  return Math.max(usual, asked);
}
