import type { Deed } from '../../act.ts';
import { build } from '../../db/connect.ts';
import { newId } from '../../id.ts';

/** Queues a code that sets the password of a login until an instant. */
export function queueCode(deed: Deed, loginId: string, hash: Buffer, ends: Date): void {
  deed.write(
    build.insertInto('one_time').values({
      id: newId(),
      purpose: 'reset',
      secret_hash: hash,
      login_id: loginId,
      created_at: deed.at,
      expires_at: ends,
    }),
  );
}
