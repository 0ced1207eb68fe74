import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the checkout. */
export const at = (...parts) => join(root, ...parts);

/** Where the person stood: npm itself goes to the checkout before it runs a script of ours. */
export function calledFrom() {
  return (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
}
