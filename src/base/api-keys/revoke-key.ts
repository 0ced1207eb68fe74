import { z } from 'zod';
import { defineAct } from '../act.ts';
import { throughOf } from '../ground.ts';
import { idInput } from '../input.ts';
import { absent, forbid, refuse } from '../refusal.ts';
import { lockKey, queueKeyRevoked } from './api-key.store.ts';

/** Ends a key at once: its next request is refused already. */
export const revokeKey = defineAct({
  name: 'api-key.revoke',
  permission: 'api-key.make',
  input: z.object({ keyId: idInput }),
  reads: (q, { keyId }) => ({ found: lockKey(q, keyId) }),

  run(deed, { keyId }, { found }) {
    if (throughOf(deed.actor)) forbid('api-key/by-key');
    if (!found) absent('api-key/absent', { field: 'keyId' });
    if (found.revokedAt) refuse('api-key/revoked', { field: 'keyId' });
    queueKeyRevoked(deed, keyId);
    deed.record({
      kind: 'api-key',
      id: keyId,
      before: { holds: 'yes' },
      after: { holds: 'revoked' },
    });
    deed.note({ keyId });
    return { keyId };
  },
});
