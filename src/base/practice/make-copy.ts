import pg from 'pg';
import type { TableRegister } from '../db/table-facts.ts';
import type { Ground } from '../ground.ts';
import type { Listener } from '../jobs/relay-outbox.ts';
import { copyBooks } from './copy-books.ts';
import { markBegun, markDone, markEnded } from './practice-request.store.ts';
import { practiceRequested } from './reset-practice.ts';

const tries = 3;

/** The listener that makes a practice copy when one was asked for. */
export function makeCopies(register: TableRegister): Listener {
  return {
    kind: practiceRequested,
    hear: (ground, { orgId, facts }) => makeCopy(ground, register, orgId, String(facts['copyId'])),
  };
}

/**
 * Makes the copy of one request; one that has ended is left alone, for an event may be heard twice. Whoever
 * works in the practice books meanwhile may be in the way, so it is tried more than once. What came of it stands
 * in the request; a defect is thrown on, for the log.
 */
export async function makeCopy(
  ground: Ground,
  register: TableRegister,
  originalId: string,
  copyId: string,
): Promise<void> {
  if (!(await markBegun(ground, originalId, copyId))) return;
  const progress = (done: number, total: number) =>
    markDone(ground, originalId, copyId, { done, total });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const practiceId = await copyBooks(ground, { register, originalId, copyId, progress });
      if (practiceId === null) return;
      await markEnded(ground, originalId, copyId, '');
      ground.committed(practiceId);
      return;
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'practice/busy' && attempt < tries) continue;
      await markEnded(ground, originalId, copyId, failure);
      if (failure === 'practice/failed') throw error;
      return;
    }
  }
}

/** Serialization, deadlock, or a row that came in meanwhile; and a full disk. Anything else is ours. */
function failureOf(error: unknown): string {
  const code = error instanceof pg.DatabaseError ? error.code : undefined;
  if (code === '53100') return 'practice/disk-full';
  return ['40001', '40P01', '23503', '23505'].includes(code ?? '')
    ? 'practice/busy'
    : 'practice/failed';
}
