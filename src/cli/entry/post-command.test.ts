import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { postTyped } from './post-command.ts';
import { readLine } from './typed-entry.ts';

const entry = (lines: readonly string[]) => ({ memo: 'Setoran', lines: lines.map(readLine) });

test('an entry typed at the command line stands in the books once, however often its key comes', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const at = { app: world.app, actor: world.operator };
  const typed = { ...entry(['1-1101 debit 100000', '4-1101 credit 100000.00']), on: '09/03/2026' };
  const first = await postTyped(at, typed, 'satu');
  expect(await postTyped(at, typed, 'satu')).toEqual(first);
  expect(
    await world.look('select day::text, number, total from entry where id = $1', [first.entryId]),
  ).toEqual([{ day: '2026-03-09', number: first.number, total: 10_000_000n }]);
});

test('what a line names and the books do not know is refused at that line', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const at = { app: world.app, actor: world.operator };
  const cash = '1-1101 debit 100';
  await expect(postTyped(at, entry([cash, '9-9999 credit 100']), 'a')).rejects.toMatchObject({
    code: 'entry/account-unknown',
    facts: { field: 'lines.1', account: '9-9999' },
  });
  await expect(postTyped(at, entry([cash, '4-1101/A-1 credit 100']), 'b')).rejects.toMatchObject({
    code: 'entry/not-control',
  });
  const placed = { ...entry([cash, '4-1101 credit 100']), unit: 'XYZ' };
  await expect(postTyped(at, placed, 'c')).rejects.toMatchObject({
    code: 'unit/absent',
    facts: { unit: 'XYZ', known: expect.stringContaining('Umum') },
  });
  await expect(postTyped(at, entry([cash, '4-1101 credit 90']), 'd')).rejects.toMatchObject({
    code: 'entry/unbalanced',
  });
});

test('a control account is named with the member’s number, and only the very number is taken', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const at = { app: world.app, actor: world.operator };
  const ownerId = await world.addMember('A-001', 'Siti Aminah');
  const sub = await world.addSubAccount('2-1101', { ownerKind: 'member', ownerId });
  const { entryId } = await postTyped(
    at,
    entry(['1-1101 debit 50000', '2-1101/a-001 credit 50000']),
    'a',
  );
  expect(
    await world.look('select sub_id from line where entry_id = $1 and sub_id is not null', [
      entryId,
    ]),
  ).toEqual([{ sub_id: sub }]);
  const resembling = entry(['1-1101 debit 50000', '2-1101/001 credit 50000']);
  await expect(postTyped(at, resembling, 'b')).rejects.toMatchObject({
    code: 'entry/owner-unknown',
    facts: { field: 'lines.1', account: '2-1101', owner: '001' },
  });
});
