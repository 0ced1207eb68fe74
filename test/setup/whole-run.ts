import type { TestProject } from 'vitest/node';
import setUpDatabase from './global-database.ts';
import setUpSearch from './search-personal-data.ts';
import { tearAllDown } from './tear-down.ts';
import type { TearDown } from './tear-down.ts';

/** What a run stands on: its database, and the search of all that it left, which comes before the end of it. */
export default async function setup(project: TestProject): Promise<TearDown> {
  const tearDowns: TearDown[] = [await setUpDatabase(project)];
  try {
    tearDowns.push(await setUpSearch(project));
  } catch (error) {
    await tearAllDown(tearDowns);
    throw error;
  }
  return () => tearAllDown(tearDowns);
}
