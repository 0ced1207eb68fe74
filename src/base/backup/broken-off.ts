/** No backup takes as long; a verification takes less. */
export const longestRun = 6 * 3_600_000;

/**
 * Whether a backup that has no end yet was broken off. The next one that is made writes so into its row;
 * until then it must not be called under way for ever.
 */
export function isBrokenOff(
  run: { readonly beganAt: Date; readonly endedAt: Date | null },
  now: Date,
): boolean {
  return run.endedAt === null && now.getTime() - run.beganAt.getTime() > longestRun;
}
