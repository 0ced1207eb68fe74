import pg from 'pg';
import { installDatabase } from '#base/db/install.ts';
import { conflict, refuse } from '#base/refusal.ts';
import type { House } from '../open-house.ts';
import { usersOfServer } from '../postgres/users-of-server.ts';
import { readDemoState } from './demo-state.view.ts';
import { fillDemo } from './fill-demo.ts';
import type { DemoWish } from './fill-demo.ts';

/**
 * Throws a demonstration away and tells it anew. A demonstration is never migrated; true books are
 * never thrown away: whatever was not made as a demonstration is refused.
 *
 * @throws Refusal `demo/not-demo`, or `demo/in-use` while the house is open to callers
 */
export async function resetDemo(house: House, wish: DemoWish): Promise<void> {
  const { app, dataDir, superuser } = house;
  const { isDemo, isEmpty } = await readDemoState(app);
  if (!isDemo && !isEmpty) refuse('demo/not-demo');
  const serving = (await usersOfServer(dataDir)).find((user) => user.role === 'serve');
  if (serving) conflict('demo/in-use', { pid: serving.pid });
  wish.onStep?.('Menghapus koperasi peragaan yang lama');
  await dropDatabase(superuser, app.database.database);
  await installDatabase(superuser, app.database);
  await fillDemo(app, wish);
}

/** The pool's idle connections go with the database; it opens new ones to the one made after. */
async function dropDatabase(superuser: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client({ ...superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
}
