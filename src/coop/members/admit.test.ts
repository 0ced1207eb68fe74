import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { admit } from './admit.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { queueEvents } from './member-event.store.ts';
import { nextApplicationNumber, nextMemberNumber } from './next-number.view.ts';

/** Enters an applicant by hand. */
const applyAct = defineAct({
  name: 'test.apply',
  permission: null,
  input: z.object({ name: textInput(160), onDay: dayInput }),
  reads: (q) => ({ number: nextApplicationNumber(q) }),
  run(deed, { name, onDay }, { number }) {
    const id = newId();
    deed.write(sql`
      insert into member (org_id, id, number, name, standing, application_number, deed_id, created_at)
      values (${deed.orgId}, ${id}, ${number}, ${name}, 'applicant', ${number}, ${deed.id}, ${deed.at})`);
    queueEvents(deed, [{ memberId: id, seq: 1, kind: 'applied', class: 'regular', onDay }]);
    return { id, number };
  },
});

/** Admits them, as the paying of an entry share does. */
const admitAct = defineAct({
  name: 'test.admit',
  permission: null,
  input: z.object({ memberId: idInput, onDay: dayInput }),
  reads: (q, { memberId }) => ({
    member: lockStanding(q, memberId),
    number: nextMemberNumber(q),
  }),
  run(deed, { onDay }, { member, number }) {
    admit(deed, member, { number, onDay });
    return { number };
  },
});

const applied = (world: World, name = 'Rini', onDay = '2026-11-02') =>
  perform(world.app, world.operator, applyAct, { name, onDay }, newId());
const admitted = (world: World, memberId: string, onDay = '2026-11-10') =>
  perform(world.app, world.operator, admitAct, { memberId, onDay }, newId());
const at = { now: '2026-11-24' } as const;

test('an applicant who is admitted gets the next number, and keeps that of the application', async () => {
  await using world = await openWorld(at);
  await world.addMember('KP-0041');
  const first = await applied(world);
  expect(first.number).toBe('CA-0001');
  expect(await admitted(world, first.id)).toEqual({ number: 'KP-0042' });
  const [row] = await world.look(
    `select number, application_number, standing, joined_on::text from member where id = $1`,
    [first.id],
  );
  expect(row).toEqual({
    number: 'KP-0042',
    application_number: 'CA-0001',
    standing: 'member',
    joined_on: '2026-11-10',
  });
  expect((await applied(world, 'Sri')).number).toBe('CA-0002');
  const events = await world.look(
    `select seq, kind, on_day::text from member_event where member_id = $1 order by seq`,
    [first.id],
  );
  expect(events).toEqual([
    { seq: 1, kind: 'applied', on_day: '2026-11-02' },
    { seq: 2, kind: 'admitted', on_day: '2026-11-10' },
  ]);
});

test('nobody is admitted twice, before they applied, or ahead of today', async () => {
  await using world = await openWorld(at);
  const { id } = await applied(world);
  await expect(admitted(world, id, '2026-11-01')).rejects.toMatchObject({
    code: 'member/event-before',
  });
  await expect(admitted(world, id, '2026-11-25')).rejects.toMatchObject({
    code: 'member/event-ahead',
  });
  const both = await Promise.allSettled([admitted(world, id), admitted(world, id)]);
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(admitted(world, id)).rejects.toMatchObject({ code: 'member/is-member' });
});

test('two who are admitted at the same moment get two numbers', async () => {
  await using world = await openWorld(at);
  const [one, two] = [await applied(world, 'Rini'), await applied(world, 'Sri')];
  const numbers = await Promise.all([admitted(world, one.id), admitted(world, two.id)]);
  expect(numbers.map(({ number }) => number).toSorted()).toEqual(['0001', '0002']);
});

test('a member of another cooperative is not there', async () => {
  await using world = await openWorld(at);
  await using other = await openWorld(at);
  const { id } = await applied(other);
  await expect(admitted(world, id)).rejects.toMatchObject({ code: 'member/absent' });
});

test('what is entered twice at the same place of the list is refused by the database too', async () => {
  await using world = await openWorld(at);
  const { id } = await applied(world);
  await expect(
    world.look(
      `insert into member_event (org_id, id, member_id, seq, kind, class, on_day, at, deed_id)
       select org_id, gen_random_uuid(), member_id, seq, kind, class, on_day, at, deed_id
       from member_event where member_id = $1`,
      [id],
    ),
  ).rejects.toThrow('member_event_seq_once');
});

test('the history of a member tells of each step', async () => {
  await using world = await openWorld(at);
  const { id } = await applied(world);
  await admitted(world, id);
  const leave = defineAct({
    name: 'test.leave',
    permission: null,
    input: z.object({ memberId: idInput }),
    reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),
    run(deed, _input, { member }) {
      const onDay = deed.businessDay;
      enterEvents(deed, member, [
        { kind: 'asked-to-leave', onDay },
        { kind: 'left', onDay },
      ]);
      return {};
    },
  });
  await perform(world.app, world.operator, leave, { memberId: id }, newId());
  const rows = await world.look(
    `select r.before, r.after from deed_record r join deed d on d.org_id = r.org_id and d.id = r.deed_id
     where r.record_id = $1 order by d.at, d.id`,
    [id],
  );
  expect(rows).toEqual([
    {
      before: { standing: 'applicant', onDay: null, number: null },
      after: { standing: 'member', onDay: '2026-11-10', number: '0001' },
    },
    {
      before: { standing: 'member', onDay: null },
      after: { standing: 'left', onDay: '2026-11-24' },
    },
  ]);
});
