import pg from 'pg';
import { expect, test } from 'vitest';
import { testSuperuser } from '../../../test/setup/test-database.ts';
import { openWorld } from '../../../test/world.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { booksOf } from './backup-source.view.ts';

test('the end of a chain is its last seal by number: the tenth comes after the ninth', async () => {
  await using world = await openWorld();
  for (let amount = 1; amount <= 10; amount += 1) {
    await world.post([
      ['1-1101', amount],
      ['4-1101', -amount],
    ]);
  }
  await sealDeeds.run(world.app, world.org.id);
  const client = new pg.Client(testSuperuser());
  await client.connect();
  try {
    const { heads } = await booksOf(client);
    const [last] = await world.look<{ seq: string }>(
      'select max(seq)::text as seq from deed_seal where org_id = $1',
      [world.org.id],
    );
    expect(Number(last!.seq)).toBeGreaterThanOrEqual(10);
    expect(heads.find(({ orgId }) => orgId === world.org.id)?.seq).toBe(last!.seq);
  } finally {
    await client.end();
  }
});
