import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { personalDataUnder } from '../setup/find-personal-data.ts';

/**
 * Removes the installation that the browser walked through. Before that its log, and the addresses it was
 * asked for, are searched for personal data in clear; any fails the run.
 */
export default function removeData(): void {
  const data = process.env['SAKAGURU_TEST_DATA'];
  const traces = process.env['SAKAGURU_TEST_TRACES'];
  if (!data?.includes('sakaguru-e2e-') || !traces?.includes('sakaguru-traces-')) return;
  const found = [join(data, 'logs'), traces]
    .filter((one) => existsSync(one))
    .flatMap((one) => personalDataUnder(one));
  for (const folder of [data, traces]) rmSync(folder, { recursive: true, force: true });
  if (found.length > 0) throw new Error(`personal data in clear:\n${found.join('\n')}`);
}
