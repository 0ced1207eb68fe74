import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { backupName } from '#base/backup/backup-name.ts';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import { explainDisk } from '#base/backup/disk-full.ts';
import { makeBackup } from '#base/backup/make-backup.ts';
import type { UnrecordedBackup } from '#base/backup/record-backup.ts';
import { verifyBackup } from '#base/backup/verify-backup.ts';
import { conflict } from '#base/refusal.ts';
import type { HouseDatabase } from '../house-database.ts';
import { usersOfServer } from '../postgres/users-of-server.ts';

/**
 * Brings the schema up. Before rows of anybody are touched a backup is made and verified; where that does
 * not work nothing is changed, and the refusal says why.
 *
 * @param dataDir of the house: a command of a newer version must not change the schema beneath an older one
 *   that is serving there
 * @returns the backup, to be written down once its table surely exists; null: none was needed
 * @throws Refusal `database/newer`, `database/older-is-served`, and as `makeBackup` and `verifyBackup`
 */
export async function migrateSafely(
  database: Pick<HouseDatabase, 'install' | 'superuser'>,
  plan: BackupPlan,
  dataDir: string,
  onStep: (text: string) => void = () => undefined,
): Promise<UnrecordedBackup | null> {
  let made: UnrecordedBackup | null = null;
  const ran = await database.install(async () => {
    // Who serves from a server of one's own stands in no folder of ours.
    const others = database.superuser ? await usersOfServer(dataDir) : [];
    const serving = others.find(({ role }) => role === 'serve');
    if (serving) conflict('database/older-is-served', { pid: serving.pid });
    onStep('Mencadangkan data sebelum skema diperbarui …');
    made = await backUp(plan, 'before-migration');
  });
  if (ran.length > 0) onStep(`Skema basis data: ${ran.length} langkah dijalankan.`);
  return made;
}

/** Makes a backup in the usual folder and verifies it, before anything is changed. */
export async function backUp(
  plan: BackupPlan,
  cause: UnrecordedBackup['cause'],
): Promise<UnrecordedBackup> {
  const beganAt = new Date();
  const path = join(plan.folder, backupName(beganAt));
  await explainDisk(path, () => mkdir(plan.folder, { recursive: true, mode: 0o700 }));
  const made = await makeBackup(plan, path);
  const verdict = await verifyBackup(plan, { path, passphrase: plan.readPassphrase() });
  return { ...made, cause, beganAt, verdict };
}
