import pg from 'pg';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { listeners, tables } from '#app.ts';
import { connectionOf } from '../db/connect.ts';
import { newId } from '../id.ts';
import { relayOutbox } from '../jobs/relay-outbox.ts';
import type { HeardEvent } from '../jobs/relay-outbox.ts';
import { grantMandate } from '../people/grant-mandate.ts';
import { revokeMandate } from '../people/revoke-mandate.ts';
import { perform } from '../perform.ts';
import { Refusal } from '../refusal.ts';
import { tablesInOrder } from './copied-table.store.ts';
import { copyBooks } from './copy-books.ts';
import { makeCopy } from './make-copy.ts';
import { erasePractice, standBehind } from './practice-copy.store.ts';
import { practiceState } from './practice-state.view.ts';
import { resetPractice } from './reset-practice.ts';

const request = (world: World, orgId = world.org.id) =>
  perform(world.app, { ...world.chair, orgId }, resetPractice, {}, newId());

async function practiceOf(world: World): Promise<string> {
  const [row] = await world.look<{ id: string }>(
    'select id from organisation where practice_of = $1',
    [world.org.id],
  );
  return row!.id;
}

/** Asks for a copy and lets the job make it, as it does in the running house. */
async function makePractice(world: World): Promise<string> {
  await request(world);
  await relayOutbox(listeners).run(world.app, world.org.id);
  return practiceOf(world);
}

const rolesIn = (world: World, orgId: string) =>
  world.look<{ login_id: string; role: string }>(
    'select login_id, role from mandate where org_id = $1 and revoked_at is null order by login_id',
    [orgId],
  );

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
}

test('who holds a role gets it in the practice books, members do not, and a role taken back goes there too', async () => {
  await using world = await openWorld();
  const practice = await makePractice(world);
  const office = [world.treasurer, world.teller, world.chair, world.supervisor];
  expect((await rolesIn(world, practice)).map((row) => row.login_id).toSorted()).toEqual(
    office.map((person) => person.loginId).toSorted(),
  );
  const [mandate] = await world.look<{ id: string }>(
    `select id from mandate where org_id = $1 and role = 'teller'`,
    [world.org.id],
  );
  await perform(world.app, world.chair, revokeMandate, { mandateId: mandate!.id }, newId());
  await relayOutbox(listeners).run(world.app, world.org.id);
  const left = (await rolesIn(world, practice)).map((row) => row.role);
  expect(left.toSorted()).toEqual(['chair', 'supervisor', 'treasurer']);
});

test('a new copy throws away what was practised, and lets newcomers stay, but not who lost a role', async () => {
  await using world = await openWorld();
  const practice = await makePractice(world);
  const there = { ...world.operator, orgId: practice };
  const newcomer = { loginId: world.nobody.loginId, role: 'treasurer' as const };
  await perform(world.app, there, grantMandate, newcomer, newId());
  const guest = { ...world.nobody, orgId: practice };
  const lines = [
    ['1-1101', 900],
    ['4-1101', -900],
  ] as const;
  await world.post(lines, { actor: guest });
  const former = await world.addPerson('Mantan', 'teller');
  await world.look('update mandate set revoked_at = now() where org_id = $1 and login_id = $2', [
    world.org.id,
    former.loginId,
  ]);
  await perform(world.app, there, grantMandate, { ...newcomer, loginId: former.loginId }, newId());
  await world.post(lines, { memo: 'asli' });

  expect(await makePractice(world)).toBe(practice);
  const entries = await world.look<{ number: string }>(
    'select number from entry where org_id = $1',
    [practice],
  );
  expect(entries).toHaveLength(1);
  const people = (await rolesIn(world, practice)).map((row) => row.login_id);
  expect(people).toContain(world.nobody.loginId);
  expect(people).not.toContain(former.loginId);
  expect(await world.look('select from entry where org_id = $1', [world.org.id])).toHaveLength(1);
});

test('nothing that happens in the practice books is heard outside them', async () => {
  await using world = await openWorld();
  const practice = await makePractice(world);
  const heard: HeardEvent[] = [];
  const relay = relayOutbox([
    {
      kind: 'mandate.revoked',
      hear: async (_, event) => void heard.push(event),
    },
  ]);
  const [teller] = await world.look<{ id: string }>(
    `select id from mandate where org_id = $1 and role = 'teller'`,
    [practice],
  );
  for (const orgId of [practice, world.org.id]) {
    const mandateId = teller!.id;
    await perform(world.app, { ...world.chair, orgId }, revokeMandate, { mandateId }, newId());
    await relay.run(world.app, orgId);
  }
  expect(heard.map((event) => event.orgId)).toEqual([world.org.id]);
  expect(await world.look('select from outbox where org_id = $1', [practice])).toEqual([]);
});

test('a copy is asked for in the true office, by who may, one at a time', async () => {
  await using world = await openWorld();
  expect(await codeOf(perform(world.app, world.teller, resetPractice, {}, newId()))).toBe(
    'act/not-allowed',
  );
  await request(world);
  expect(await codeOf(request(world))).toBe('practice/under-way');
  expect((await practiceState(world.app, world.chair)).copies[0]).toMatchObject({
    by: 'Kartika Sari',
    endedAt: null,
  });
  await relayOutbox(listeners).run(world.app, world.org.id);
  const state = await practiceState(world.app, world.chair);
  expect(state.practice!.slug).toBe(`latihan-${world.org.slug}`);
  expect(state.copies[0]!.done).toBeGreaterThan(100);
  expect(state.copies[0]!.done).toBe(state.copies[0]!.total);
  expect(await codeOf(request(world, state.practice!.id))).toBe('practice/of-practice');
});

test('nobody sees half a copy: one that breaks off leaves the practice books as they were, and says so', async () => {
  await using world = await openWorld();
  const practice = await makePractice(world);
  const lines = [
    ['1-1101', 300],
    ['4-1101', -300],
  ] as const;
  await world.post(lines, { actor: { ...world.treasurer, orgId: practice } });
  const before = await world.look('select id, deed_id from entry where org_id = $1', [practice]);
  let told = 0;
  const breaks = copyBooks(world.app, {
    register: tables,
    originalId: world.org.id,
    copyId: newId(),
    progress: async () => {
      told += 1;
      if (told === 5) throw new Error('the machine goes down');
    },
  });
  await expect(breaks).rejects.toThrow('the machine goes down');
  expect(await world.look('select id, deed_id from entry where org_id = $1', [practice])).toEqual(
    before,
  );

  const { copyId } = await request(world);
  const broken = new Map([...tables].filter(([name]) => name !== 'line'));
  await expect(makeCopy(world.app, broken, world.org.id, copyId)).rejects.toThrow('line');
  const [latest] = (await practiceState(world.app, world.chair)).copies;
  expect(latest!.failure).toBe('practice/failed');
  expect(await codeOf(request(world))).toBe('done');
});

test('only an organisation of kind practice is ever emptied', async () => {
  await using world = await openWorld();
  await world.post([
    ['1-1101', 100],
    ['4-1101', -100],
  ]);
  const owner = new pg.Client(connectionOf(world.app.database, 'owner'));
  await owner.connect();
  try {
    await owner.query('begin');
    await standBehind(owner, world.org.id);
    await erasePractice(owner, await tablesInOrder(owner, tables), world.org.id);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
  expect(await world.look('select from line where org_id = $1', [world.org.id])).toHaveLength(2);
  expect(await rolesIn(world, world.org.id)).toHaveLength(5);
});
