import { expect, test } from 'vitest';
import { z } from 'zod';
import { openWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { defineAct } from './act.ts';
import { build } from './db/connect.ts';
import { newId } from './id.ts';
import { textInput } from './input.ts';
import { perform } from './perform.ts';
import { refuse } from './refusal.ts';

/** Adds a unit; refuses the name "tidak", and waits where it is told to. */
const addThing = defineAct({
  name: 'test.add-thing',
  permission: 'settings.change',
  input: z.object({ code: textInput(6), name: textInput(120), slow: z.boolean().default(false) }),
  reads: (q, { slow }) => ({
    waited: q.many({ text: 'select pg_sleep($1::float)', values: [slow ? 0.4 : 0] }),
  }),
  run(deed, { code, name }) {
    const id = newId();
    deed.write(
      build.insertInto('unit').values({ org_id: deed.orgId, id, code, name, kind: 'other' }),
    );
    if (name === 'tidak') refuse('test/no');
    deed.emit({ kind: 'test.thing', facts: { id } });
    deed.note({ thingId: id });
    return { id, day: deed.businessDay };
  },
});

const otherAct = { ...addThing, name: 'test.add-other-thing' };

async function unitsAndDeeds(world: World): Promise<[units: number, deeds: number]> {
  const [row] = await world.look<{ units: number; deeds: number }>(
    `select (select count(*)::int from unit where org_id = $1 and kind = 'other') as units,
      (select count(*)::int from deed where org_id = $1 and act like 'test.add-%thing') as deeds`,
    [world.org.id],
  );
  return [row!.units, row!.deeds];
}

test('the same key with the same input answers the same, and does it once', async () => {
  await using world = await openWorld();
  const [key, input] = [newId(), { code: 'A', name: 'Parkir' }];
  const first = await perform(world.app, world.chair, addThing, input, key);
  const again = await perform(world.app, world.chair, addThing, input, key);
  expect(again).toEqual(first);
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('the same key with other input is refused, whoever sends it', async () => {
  await using world = await openWorld();
  const key = newId();
  await perform(world.app, world.chair, addThing, { code: 'A', name: 'Parkir' }, key);
  for (const actor of [world.chair, world.operator]) {
    const other = perform(world.app, actor, addThing, { code: 'A', name: 'Parkiran' }, key);
    await expect(other).rejects.toMatchObject({ kind: 'conflict', code: 'act/key-reused' });
  }
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('while the first is still running, a second under its key is told so, and one thing is done', async () => {
  await using world = await openWorld();
  const [key, input] = [newId(), { code: 'A', name: 'Parkir', slow: true }];
  const send = () => perform(world.app, world.chair, addThing, input, key);
  const first = send();
  await new Promise((resolve) => setTimeout(resolve, 150));
  await expect(send()).rejects.toMatchObject({ kind: 'conflict', code: 'act/key-in-flight' });
  expect(await send().catch(() => first)).toEqual(await first);
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('a refused act stores nothing, not even its key, which may succeed later', async () => {
  await using world = await openWorld();
  const key = newId();
  const refused = perform(world.app, world.chair, addThing, { code: 'A', name: 'tidak' }, key);
  await expect(refused).rejects.toMatchObject({ code: 'test/no' });
  expect(await unitsAndDeeds(world)).toEqual([0, 0]);
  await perform(world.app, world.chair, addThing, { code: 'A', name: 'Parkir' }, key);
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('the database’s own "no" undoes the whole act, deed and event too', async () => {
  await using world = await openWorld();
  await perform(world.app, world.chair, addThing, { code: 'A', name: 'Parkir' }, newId());
  const twin = perform(world.app, world.chair, addThing, { code: 'A', name: 'Kantin' }, newId());
  await expect(twin).rejects.toMatchObject({ kind: 'conflict', code: 'unit/code-taken' });
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('one key under two acts, or in two organisations, is two keys', async () => {
  await using world = await openWorld();
  const key = newId();
  await perform(world.app, world.chair, addThing, { code: 'A', name: 'Parkir' }, key);
  await perform(world.app, world.chair, otherAct, { code: 'B', name: 'Parkir' }, key);
  const neighbour = { kind: 'operator', orgId: world.neighbour.id } as const;
  await perform(world.app, neighbour, addThing, { code: 'A', name: 'Parkir' }, key);
  expect(await unitsAndDeeds(world)).toEqual([2, 2]);
});

test('sent again after midnight, it answers with the day on which it was done', async () => {
  await using world = await openWorld({ now: new Date('2026-03-31T16:59:50Z') });
  const [key, input] = [newId(), { code: 'A', name: 'Parkir' }];
  const before = await perform(world.app, world.chair, addThing, input, key);
  world.setNow(new Date('2026-04-02T01:00:00Z'));
  expect(before.day).toBe('2026-03-31');
  expect(await perform(world.app, world.chair, addThing, input, key)).toEqual(before);
});

test('the business day is the civil day of the organisation’s clock', async () => {
  await using world = await openWorld({ now: new Date('2026-03-31T17:00:10Z') });
  const { day } = await perform(
    world.app,
    world.chair,
    addThing,
    { code: 'A', name: 'P' },
    newId(),
  );
  expect(day).toBe('2026-04-01');
});

test('twenty at once under one key do one thing', async () => {
  await using world = await openWorld();
  const [key, input] = [newId(), { code: 'A', name: 'Parkir' }];
  const sent = Array.from({ length: 20 }, () =>
    perform(world.app, world.chair, addThing, input, key),
  );
  const outcomes = await Promise.allSettled(sent);
  const answers = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
  const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect(new Set(answers).size).toBe(1);
  expect(reasons.filter((code) => code !== 'act/key-in-flight')).toEqual([]);
  expect(await unitsAndDeeds(world)).toEqual([1, 1]);
});

test('who holds no permission is refused, who holds no mandate is told there is nothing here', async () => {
  await using world = await openWorld();
  const send = (actor: World['teller']) =>
    perform(world.app, actor, addThing, { code: 'A', name: 'Parkir' }, newId());
  await expect(send(world.teller)).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'act/not-allowed',
  });
  await expect(send(world.supervisor)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(send({ ...world.stranger, orgId: world.org.id })).rejects.toMatchObject({
    kind: 'absent',
    code: 'organisation/absent',
  });
  await expect(send({ ...world.chair, orgId: newId() })).rejects.toMatchObject({ kind: 'absent' });
  expect(await unitsAndDeeds(world)).toEqual([0, 0]);
});

test('a deed names act, person and ids, and keeps no word of what was typed', async () => {
  await using world = await openWorld();
  const { id } = await perform(
    world.app,
    world.chair,
    addThing,
    { code: 'A', name: 'Rahasia' },
    newId(),
  );
  const rows = await world.look(
    `select d.*, o.events from deed d join outbox o on o.org_id = d.org_id and o.deed_id = d.id
      where d.org_id = $1 and d.act = 'test.add-thing'`,
    [world.org.id],
  );
  expect(rows).toMatchObject([
    {
      actor_kind: 'person',
      login_id: world.chair.loginId,
      facts: { thingId: id },
      events: [{ facts: { id } }],
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain('Rahasia');
});

test('a key without sense is refused before anything happens', async () => {
  await using world = await openWorld();
  for (const key of ['', 'x'.repeat(256), 'a\0b']) {
    const sent = perform(world.app, world.chair, addThing, { code: 'A', name: 'P' }, key);
    await expect(sent).rejects.toMatchObject({ code: 'act/key-unfit' });
  }
});
