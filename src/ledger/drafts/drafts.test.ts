import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Actor } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { postEntryAct } from '../entries/post-entry-act.ts';
import { discardDraft, restoreDraft } from './discard-draft.ts';
import { entryDraft, entryDrafts, openDrafts } from './draft-list.view.ts';
import { forgetEntryDrafts } from './forget-entry-drafts.ts';
import { saveDraft } from './save-draft.ts';

/** Half an entry: one line without its account, an amount that is no amount yet. */
const half = {
  day: '9/3',
  memo: 'Beli ATK dari Bu Sari',
  lines: [
    { account: '5-2104 Beban', debit: '150.000' },
    { account: '', credit: '150.0' },
  ],
};

async function save(world: World, actor: Actor, more: Record<string, unknown> = {}) {
  const draftId = newId();
  await perform(world.app, actor, saveDraft, { draftId, content: { ...half, ...more } }, newId());
  return draftId;
}

const post = (world: World, draftId: string, key: string, actor: Actor = world.treasurer) =>
  perform(
    world.app,
    actor,
    postEntryAct,
    {
      ...{ memo: half.memo, draftId },
      lines: [
        { accountId: world.account('5-2104'), debit: '150000.00' },
        { accountId: world.account('1-1101'), credit: '150000.00' },
      ],
    },
    key,
  );

async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`;
}

test('a half-typed entry is kept as it is, sealed, for its author, and stands in no books', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const draftId = await save(world, world.teller);
  const [mine] = await entryDrafts(world.app, world.teller);
  expect(mine).toMatchObject({ id: draftId, memo: half.memo, lines: 1, isOwn: true });
  expect([decimal(mine!.total), decimal(mine!.difference), mine!.goesOn]).toEqual([
    ...['150000.00', '150000.00', '2026-06-08'],
  ]);
  const { content } = await entryDraft(world.app, world.teller, draftId);
  expect(content.lines[1]).toMatchObject({ account: '', credit: '150.0' });
  const [row] = await world.look<{ row: string }>(
    'select row_to_json(d)::text as row from entry_draft d where id = $1',
    [draftId],
  );
  expect(row!.row).not.toContain('Sari');
  expect(await world.look('select from entry where org_id = $1', [world.org.id])).toEqual([]);
  expect(await openDrafts(world.app, world.treasurer, day('2026-03-01'))).toEqual({
    ...{ count: 1, ofMonth: 1 },
  });
  expect(await openDrafts(world.app, world.treasurer, day('2026-02-01'))).toEqual({
    ...{ count: 1, ofMonth: 0 },
  });
});

test('others’ drafts are seen by whoever may, and by nobody of another cooperative', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const { app, treasurer, teller, stranger } = world;
  const ofTeller = await save(world, teller);
  const ofTreasurer = await save(world, treasurer);
  const ids = async (actor: Actor) =>
    (await entryDrafts(app, actor)).map(({ id }) => id).toSorted();
  expect(await ids(teller)).toEqual([ofTeller]);
  expect(await ids(treasurer)).toEqual([ofTeller, ofTreasurer].toSorted());
  expect(await ids(stranger)).toEqual([]);
  expect(await refused(entryDraft(app, teller, ofTreasurer))).toBe('entry-draft/absent');
  expect(await refused(post(world, ofTreasurer, newId(), teller))).toBe('entry-draft/absent');
  const over = { draftId: ofTreasurer, content: half };
  expect(await refused(perform(app, teller, saveDraft, over, newId()))).toBe('entry-draft/absent');
  const discard = { draftId: ofTreasurer };
  expect(await refused(perform(app, stranger, discardDraft, discard, newId()))).toBe(
    'entry-draft/absent',
  );
});

test('a draft becomes one entry: the same request answers the same, another is refused', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const draftId = await save(world, world.treasurer);
  const outcomes = await Promise.allSettled([
    post(world, draftId, 'satu'),
    post(world, draftId, 'dua'),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const key = outcomes[0].status === 'fulfilled' ? 'satu' : 'dua';
  const [first] = await world.look<{ id: string }>('select id from entry where org_id = $1', [
    world.org.id,
  ]);
  expect(await post(world, draftId, key)).toEqual({ entryId: first!.id });
  expect(await refused(post(world, draftId, newId()))).toBe('entry-draft/posted');
  expect(await world.look('select from entry where org_id = $1', [world.org.id])).toHaveLength(1);
  expect(
    await world.look('select entry_id, content_sealed from entry_draft where id = $1', [draftId]),
  ).toEqual([{ entry_id: first!.id, content_sealed: null }]);
  expect(await entryDrafts(world.app, world.treasurer)).toEqual([]);
});

test('a draft thrown away can be taken back for a week; one left alone goes after ninety days', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const { app, treasurer } = world;
  const forget = () => forgetEntryDrafts.run(app, world.org.id);
  const [thrown, left] = [await save(world, treasurer), await save(world, treasurer)];
  await perform(app, treasurer, discardDraft, { draftId: thrown }, newId());
  expect(await refused(post(world, thrown, newId()))).toBe('entry-draft/discarded');
  await perform(app, treasurer, restoreDraft, { draftId: thrown }, newId());
  expect(await refused(perform(app, treasurer, restoreDraft, { draftId: thrown }, newId()))).toBe(
    'entry-draft/not-discarded',
  );
  await perform(app, treasurer, discardDraft, { draftId: thrown }, newId());
  world.setNow('2026-03-16');
  await forget();
  expect(await entryDrafts(app, treasurer)).toHaveLength(2);
  world.setNow('2026-03-18');
  await forget();
  expect((await entryDrafts(app, treasurer)).map(({ id }) => id)).toEqual([left]);
  world.setNow('2026-06-09');
  await forget();
  expect(await entryDrafts(app, treasurer)).toEqual([]);
});

test('an empty form keeps nothing, and the machine’s owner keeps none', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const blank = { draftId: newId(), content: { day: '10/3' } };
  expect(await refused(perform(world.app, world.treasurer, saveDraft, blank, newId()))).toBe(
    'entry-draft/empty',
  );
  expect(await refused(save(world, world.operator))).toBe('entry-draft/of-nobody');
});
