import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canReach, serverAccount } from './account.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The folder of an installation: what `--data` says, else `data/` in the checkout. PostgreSQL
 * refuses to be root and takes another account; where that one cannot reach the checkout (a
 * home of mode 0700), the data live under /var/lib, one folder per checkout.
 */
export function dataFolder(wish?: string): string {
  if (wish !== undefined) return resolve(wish.replace(/^~(?=\/|$)/, homedir()));
  const account = serverAccount();
  if (account === null || canReach(checkout, account)) return join(checkout, 'data');
  const hash = createHash('sha256').update(checkout).digest('hex').slice(0, 8);
  return join('/var/lib/sakaguru', `${basename(checkout)}-${hash}`);
}
