import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { sql } from 'kysely';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { memberAccounts } from './member-accounts.view.ts';
import { memberCard, memberNames } from './member-card.view.ts';
import { findMembers, memberList } from './member-list.view.ts';
import { numberToken } from './number-token.ts';
import { sealNumber } from './seal-person.ts';

const nik = '3578011204750003';
const phone = '+6281234567890';

/** Enters somebody with NIK and phone, sealed as an import seals them. */
const enterSealed = defineAct({
  name: 'test.enter-sealed',
  permission: null,
  input: z.object({ memberId: z.uuid() }),
  run(deed, { memberId }) {
    const { keys, orgId } = deed;
    const [own, call] = [
      sealNumber(keys, orgId, 'nik', nik),
      sealNumber(keys, orgId, 'phone', phone),
    ];
    deed.write(sql`update member set stall = 'Blok C-12', nik_sealed = ${own.sealed}, nik_hash = ${own.hash},
      nik_tail_hash = ${own.tailHash}, phone_sealed = ${call.sealed}, phone_hash = ${call.hash},
      phone_tail_hash = ${call.tailHash} where org_id = ${orgId} and id = ${memberId}`);
    return { memberId };
  },
});

async function withSiti(world: World): Promise<string> {
  const memberId = await world.addMember('0012', 'Siti Aminah');
  await perform(world.app, world.operator, enterSealed, { memberId }, newId());
  await world.addMember('0013', 'Sita Rahayu');
  return memberId;
}

test('a member is found by name, number, stall, and by NIK or phone whole or by four last digits', async () => {
  await using world = await openWorld();
  const siti = await withSiti(world);
  const found = async (text: string) =>
    (await findMembers(world.app, world.teller, text, 10)).map((member) => member.id);
  for (const text of [
    'siti am',
    'aminah siti',
    'blok c-12',
    '0003',
    '7890',
    nik,
    '0812 3456-7890',
  ]) {
    expect([text, await found(text)]).toEqual([text, [siti]]);
  }
  expect(await found('3578011204750004')).toEqual([]);
  expect(await found('%')).toEqual([]);
});

test('NIK and phone leave the house with their middle hidden', async () => {
  await using world = await openWorld();
  const card = await memberCard(world.app, world.treasurer, await withSiti(world));
  expect([card.nik, card.phone]).toEqual(['3578••••••••0003', '0812••••7890']);
  expect(JSON.stringify(card)).not.toContain('01120475');
});

test('the register is ordered as its numbers count, page after page', async () => {
  await using world = await openWorld();
  for (let i = 60; i > 0; i -= 1) await world.addMember(`A-${i}`);
  const first = await memberList(world.app, world.treasurer, {}, null);
  const second = await memberList(world.app, world.treasurer, {}, first.next);
  const numbers = [...first.members, ...second.members].map((member) => member.number);
  expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => `A-${i + 1}`));
  expect([first.count, second.next]).toEqual([60, null]);
});

test('a neighbour finds nobody, and whoever holds no mandate is refused', async () => {
  await using world = await openWorld();
  const siti = await withSiti(world);
  const { app, stranger, member } = world;
  expect(await findMembers(app, stranger, nik, 10)).toEqual([]);
  expect((await memberNames(app, stranger, [siti])).size).toBe(0);
  await expect(memberCard(app, stranger, siti)).rejects.toMatchObject({ code: 'member/absent' });
  await expect(memberList(app, member, {}, null)).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
});

test('a whole number names one sub-account, a part of a name every one it may mean', async () => {
  await using world = await openWorld();
  const siti = await withSiti(world);
  const sub = await world.addSubAccount('2-1101', { ownerKind: 'member', ownerId: siti });
  const account = world.account('2-1101');
  const named = (text: string) => memberAccounts(world.app, world.teller, account, text);
  expect((await named('0012')).map((one) => one.subAccountId)).toEqual([sub]);
  expect((await named('0012 · Siti Aminah')).map((one) => one.label)).toEqual([
    '0012 · Siti Aminah',
  ]);
  expect(await named('0013')).toEqual([]);
  const second = await world.addSubAccount('2-1101', { ownerKind: 'member', ownerId: siti });
  expect((await named('sit')).map((one) => one.label)).toEqual([
    '0012 · Siti Aminah',
    '0012 · Siti Aminah (2)',
  ]);
  expect((await named('0012 · Siti Aminah (2)')).map((one) => one.subAccountId)).toEqual([second]);
});

test('a number that is sought stands in an address as a hash that only its own cooperative knows', async () => {
  await using world = await openWorld();
  const { app, treasurer, org, neighbour } = world;
  const siti = await withSiti(world);
  for (const typed of [nik, '3578 0112 0475 0003', `siti ${nik}`, phone, '0812-3456-7890']) {
    const token = numberToken(app.keys, org.id, typed)!;
    expect(token).not.toMatch(/\d{8}/);
    const { members } = await memberList(app, treasurer, { number: token }, null);
    expect([typed, members.map(({ id }) => id)]).toEqual([typed, [siti]]);
    expect(numberToken(app.keys, neighbour.id, typed)).not.toBe(token);
  }
  expect(numberToken(app.keys, org.id, 'siti 0003')).toBeNull();
  expect(numberToken(app.keys, org.id, '7890')).toBeNull();
});
