import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { personalDataIn, personalDataUnder } from './find-personal-data.ts';

/**
 * At the end of a run all that it left, in the database, in the house's logs, in the addresses that servers
 * were asked for and the names of files that they gave, is searched for personal data in clear; any fails
 * the run. It is set up after the database, so that it is taken down before it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const traces = await mkdtemp(join(tmpdir(), 'sakaguru-traces-'));
  process.env['SAKAGURU_TEST_TRACES'] = traces;
  process.env['SAKAGURU_LOG_FILE'] = join(traces, 'house.log');
  const recorder = new URL('record-doors.mjs', import.meta.url).href;
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import ${recorder}`.trim();
  return async () => {
    const { superuser, database } = project.getProvidedContext();
    const left = await searched({ ...superuser, database: database.database });
    const found = [...left, ...personalDataUnder(traces)];
    await rm(traces, { recursive: true, force: true });
    if (found.length > 0) throw new Error(`personal data in clear:\n${found.join('\n')}`);
  };
}

async function searched(place: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(place);
  await client.connect();
  try {
    return await personalDataIn(client);
  } finally {
    await client.end();
  }
}
