import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';

test('an entry of a treasurer stands in the books under its voucher number', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const id = await world.post([
    ['1-1101', '1500.00'],
    ['4-1101', '-1500.00'],
  ]);
  expect(await world.look('select number, total from entry where id = $1', [id])).toEqual([
    { number: 'KM-2026-RW-0001', total: 150_000n },
  ]);
});

test('an off-balance account pairs with its like and with no account of the statements', async () => {
  await using world = await openWorld();
  await world.post([
    ['8-1101', 500],
    ['8-1102', -500],
  ]);
  const mixed = world.post([
    ['8-1101', 500],
    ['1-1101', -500],
  ]);
  await expect(mixed).rejects.toMatchObject({
    code: 'entry/off-balance',
    facts: { account: '8-1101', difference: '500.00' },
  });
});
