import { expect, test } from 'vitest';
import type { z } from 'zod';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { correctMember } from './correct-member.ts';
import { enrolMember } from './enrol-member.ts';
import { memberCard } from './member-card.view.ts';
import { memberList } from './member-list.view.ts';
import { memberNumbering } from './numbering.view.ts';
import { setNumbering } from './set-numbering.ts';

const at = { now: '2026-11-24' } as const;
const nik = '3578015204750003';
const siti = {
  name: 'Siti Aminah',
  sex: 'female',
  bornOn: '1975-04-12',
  birthPlace: 'Surabaya',
  address: 'Jalan Pasar 12',
  occupation: 'Pedagang',
  nik,
  phone: '0812 3456 7890',
  onDay: '2026-11-20',
} as const;

type Typed = z.input<typeof enrolMember.input>;

const enrol = (world: World, more: Partial<Typed> = {}, key = newId()) =>
  perform(world.app, world.teller, enrolMember, { ...siti, ...more }, key);
const other = { name: 'Bambang Irawan', nik: '', phone: '', sex: 'male', bornOn: null } as const;

test('an applicant stands in the register under a number of application, numbers masked', async () => {
  await using world = await openWorld(at);
  const { memberId, number } = await enrol(world);
  expect(number).toBe('CA-0001');
  expect(await memberCard(world.app, world.teller, memberId)).toMatchObject({
    number: 'CA-0001',
    applicationNumber: 'CA-0001',
    standing: 'applicant',
    class: 'regular',
    joinedOn: null,
    address: 'Jalan Pasar 12',
    nik: expect.not.stringContaining('520475') as string,
    hasNik: true,
  });
  const list = await memberList(world.app, world.teller, { status: 'applicant' }, null);
  expect([list.count, list.active, list.applicants]).toEqual([1, 0, 1]);
});

test('a NIK with a wrong day or an unknown place is taken once somebody has looked', async () => {
  await using world = await openWorld(at);
  const wrongPlace = { nik: '9978015204750003' };
  await expect(enrol(world, wrongPlace)).rejects.toMatchObject({ code: 'member/nik-place' });
  const wrongDay = { nik: '3578011204750003' };
  await expect(enrol(world, wrongDay)).rejects.toMatchObject({ code: 'member/nik-birth' });
  await expect(enrol(world, { nik: '123' })).rejects.toMatchObject({
    facts: { faults: [{ field: 'nik', code: 'member/nik-unfit' }] },
  });
  expect(await enrol(world, { ...wrongPlace, sure: true })).toMatchObject({ number: 'CA-0001' });
});

test('whoever may be in the register already is shown before anything is written', async () => {
  await using world = await openWorld(at);
  const { memberId } = await enrol(world);
  const like = { code: 'member/likely-same', facts: { number: 'CA-0001', ids: [memberId] } };
  await expect(enrol(world, { ...other, nik, sure: true })).rejects.toMatchObject(like);
  await expect(enrol(world, { ...other, phone: '+62 812-3456-7890' })).rejects.toMatchObject(like);
  const byName = { ...other, name: 'Hj. SITI AMINAH' };
  await expect(enrol(world, byName)).rejects.toMatchObject(like);
  await expect(enrol(world, { ...byName, others: [newId()] })).rejects.toMatchObject(like);
  expect(await enrol(world, other)).toMatchObject({ number: 'CA-0002' });
  expect(await enrol(world, { ...byName, others: [memberId] })).toMatchObject({
    number: 'CA-0003',
  });
});

test('a neighbour’s member is nobody’s double', async () => {
  await using world = await openWorld(at);
  await using neighbour = await openWorld(at);
  await enrol(neighbour);
  expect(await enrol(world)).toMatchObject({ number: 'CA-0001' });
});

test('another cooperative is entered without what only persons have', async () => {
  await using world = await openWorld(at);
  const coop = {
    ...{ ...other, birthPlace: '', sex: null },
    kind: 'cooperative',
    name: 'Koperasi Karya',
  } as const;
  await expect(enrol(world, { ...coop, nik })).rejects.toMatchObject({
    code: 'member/no-person',
    facts: { field: 'nik' },
  });
  const { memberId } = await enrol(world, coop);
  expect(await memberCard(world.app, world.teller, memberId)).toMatchObject({
    kind: 'cooperative',
  });
});

test('nobody applies tomorrow, and the same form sent twice enters one', async () => {
  await using world = await openWorld(at);
  await expect(enrol(world, { onDay: '2026-11-25' })).rejects.toMatchObject({
    code: 'member/event-ahead',
  });
  const key = newId();
  expect(await enrol(world, {}, key)).toEqual(await enrol(world, {}, key));
});

test('an applicant has no day of joining to correct', async () => {
  await using world = await openWorld(at);
  const { memberId } = await enrol(world);
  const typed = { ...siti, memberId, joinedOn: '2026-11-21', nik: null, phone: null };
  await expect(
    perform(
      world.app,
      world.treasurer,
      correctMember,
      { ...typed, reason: 'Salah tulis' },
      newId(),
    ),
  ).rejects.toMatchObject({ code: 'member/not-joined' });
});

test('the pattern of numbers is the cooperative’s own, and goes by what there is until it is set', async () => {
  await using world = await openWorld(at);
  const { app, treasurer, chair } = world;
  expect(await memberNumbering(app, treasurer)).toEqual({ pattern: '####', next: '0001' });
  await world.addMember('B.017/PS');
  expect(await memberNumbering(app, treasurer)).toEqual({
    pattern: 'B.###/PS',
    next: 'B.018/PS',
  });
  const set = (pattern: string) => perform(app, chair, setNumbering, { pattern }, newId());
  await expect(set('A-')).rejects.toMatchObject({ code: 'member/pattern-unfit' });
  expect(await set('KP-#####')).toEqual({ pattern: 'KP-#####' });
  expect((await memberNumbering(app, treasurer)).next).toBe('KP-00001');
});
