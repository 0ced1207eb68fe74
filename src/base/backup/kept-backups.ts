/** A backup as the rule of keeping sees it. */
export interface KeptCandidate {
  readonly id: string;
  /** Civil day on which it was made, as days since 1970. */
  readonly day: number;
  /** Orders those of one day. */
  readonly at: number;
  readonly isVerified: boolean;
}

/** How long nightly backups are kept. */
export const keeping = { days: 7, weeks: 4, months: 12 } as const;

/**
 * Which backups may go: all of the last 7 days stay, then the newest of each of the last 4 weeks and of
 * each of the last 12 months, a verified one before one that is not; and the newest verified of all stays
 * whatever its age.
 *
 * @param today days since 1970
 * @returns ids of those that nothing keeps
 */
export function spareBackups(backups: readonly KeptCandidate[], today: number): string[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const kept = new Set<string>();
  const verified = newestFirst.find((one) => one.isVerified);
  if (verified) kept.add(verified.id);
  for (const one of newestFirst) if (today - one.day < keeping.days) kept.add(one.id);
  for (const bucketOf of [weeksAgo, monthsAgo]) {
    for (const id of bestOfEach(newestFirst, (one) => bucketOf(one.day, today))) kept.add(id);
  }
  return newestFirst.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

/** The best of each bucket; what is in none (null) is left out. */
function bestOfEach(
  newestFirst: readonly KeptCandidate[],
  bucketOf: (one: KeptCandidate) => number | null,
): string[] {
  const best = new Map<number, KeptCandidate>();
  for (const one of newestFirst) {
    const bucket = bucketOf(one);
    if (bucket === null) continue;
    const found = best.get(bucket);
    if (!found || (one.isVerified && !found.isVerified)) best.set(bucket, one);
  }
  return [...best.values()].map(({ id }) => id);
}

/** Calendar weeks from Monday; the present one is nought. */
function weeksAgo(day: number, today: number): number | null {
  const weekOf = (some: number) => Math.floor((some + 3) / 7);
  return within(weekOf(today) - weekOf(day), keeping.weeks);
}

/** Calendar months; the present one is nought. */
function monthsAgo(day: number, today: number): number | null {
  const monthOf = (some: number) => {
    const date = new Date(some * 86_400_000);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return within(monthOf(today) - monthOf(day), keeping.months);
}

function within(ago: number, most: number): number | null {
  return ago < most ? Math.max(ago, 0) : null;
}
