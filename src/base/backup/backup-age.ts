/** How many days the newest verified backup may be old before everybody is told. */
export const longestDays = 3;

const day = 86_400_000;

/**
 * Whether it is time to worry: the newest verified backup is older than three days, or there is none and
 * the installation is.
 */
export function isBackupOverdue(
  state: {
    readonly verified: { readonly endedAt: Date | null } | null;
    readonly installedAt: Date;
  },
  now: Date,
): boolean {
  const since = state.verified?.endedAt ?? state.installedAt;
  return now.getTime() - since.getTime() > longestDays * day;
}
