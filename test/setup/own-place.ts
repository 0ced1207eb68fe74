import { randomBytes } from 'node:crypto';
import { installDatabase } from '#base/db/install.ts';
import type { Place } from './own-database.ts';
import { testDatabase, testSuperuser } from './test-database.ts';

/**
 * A database of one's own on the run's server, for what looks at a whole installation: on the shared one other
 * tests work at the same moment, and some of them break its rows on purpose.
 */
export async function openOwnPlace(): Promise<Place> {
  const { database: _, ...superuser } = testSuperuser();
  const database = `own_${randomBytes(6).toString('hex')}`;
  const address = { ...testDatabase(), database };
  await installDatabase(superuser, address);
  return { address, superuser: { ...superuser, database } };
}
