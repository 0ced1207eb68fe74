import { installationOrg } from '#base/ground.ts';
import type { Keyring } from '#base/keys.ts';

/** No two of them can be mistaken for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * Eight characters that whoever reads the start's output types on the set-up page. They come from the key
 * file, so that every process of an installation prints and takes the same; they open nothing once
 * the first organisation stands.
 */
export function setUpCodeOf(keys: Keyring): string {
  const bytes = [...keys.hash(installationOrg, 'set-up-code', '').subarray(0, 8)];
  const code = bytes.map((byte) => letters[byte % letters.length] ?? 'A').join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
