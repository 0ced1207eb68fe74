import pg from 'pg';
import type { App } from '#app.ts';
import { installDatabase } from '#base/db/install.ts';
import { organisationList } from '#base/org/organisation-list.view.ts';
import { conflict, refuse } from '#base/refusal.ts';
import type { House } from '../open-house.ts';
import { usersOfServer } from '../postgres/users-of-server.ts';
import { readDemoState } from './demo-state.view.ts';
import { fillDemo } from './fill-demo.ts';
import type { DemoWish } from './fill-demo.ts';
import { demoSlug } from './found-demo.ts';

/**
 * Throws a demonstration away and tells it anew. A demonstration is never migrated; true books are
 * never thrown away: whatever was not made as a demonstration is refused.
 *
 * @throws Refusal `demo/not-demo`, `demo/others` where somebody founded more than the demonstration,
 *   `demo/in-use` while the house is open to callers, or `demo/own-server`: we make no databases there
 */
export async function resetDemo(house: House, wish: DemoWish): Promise<void> {
  const { app, dataDir, superuser } = house;
  if (!superuser) return refuse('demo/own-server');
  const { isDemo } = await readDemoState(app);
  // A folder that was nothing a moment ago holds nobody's books; any other must say demo itself.
  if (!isDemo && !house.isNew) refuse('demo/not-demo');
  await mustHoldNothingElse(app);
  const serving = (await usersOfServer(dataDir)).find((user) => user.role === 'serve');
  if (serving) conflict('demo/in-use', { pid: serving.pid });
  wish.onStep?.('Menghapus koperasi peragaan yang lama');
  await dropDatabase(superuser, app.database.database);
  await installDatabase(superuser, app.database);
  await fillDemo(app, wish);
}

/** Who founds an organisation beside the demonstration may have begun to keep true books in it. */
export async function mustHoldNothingElse(app: App): Promise<void> {
  const all = await organisationList(app.pool, { after: '', limit: 10 });
  const others = all.filter((org) => org.slug !== demoSlug).map((org) => org.name);
  if (others.length > 0) refuse('demo/others', { orgs: others.join(', ') });
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
