import { installationOrg } from '../ground.ts';
import { openKeyring } from '../keys.ts';

/**
 * What a backup carries to know its key file by: a hash that only these 32 bytes make, and that says
 * nothing of them.
 */
export function keyCheckOf(key: Uint8Array): string {
  return openKeyring(key).hash(installationOrg, 'key-check', 'sakaguru').toString('hex');
}
