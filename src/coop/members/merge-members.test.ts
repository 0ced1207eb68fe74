import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { approvePending } from '#base/approval/approve-pending.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { addTie } from './add-tie.ts';
import { doubles } from './doubles.view.ts';
import { enrolMember } from './enrol-member.ts';
import { memberLife } from './member-life.view.ts';
import { mergeMembers } from './merge-members.ts';
import { revealNumber } from './reveal-number.ts';
import { rollForward } from './roll-forward.view.ts';
import { sealNumber } from './seal-person.ts';

const at = { now: '2026-11-24' } as const;
const nik = '3578015204750003';

/** Gives a member a NIK. */
const giveNik = defineAct({
  name: 'test.give-nik',
  permission: null,
  input: z.object({ memberId: z.uuid() }),
  run(deed, { memberId }) {
    const own = sealNumber(deed.keys, deed.orgId, 'nik', nik);
    deed.write(sql`update member set nik_sealed = ${own.sealed}, nik_hash = ${own.hash},
      nik_tail_hash = ${own.tailHash} where org_id = ${deed.orgId} and id = ${memberId}`);
    return {};
  },
});

/** Asks for a merge as the treasurer, and approves it as the chair. */
async function merge(world: World, memberId: string, intoId: string): Promise<void> {
  const input = { memberId, intoId, onDay: '2026-11-24', reason: 'Tercatat dua kali' };
  const parked = await perform(world.app, world.treasurer, mergeMembers, input, newId()).catch(
    (error: unknown) => error,
  );
  if (!(parked instanceof Refusal) || parked.kind !== 'pending') throw parked;
  const { pendingId } = parked.facts as { pendingId: string };
  await perform(world.app, world.chair, approvePending, { pendingId }, newId());
}

async function withMoney(world: World, ownerId: string, amount: number): Promise<string> {
  const sub = await world.addSubAccount('2-1101', { ownerId });
  await world.post([
    ['1-1101', amount],
    [sub, -amount],
  ]);
  return sub;
}

test('two rows become one: no line is lost, and the double says where it went', async () => {
  await using world = await openWorld(at);
  const [double, stays] = [await world.addMember('0007'), await world.addMember('0012')];
  const subs = [await withMoney(world, double, 5_000), await withMoney(world, stays, 7_000)];
  await perform(world.app, world.operator, giveNik, { memberId: double }, newId());
  const tie = { memberId: double, role: 'board', fromOn: '2026-01-01' } as const;
  await perform(world.app, world.treasurer, addTie, tie, newId());
  const lines = 'select * from line order by entry_id, line_no';
  const before = await world.look(lines);

  await merge(world, double, stays);

  expect(await world.look(lines)).toEqual(before);
  const owned = await world.look(
    `select s.id, b.balance::text from sub_account s join sub_balance b on b.sub_id = s.id
     where s.owner_id = $1 order by b.balance`,
    [stays],
  );
  expect(owned).toEqual([
    { id: subs[0], balance: '500000' },
    { id: subs[1], balance: '700000' },
  ]);
  const [gone, life] = [
    await memberLife(world.app, world.treasurer, double),
    await memberLife(world.app, world.treasurer, stays),
  ];
  expect(gone.mergedInto).toMatchObject({ id: stays, number: '0012' });
  expect(gone.events.at(-1)).toMatchObject({ kind: 'merged', reason: 'Tercatat dua kali' });
  expect(life.mergedFrom).toMatchObject([{ id: double, number: '0007' }]);
  expect(life.ties).toMatchObject([{ role: 'board', fromOn: '2026-01-01' }]);
  const ask = { memberId: stays, field: 'nik', reason: 'Cek' } as const;
  await perform(world.app, world.treasurer, revealNumber, ask, newId());
  const span = { from: '2026-11-24', to: '2026-11-24' } as never;
  expect((await rollForward(world.app, world.treasurer, span)).total).toMatchObject({
    joined: 2,
    merged: 1,
    closing: 1,
  });
});

test('nobody merges alone, a row with itself, into one that has ended, or a member into an applicant', async () => {
  await using world = await openWorld(at);
  const [one, other] = [await world.addMember('0001'), await world.addMember('0002')];
  await expect(merge(world, one, one)).rejects.toMatchObject({ code: 'member/merge-self' });
  const { memberId: applicant } = await perform(
    world.app,
    world.teller,
    enrolMember,
    { name: 'Rini', onDay: '2026-11-20' },
    newId(),
  );
  await expect(merge(world, one, applicant)).rejects.toMatchObject({
    code: 'member/merge-applicant',
  });
  await merge(world, one, other);
  await expect(merge(world, other, one)).rejects.toMatchObject({ code: 'member/merge-gone' });
  await expect(merge(world, one, other)).rejects.toMatchObject({ code: 'member/is-left' });
});

test('a neighbour’s row is not there to be merged', async () => {
  await using world = await openWorld(at);
  await using neighbour = await openWorld(at);
  const [own, theirs] = [await world.addMember('0001'), await neighbour.addMember('0001')];
  await expect(merge(world, own, theirs)).rejects.toMatchObject({ code: 'member/absent' });
});

test('rows that may be one person are found by NIK and by name, unless their birth says otherwise', async () => {
  await using world = await openWorld(at);
  const [siti, hajah] = [
    await world.addMember('0001', 'Siti Aminah'),
    await world.addMember('0002', 'SITI  AMINAH'),
  ];
  const [budi, bambang] = [
    await world.addMember('0003', 'Budi'),
    await world.addMember('0004', 'Bambang'),
  ];
  for (const memberId of [budi, bambang])
    await perform(world.app, world.operator, giveNik, { memberId }, newId());
  const found = async () =>
    (await doubles(world.app, world.treasurer)).map(({ one, other, by }) => [
      one.id,
      other.id,
      by.join(),
    ]);
  expect(await found()).toEqual([
    [budi, bambang, 'nik'],
    [siti, hajah, 'name'],
  ]);
  await world.look(`update member set born_on = '1970-01-01' where id = $1`, [siti]);
  await world.look(`update member set born_on = '1980-01-01' where id = $1`, [hajah]);
  expect(await found()).toHaveLength(1);
});
