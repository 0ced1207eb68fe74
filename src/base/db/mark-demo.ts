import pg from 'pg';
import { installationOrg } from '../ground.ts';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress } from './connect.ts';

/**
 * Writes into the installation's own row that all of it is a demonstration. Only the owner may: no act
 * and no page can turn a cooperative's true books into one.
 */
export async function markDemo(address: DatabaseAddress): Promise<void> {
  await asOwner(address, async (client) => {
    await client.query(`select set_config('app.org', $1, false)`, [installationOrg]);
    await client.query('update organisation set demo = true where id = $1', [installationOrg]);
  });
}

/**
 * Lets the planner know what has been posted in bulk. A foreign key's plan is made when its table is
 * empty and kept until the table is analysed: until then every line would search all entries for its own.
 */
export async function analyseTables(address: DatabaseAddress): Promise<void> {
  await asOwner(address, async (client) => {
    await client.query(
      'vacuum (analyze) account, deed, member, sub_account, sub_balance, entry, line, gl_delta, gl_month',
    );
  });
}

async function asOwner(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
