import { rmSync } from 'node:fs';
import { personalDataUnder } from '../setup/find-personal-data.ts';

/**
 * Removes the installation that the browser walked through; its log and the addresses it was asked for are
 * searched for personal data in clear before.
 */
export default function removeData(): void {
  const data = process.env['SAKAGURU_TEST_DATA'];
  if (data?.includes('sakaguru-e2e-')) rmSync(data, { recursive: true, force: true });
  const traces = process.env['SAKAGURU_TEST_TRACES'];
  if (!traces?.includes('sakaguru-traces-')) return;
  const found = personalDataUnder(traces);
  rmSync(traces, { recursive: true, force: true });
  if (found.length > 0) throw new Error(`personal data in clear:\n${found.join('\n')}`);
}
