import { isBackupOverdue, longestDays } from '#base/backup/backup-age.ts';
import type { BackupState } from '#base/backup/backup-runs.view.ts';

/** How the backups stand, as pages show it. */
export interface BackupHealth {
  readonly isOverdue: boolean;
  /** Whether any was ever restored and found equal. */
  readonly isTested: boolean;
  readonly longestDays: number;
  readonly verified: {
    readonly at: string;
    readonly bytes: number;
    readonly isRestored: boolean;
    readonly entries: number;
    readonly rows: number;
    readonly chains: number;
  } | null;
}

/** Shapes the state of the backups for a page. */
export function backupHealth(state: BackupState, now: Date): BackupHealth {
  const { endedAt, bytes, verdict } = state.verified ?? {};
  return {
    isOverdue: isBackupOverdue(state, now),
    isTested: state.restoredAt !== null,
    longestDays,
    verified: endedAt
      ? {
          at: endedAt.toISOString(),
          bytes: bytes ?? 0,
          isRestored: verdict?.restored ?? false,
          entries: verdict?.entries ?? 0,
          rows: verdict?.rows ?? 0,
          chains: verdict?.chains ?? 0,
        }
      : null,
  };
}
