import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';

/** What an organisation's documents weigh, and what they may. */
export interface FileUse {
  readonly bytes: number;
  readonly files: number;
  readonly quota: number;
}

/** What the documents of the organisation weigh, small pictures included. */
export async function fileUse(q: Reads): Promise<FileUse> {
  const found = await q.maybe(
    sql<{ bytes: number; files: number }>`
      select coalesce(sum(f.bytes + f.thumb_bytes), 0)::float8 as bytes, count(*)::integer as files
      from stored_file f where f.org_id = ${q.orgId}`,
  );
  return { bytes: found?.bytes ?? 0, files: found?.files ?? 0, quota: q.fileQuota };
}

/** The same for the page of settings. */
export function useOfFiles(ground: Ground, actor: Actor): Promise<FileUse> {
  return read(ground, actor, 'settings.read', fileUse);
}

/**
 * Refuses where the documents would come to more than they may.
 * @throws Refusal `file/over-quota` {usedMb, mostMb}
 */
export async function mustHaveRoom(q: Reads, more: number): Promise<void> {
  roomIn(await fileUse(q), more);
}

/** The same, of what is known already. */
export function roomIn({ bytes, quota }: FileUse, more: number): void {
  if (bytes + Math.max(1, more) <= quota) return;
  const used = Math.floor(bytes / 1e6);
  refuse('file/over-quota', { field: 'files', used, most: Math.floor(quota / 1e6) });
}
