import { rmSync } from 'node:fs';

/** Removes the installation that the browser walked through. */
export default function removeData(): void {
  const folder = process.env['SAKAGURU_TEST_DATA'];
  if (folder?.includes('sakaguru-e2e-')) rmSync(folder, { recursive: true, force: true });
}
