import pg from 'pg';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';
import type { BackupPlan } from './backup-plan.ts';
import { checkBackup, faceOf } from './check-backup.ts';
import { proveFiles } from './prove-files.ts';
import type { BackupFile, CheckedBackup } from './check-backup.ts';
import { analyse } from './load-backup.store.ts';
import { loadBackup } from './load-backup.ts';
import type { LoadWish } from './load-backup.ts';
import { rowsOf } from './manifest.ts';
import { recomputeChains } from './recompute-chains.ts';
import { inScratchDatabase } from './scratch-database.store.ts';

/** What a verification found; a refusal instead names what does not fit. */
export interface Verdict {
  /** Whether it was restored into a database; else it was only read and its checksums held. */
  readonly restored: boolean;
  readonly organisations: number;
  readonly entries: number;
  readonly rows: number;
  /** Chains of deeds: recomputed from their rows where it was restored and verified, else only read. */
  readonly chains: number;
  readonly seconds: number;
  /** Objects of documents inside. */
  readonly files: number;
  /** Those of them that do not open, and those that the store had lost. */
  readonly filesLost: number;
}

/**
 * Verifies a backup: restores it into a scratch database, where counts of rows, the books of every
 * organisation and the heads of the chains are compared and every chain is recomputed from its deeds, and
 * leaves nothing of it there. Where no scratch database may be made, and the plan names none, it is read to
 * its end and its checksums are held against it, no more.
 *
 * @param given a blank database of the owner's, before the one that the plan names
 * @throws Refusal as `loadBackup`, `recomputeChains` and `checkBackup`
 */
export async function verifyBackup(
  plan: Pick<BackupPlan, 'database' | 'superuser' | 'scratch' | 'readKey'>,
  file: BackupFile,
  given: DatabaseAddress | null = plan.scratch,
): Promise<Verdict> {
  const began = performance.now();
  const { opening } = await faceOf(file);
  const proof = proveFiles(plan.readKey());
  const wish = { ...file, migrations: opening.migrations, takeFile: proof.take };
  const { superuser, database } = plan;
  const tried = given
    ? await loadAndLeave(given, wish)
    : superuser
      ? await inScratchDatabase(superuser, (name) =>
          loadAndLeave({ ...database, database: name }, wish),
        )
      : await checkBackup(file, { file: proof.take });
  const verdict = verdictOf(tried, given !== null || superuser !== null, performance.now() - began);
  return { ...verdict, filesLost: verdict.filesLost + proof.damaged() };
}

/** What was compared, and how long it took. */
export function verdictOf(
  { opening, closing }: CheckedBackup,
  restored: boolean,
  milliseconds: number,
): Verdict {
  return {
    restored,
    organisations: opening.organisations,
    entries: opening.books.reduce((entries, book) => entries + book.entries, 0),
    rows: rowsOf(closing),
    chains: opening.heads.length,
    seconds: Math.round(milliseconds / 100) / 10,
    files: closing.files?.count ?? 0,
    filesLost: closing.files?.missing ?? 0,
  };
}

/** Loads and compares, and rolls all of it back. */
async function loadAndLeave(address: DatabaseAddress, file: LoadWish): Promise<CheckedBackup> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const loaded = await loadBackup(client, file);
    await analyse(client, loaded.tables);
    await recomputeChains(client, loaded.opening);
    return loaded;
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}
