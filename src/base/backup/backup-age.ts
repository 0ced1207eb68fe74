/** How many days the newest verified backup may be old before everybody is told. */
export const longestDays = 3;

const day = 86_400_000;

/**
 * Whether it is time to worry: the newest backup that was restored and found equal is older than three
 * days, or there is none and the installation is. One that was only read proves too little.
 */
export function isBackupOverdue(
  state: {
    readonly restoredAt: Date | null;
    readonly installedAt: Date;
  },
  now: Date,
): boolean {
  const since = state.restoredAt ?? state.installedAt;
  return now.getTime() - since.getTime() > longestDays * day;
}
