import { expect, test } from 'vitest';
import { processing, tables } from '#app.ts';
import { newId } from '#base/id.ts';
import { startSession } from '#base/people/start-session.ts';
import { openWorld } from '../../../test/world.ts';
import { day } from '../day.ts';
import { cleanSessions } from './clean-sessions.ts';
import { forgetPast } from './forget-past.ts';
import { citationsOn, provisions } from './law.ts';
import type { Provision } from './law.ts';
import { processingRows, unnamedTables } from './processing.ts';
import { pastOf, retention } from './retention.ts';
import { retentionRuns } from './retention.view.ts';

test('sessions that have ended are forgotten, living ones are kept', async () => {
  await using world = await openWorld({ now: '2026-05-04' });
  const from = { address: '10.0.0.3', device: '' };
  await startSession(world.app, world.teller.loginId, from);
  world.setNow(new Date('2026-05-06T09:00:00Z'));
  await startSession(world.app, world.chair.loginId, from);
  await cleanSessions.run(world.app);
  const rows = await world.look<{ login_id: string }>(
    'select login_id from session where login_id = any($1)',
    [[world.teller.loginId, world.chair.loginId]],
  );
  expect(rows).toEqual([{ login_id: world.chair.loginId }]);
});

test('what is past its time is deleted, what is not stays, and the page says how much went', async () => {
  await using world = await openWorld();
  const { app, org, chair } = world;
  const [mail, letter, old, fresh] = [newId(), newId(), newId(), newId()];
  await world.look(
    `insert into mail (id, created_at) values ($1, now() - interval '31 days'), ($2, now() - interval '29 days')`,
    [mail, letter],
  );
  await world.look(
    `insert into invitation (org_id, id, token_hash, name, role, from_on, deed_id, created_at, expires_at)
      select $1, i.id, sha256(i.id::text::bytea), 'Sri', 'teller', '2020-01-01', d.id, now(), now() - i.ago
      from (values ($2::uuid, interval '366 days'), ($3::uuid, interval '364 days')) as i (id, ago),
        (select id from deed where org_id = $1 limit 1) d`,
    [org.id, old, fresh],
  );
  await forgetPast.run(app);
  const left = await world.look<{ id: string }>(
    'select id from mail where id = any($1) union all select id from invitation where org_id = $2',
    [[mail, letter], org.id],
  );
  expect(left.map(({ id }) => id).toSorted()).toEqual([letter, fresh].toSorted());
  const runs = await retentionRuns(app, chair);
  expect(runs.find((run) => run.kind === 'invitation')).toMatchObject({ deleted: 1 });
  expect(runs.find((run) => run.kind === 'mail')!.deletedEver).toBeGreaterThanOrEqual(1);
});

test('only kinds with a number of days are ever past', () => {
  const now = new Date('2026-11-24T00:00:00Z');
  expect(pastOf('draft', now).toISOString()).toBe('2026-11-17T00:00:00.000Z');
  expect(() => pastOf('books', now)).toThrow('never deleted');
  const kinds = Object.values(retention);
  expect(kinds.filter(({ fate, days }) => (fate === 'deleted') !== (days !== null))).toEqual([]);
});

test('every table with something personal is named by an activity of the register of processing', () => {
  expect(unnamedTables(processing, tables)).toEqual([]);
  expect(unnamedTables(processing.slice(1), tables)).toContain('login');
  for (const row of processingRows(processing, tables)) expect(row.keep).not.toEqual([]);
});

test('law is cited from the day on which it binds', () => {
  expect(citationsOn(['pdp-record'], day('2024-10-16'))).toEqual([]);
  expect(citationsOn(['pdp-record'], day('2024-10-17'))).toEqual([
    provisions['pdp-record'].citation,
  ]);
  const all: Provision[] = Object.values(provisions);
  expect(all.filter(({ from, until }) => until !== null && until < from)).toEqual([]);
});
