import { dirname } from 'node:path';
import pg from 'pg';
import { conflict } from '../refusal.ts';

/** Errors of a disk, or of somebody's share of it, that takes no more. */
const full = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Whether the disk is full, for us or for the database. */
export function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && full.has(code);
}

/** Does work that fills a disk, and says so in a sentence when it is full. */
export async function explainDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    const folder = error instanceof pg.DatabaseError ? '' : dirname(path);
    return conflict(folder ? 'backup/disk-full' : 'database/disk-full', { folder });
  }
}
