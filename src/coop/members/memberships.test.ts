import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { addHeirs } from './add-heirs.ts';
import { addTie } from './add-tie.ts';
import { askToLeave } from './ask-to-leave.ts';
import { changeClass } from './change-class.ts';
import { endTie } from './end-tie.ts';
import { enrolMember } from './enrol-member.ts';
import { letGo } from './let-go.ts';
import { memberLife } from './member-life.view.ts';
import { memberList } from './member-list.view.ts';
import { noteDeath } from './note-death.ts';
import { stayMember } from './stay-member.ts';
import { turnDown } from './turn-down.ts';

const at = { now: '2026-11-24' } as const;
const told = { onDay: '2026-11-24', reason: 'Pindah ke Malang' } as const;

type Plain = typeof askToLeave | typeof stayMember | typeof letGo | typeof turnDown;
const does = (world: World, act: Plain, memberId: string, more: { onDay?: string } = {}) =>
  perform(world.app, world.treasurer, act, { ...told, memberId, ...more }, newId());
const kindsOf = async (world: World, memberId: string) =>
  (await memberLife(world.app, world.treasurer, memberId)).events.map(({ kind }) => kind);

test('a member leaves only when all their accounts are at nought, and these are closed with it', async () => {
  await using world = await openWorld(at);
  const memberId = await world.addMember('0001');
  const sub = await world.addSubAccount('2-1101', { ownerId: memberId });
  await world.post([
    ['1-1101', 50_000],
    [sub, -50_000],
  ]);
  await expect(does(world, letGo, memberId)).rejects.toMatchObject({ code: 'member/still-owed' });
  await does(world, askToLeave, memberId);
  await expect(does(world, letGo, memberId)).rejects.toMatchObject({
    code: 'member/still-owed',
    facts: { count: 1 },
  });
  await world.post([
    [sub, 50_000],
    ['1-1101', -50_000],
  ]);
  await does(world, letGo, memberId);
  const [row] = await world.look('select closed_on::text from sub_account where id = $1', [sub]);
  expect(row).toEqual({ closed_on: '2026-11-24' });
  expect(await kindsOf(world, memberId)).toEqual(['taken-over', 'asked-to-leave', 'left']);
  const gone = await memberList(world.app, world.treasurer, { status: 'withdrawn' }, null);
  expect(gone.members).toMatchObject([{ standing: 'left', leftOn: '2026-11-24' }]);
});

test('who asked to leave may stay, and nobody leaves who did not ask', async () => {
  await using world = await openWorld(at);
  const memberId = await world.addMember('0001');
  await expect(does(world, letGo, memberId)).rejects.toMatchObject({ code: 'member/is-member' });
  await expect(does(world, stayMember, memberId)).rejects.toMatchObject({
    code: 'member/is-member',
  });
  await does(world, askToLeave, memberId);
  await does(world, stayMember, memberId);
  await expect(does(world, askToLeave, memberId, { onDay: '2026-11-23' })).rejects.toMatchObject({
    code: 'member/event-before',
  });
});

test('an application ends, and its applicant was never a member', async () => {
  await using world = await openWorld(at);
  const { memberId } = await perform(
    world.app,
    world.teller,
    enrolMember,
    { name: 'Rini', onDay: '2026-11-20' },
    newId(),
  );
  await does(world, turnDown, memberId);
  expect(await kindsOf(world, memberId)).toEqual(['applied', 'turned-down']);
  await expect(does(world, askToLeave, memberId)).rejects.toMatchObject({
    code: 'member/is-left',
  });
});

test('death ends a membership, leaves the accounts, and is written with its heirs, later ones too', async () => {
  await using world = await openWorld(at);
  const memberId = await world.addMember('0001');
  const sub = await world.addSubAccount('2-1101', { ownerId: memberId });
  await world.post([
    ['1-1101', 50_000],
    [sub, -50_000],
  ]);
  const heir = { name: 'Hadi', relation: 'suami', document: 'SKW 12/2026' };
  const add = () =>
    perform(
      world.app,
      world.treasurer,
      addHeirs,
      { memberId, heirs: [{ name: 'Rina', relation: 'anak' }] },
      newId(),
    );
  await expect(add()).rejects.toMatchObject({ code: 'member/alive' });
  await perform(
    world.app,
    world.treasurer,
    noteDeath,
    { ...told, memberId, heirs: [heir] },
    newId(),
  );
  await add();
  const { heirs } = await memberLife(world.app, world.treasurer, memberId);
  expect(heirs.map(({ id: _id, ...one }) => one)).toEqual([
    heir,
    { name: 'Rina', relation: 'anak', document: '' },
  ]);
  await expect(does(world, askToLeave, memberId)).rejects.toMatchObject({
    code: 'member/is-died',
  });
  const [row] = await world.look('select closed_on from sub_account where id = $1', [sub]);
  expect(row).toEqual({ closed_on: null });
});

test('a class changes from a day on, and not to what it is', async () => {
  await using world = await openWorld(at);
  const memberId = await world.addMember('0001');
  const change = (to: 'regular' | 'associate') =>
    perform(world.app, world.treasurer, changeClass, { ...told, memberId, class: to }, newId());
  await expect(change('regular')).rejects.toMatchObject({ code: 'member/class-same' });
  await change('associate');
  const { members } = await memberList(world.app, world.treasurer, { class: 'associate' }, null);
  expect(members.map(({ id }) => id)).toEqual([memberId]);
});

test('a related party is found on the days on which they are one', async () => {
  await using world = await openWorld(at);
  const memberId = await world.addMember('0001');
  await world.addMember('0002');
  const { app, treasurer } = world;
  const tie = { memberId, role: 'kin', relation: 'istri', fromOn: '2026-03-01' } as const;
  await expect(perform(app, treasurer, addTie, tie, newId())).rejects.toMatchObject({
    code: 'member/kin-of-whom',
  });
  const input = { ...tie, kinOf: 'Hadi' };
  const { tieId } = await perform(app, treasurer, addTie, input, newId());
  const end = (untilOn: string) => perform(app, treasurer, endTie, { tieId, untilOn }, newId());
  await expect(end('2026-02-28')).rejects.toMatchObject({ code: 'member/tie-backwards' });
  await end('2026-06-30');
  await expect(end('2026-07-01')).rejects.toMatchObject({ code: 'member/tie-over' });
  const on = async (tiedOn: string) =>
    (await memberList(app, treasurer, { tiedOn: tiedOn as never }, null)).members.length;
  expect([await on('2026-02-28'), await on('2026-06-30'), await on('2026-07-01')]).toEqual([
    0, 1, 0,
  ]);
});

test('memberships of a neighbour are not there', async () => {
  await using world = await openWorld(at);
  await using neighbour = await openWorld(at);
  const memberId = await neighbour.addMember('0001');
  await expect(does(world, askToLeave, memberId)).rejects.toMatchObject({
    code: 'member/absent',
  });
});
