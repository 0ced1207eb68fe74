import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { noticeKinds } from '#coop/notice-kinds.ts';
import { newId } from '../id.ts';
import { noticeList } from './notice-list.view.ts';
import { tellPeople } from './tell-people.ts';

const tell = tellPeople(noticeKinds);

/** What an actor has not read, after the job has looked: kind and facts. */
async function told(world: World, actor: World['chair']) {
  await tell.run(world.app, world.org.id);
  const asked = { unreadOnly: true, kind: null, page: 1 };
  const { rows } = await noticeList(world.app, actor, asked);
  return new Map(rows.map(({ kind, facts }) => [kind, facts]));
}

test('whose role ends hears of it, and who gives roles; nobody any more once it goes on', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const { loginId } = world.teller;
  await world.look(
    `update mandate set until_on = '2026-12-10' where org_id = $1 and login_id = $2`,
    [world.org.id, loginId],
  );
  expect((await told(world, world.teller)).get('mandate.own-ending')).toEqual({
    day: '2026-12-10',
    role: 'teller',
  });
  expect((await told(world, world.chair)).has('mandate.ending')).toBe(true);
  expect([...(await told(world, world.treasurer)).keys()]).toEqual([]);
  await world.look(
    `insert into mandate (org_id, id, login_id, role, office_id, from_on)
      select org_id, $3, login_id, role, office_id, '2026-12-11' from mandate
      where org_id = $1 and login_id = $2`,
    [world.org.id, loginId, newId()],
  );
  expect((await told(world, world.teller)).has('mandate.own-ending')).toBe(false);
  expect((await told(world, world.chair)).has('mandate.ending')).toBe(false);
});

test('whose key ends hears that it is theirs, the others who make keys that it is one', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  await world.look(
    `insert into api_key (org_id, id, name, login_id, secret_hash, scopes, from_on, until_on, per_minute, made_at)
      values ($1, $2, 'Kasir', $3, sha256('x'), '{books.read}', '2026-11-01', '2026-11-30', 60, now())`,
    [world.org.id, newId(), world.treasurer.loginId],
  );
  expect([...(await told(world, world.treasurer)).keys()]).toEqual(['api-key.own-ending']);
  expect((await told(world, world.chair)).get('api-key.ending')).toEqual({ day: '2026-11-30' });
  expect((await told(world, world.teller)).size).toBe(0);
});

test('who asked for an archive hears how it ended, unless it was cancelled', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const ended = (loginId: string, { failure = '', cancelled = false } = {}) =>
    world.look(
      `insert into archive_run (org_id, id, deed_id, requested_by, requested_at, lock, ended_at, cancelled_at, failure)
        select $1, $2, d.id, $3, now(), '{}', '2026-11-23', case when $5::boolean then now() end, $4
        from deed d where d.org_id = $1 limit 1`,
      [world.org.id, newId(), loginId, failure, cancelled],
    );
  await ended(world.chair.loginId);
  await ended(world.treasurer.loginId, { failure: 'disk' });
  await ended(world.teller.loginId, { cancelled: true });
  expect((await told(world, world.chair)).get('archive.ended')).toEqual({ outcome: 'done' });
  expect((await told(world, world.treasurer)).get('archive.ended')).toEqual({ outcome: 'failed' });
  expect((await told(world, world.teller)).has('archive.ended')).toBe(false);
});

test('who asked for a backup hears that it is made and tested, by the day of the office', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  const [deed] = await world.look<{ id: string; by: string }>(
    `insert into backup_run (id, cause, host, path, began_at, ended_at, verified_at)
      select id, 'by-hand', '', '', '2026-11-22 18:30Z', '2026-11-22 18:40Z', '2026-11-22 18:50Z'
      from deed where org_id = $1 and login_id is not null limit 1
      returning id, (select login_id from deed where deed.id = backup_run.id) as by`,
    [world.org.id],
  );
  const actor = { ...world.chair, loginId: deed!.by };
  expect((await told(world, actor)).get('backup.made')).toEqual({ day: '2026-11-23' });
  await world.look('delete from backup_run where id = $1', [deed!.id]);
});
