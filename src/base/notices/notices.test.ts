import { expect, test } from 'vitest';
import { openMailServer } from '../../../test/world/mail-server.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { noticeKinds } from '#coop/notice-kinds.ts';
import { defineAct } from '../act.ts';
import { installationOrg } from '../ground.ts';
import { newId } from '../id.ts';
import { sendMail } from '../mail/send-mail.ts';
import { perform } from '../perform.ts';
import { z } from 'zod';
import { noticeChoices, noticeList, noticePath, unreadNotices } from './notice-list.view.ts';
import { notify } from './notify.ts';
import { chooseNotices, readAllNotices, readNotice } from './read-notices.ts';
import { mailDigests, tellPeople } from './tell-people.ts';

const tell = tellPeople(noticeKinds);

/** A request of the teller that waits for a second person. */
async function waiting(world: World): Promise<string> {
  const [deed] = await world.look<{ id: string }>('select id from deed where org_id = $1 limit 1', [
    world.org.id,
  ]);
  const id = newId();
  await world.look(
    `insert into pending_act (org_id, id, act, key, input_hash, input_sealed, requested_by, requested_at,
        expires_at, deed_id)
      values ($1, $2::uuid, 'entry.post', $2::text, '\\x00', '\\x00', $3, now(), now() + interval '7 days', $4)`,
    [world.org.id, id, world.teller.loginId, deed!.id],
  );
  return id;
}

const unread = { unreadOnly: true, kind: null, page: 1 } as const;

async function kindsOf(world: World, actor: World['chair']): Promise<string[]> {
  const { rows } = await noticeList(world.app, actor, unread);
  return rows.map(({ kind }) => kind).toSorted();
}

test('who may decide hears of a request once, however often it is looked at, and its author does not', async () => {
  await using world = await openWorld();
  const id = await waiting(world);
  await tell.run(world.app, world.org.id);
  await tell.run(world.app, world.org.id);
  const { rows } = await noticeList(world.app, world.chair, {
    ...unread,
    kind: 'approval.waiting',
  });
  expect(rows).toMatchObject([{ path: `/persetujuan/${id}`, facts: { act: 'entry.post' } }]);
  expect(await kindsOf(world, world.teller)).toEqual([]);
  expect(await kindsOf(world, world.supervisor)).not.toContain('approval.waiting');
});

test('what somebody else has done is settled for all, and its author hears what came of it', async () => {
  await using world = await openWorld();
  const id = await waiting(world);
  await tell.run(world.app, world.org.id);
  expect(await kindsOf(world, world.treasurer)).toContain('approval.waiting');
  await world.look(
    `update pending_act set status = 'refused', decided_by = $3, decided_at = now(), input_sealed = null
      where org_id = $1 and id = $2`,
    [world.org.id, id, world.chair.loginId],
  );
  await tell.run(world.app, world.org.id);
  expect(await kindsOf(world, world.treasurer)).not.toContain('approval.waiting');
  expect(await kindsOf(world, world.teller)).toEqual(['approval.decided']);
});

test('a month that is over is told from its fifth day after on, to who may close it', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const [cost] = await world.look<{ code: string }>(
    `select code from account where org_id = $1 and sak_class = 'operating-expense' and not control
      order by code limit 1`,
    [world.org.id],
  );
  await world.post([
    [cost!.code, 5_000],
    ['1-1101', -5_000],
  ]);
  await world.look('select set_config($1, $2, false)', ['app.org', world.org.id]);
  await world.look('select fold_totals($1, 1000)', [world.org.id]);
  world.setNow('2026-12-04');
  await tell.run(world.app, world.org.id);
  expect(await kindsOf(world, world.treasurer)).not.toContain('period.open');
  world.setNow('2026-12-05');
  await tell.run(world.app, world.org.id);
  expect(await kindsOf(world, world.treasurer)).toContain('period.open');
  expect(await kindsOf(world, world.teller)).not.toContain('period.open');
});

test('each reads their own alone, one by one or all at once', async () => {
  await using world = await openWorld();
  await waiting(world);
  await waiting(world);
  await tell.run(world.app, world.org.id);
  const { rows } = await noticeList(world.app, world.chair, {
    ...unread,
    kind: 'approval.waiting',
  });
  const noticeId = rows[0]!.id;
  await expect(noticePath(world.app, world.treasurer, noticeId)).rejects.toMatchObject({
    code: 'record/absent',
  });
  await perform(world.app, world.treasurer, readNotice, { noticeId }, newId());
  const before = await unreadNotices(world.app, world.chair);
  await perform(world.app, world.chair, readNotice, { noticeId }, newId());
  expect(await unreadNotices(world.app, world.chair)).toBe(before - 1);
  await perform(world.app, world.chair, readAllNotices, {}, newId());
  expect(await unreadNotices(world.app, world.chair)).toBe(0);
  expect(await unreadNotices(world.app, world.treasurer)).toBeGreaterThan(0);
  for (const actor of [world.nobody, { ...world.stranger, orgId: world.org.id }]) {
    await expect(perform(world.app, actor, readAllNotices, {}, newId())).rejects.toMatchObject({
      code: 'organisation/absent',
    });
  }
});

test('an act tells people in its own transaction', async () => {
  await using world = await openWorld();
  const act = defineAct({
    name: 'test.tell',
    permission: null,
    input: z.object({}),
    run(deed) {
      const to = [world.chair.loginId];
      notify(deed, { kind: 'period.open', cause: 'uji', path: '/periode', to });
      return {};
    },
  });
  await perform(world.app, world.treasurer, act, {}, newId());
  await perform(world.app, world.treasurer, act, {}, newId());
  const { rows } = await noticeList(world.app, world.chair, unread);
  expect(rows).toMatchObject([{ kind: 'period.open', path: '/periode' }]);
});

test('mail goes to proved addresses of those who chose it, once, without names or amounts', async () => {
  await using server = await openMailServer();
  await using world = await openWorld();
  const app = { ...world.app, mail: { url: server.url, from: 'sakaguru@contoh.id' } };
  const choose = (how: 'now' | 'daily') => ({ choices: [{ kind: 'approval.waiting', how }] });
  await perform(app, world.chair, chooseNotices, choose('now'), newId());
  await perform(app, world.treasurer, chooseNotices, choose('daily'), newId());
  expect((await noticeChoices(app, world.chair)).choices).toEqual(choose('now').choices);
  await world.look(
    'update login set email_verified_at = now() where id = any($1::uuid[]) and email_sealed is not null',
    [[world.chair.loginId, world.treasurer.loginId]],
  );
  await world.look(`update login set language = 'en' where id = $1`, [world.chair.loginId]);
  const id = await waiting(world);
  await tell.run(app, world.org.id);
  await tell.run(app, world.org.id);
  await sendMail.run(app, installationOrg);
  const sent = () =>
    server.arrived
      .map(({ data }) => data.replaceAll('=\n', ''))
      .filter((data) => data.includes(`/kantor/${world.org.slug}/`));
  expect(sent()).toHaveLength(1);
  expect(sent()[0]!).toContain('A request waits for approval');
  expect(sent()[0]!).not.toContain('Permintaan menunggu persetujuan');
  expect(sent()[0]!).not.toContain(id);
  const digests = mailDigests(noticeKinds);
  await digests.run(app);
  await digests.run(app);
  await sendMail.run(app, installationOrg);
  expect(sent()).toHaveLength(2);
  // Who never chose a language gets both.
  expect(sent()[1]!).toMatch(/Permintaan menunggu persetujuan[^]*A request waits for approval/);
});
