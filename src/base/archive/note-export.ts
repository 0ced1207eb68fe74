import { z } from 'zod';
import { defineAct } from '../act.ts';
import { forbid } from '../refusal.ts';

/**
 * Writes down that whoever owns the machine has taken an archive: its fingerprint, so that the very file is known
 * again. It is written once the file stands, and so is not in it.
 *
 * @throws Refusal `act/not-allowed` (to anybody else: a person asks for an archive on its page)
 */
export const noteExport = defineAct({
  name: 'archive.note-export',
  permission: 'archive.take',
  input: z.object({
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    rows: z.int().min(0),
    bytes: z.int().min(1),
  }),

  run(deed, { fingerprint, rows, bytes }) {
    if (deed.actor.kind === 'person') forbid('act/not-allowed', { permission: 'archive.take' });
    deed.note({ fingerprint, rows, bytes });
    return { fingerprint };
  },
});
