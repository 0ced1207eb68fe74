import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { newId } from '#base/id.ts';
import { decimal, rupiah } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { reverseEntry } from '../entries/reverse-entry.ts';
import { closeSample } from './close-sample.ts';
import { drawSample } from './draw-sample.ts';
import { noteFinding } from './note-finding.ts';
import { drawAgain, sampleCard } from './sample-card.view.ts';
import { sampleList } from './sample-list.view.ts';

/** Ten payments of Rp 1.000.000 to Rp 10.000.000 in March. */
async function openedWorld() {
  const world = await openWorld({ now: '2026-04-01' });
  for (let i = 1; i <= 10; i += 1) {
    const day = `2026-03-${String(i).padStart(2, '0')}`;
    const memo = `Beban ${i}`;
    await world.post(
      [
        ['5-3103', i * 1_000_000],
        ['1-1101', -i * 1_000_000],
      ],
      { day, memo },
    );
  }
  return world;
}

const march = { from: '2026-03-01', to: '2026-03-31' };
const entries = { name: 'Kas keluar Maret', about: 'entries', method: 'random', ...march } as const;

async function drawn(world: World, more: Record<string, unknown> = {}, actor = world.supervisor) {
  const input = { ...entries, seed: 'RAT 2026', size: 4, ...more };
  const { sampleId } = await perform(world.app, actor, drawSample, input as never, newId());
  return sampleId;
}

const note = (world: World, input: Record<string, unknown>, actor = world.supervisor) =>
  perform(world.app, actor, noteFinding, input as never, newId());

test('a sample is kept with its seed and a proof that a list of numbers and amounts gives again', async () => {
  await using world = await openedWorld();
  const { app, supervisor } = world;
  const id = await drawn(world);
  const card = await sampleCard(app, supervisor, id);
  const listed = await world.look<{ text: string }>(
    `select string_agg(number || ';' || sen_text(total) || E'\\n', '' order by day, number) as text
      from entry where org_id = $1`,
    [world.org.id],
  );
  const hash = createHash('sha256').update(listed[0]!.text).digest('hex');
  expect(card).toMatchObject({ seed: 'RAT 2026', hash, populationCount: 10, size: 4, examined: 0 });
  expect(decimal(card.populationSum)).toBe('55000000.00');
  expect(card.items.every(({ number, memo }) => number !== null && memo.startsWith('Beban'))).toBe(
    true,
  );
  const again = await sampleCard(app, supervisor, await drawn(world));
  expect(again.items.map(({ ref }) => ref)).toEqual(card.items.map(({ ref }) => ref));
  const other = await sampleCard(app, supervisor, await drawn(world, { seed: '' }));
  expect(other.seed).toMatch(/^[0-9a-f-]{36}$/);
});

test('drawn again later the same comes out, whatever was posted since; a changed book is found out', async () => {
  await using world = await openedWorld();
  const { app, supervisor, treasurer } = world;
  const id = await drawn(world, { method: 'monetary', size: 3 });
  world.setNow('2026-04-02');
  await world.post(
    [
      ['5-3103', 77],
      ['1-1101', -77],
    ],
    { day: '2026-03-05' },
  );
  const { items } = await sampleCard(app, supervisor, id);
  const entryId = items[0]!.entryId!;
  await perform(app, treasurer, reverseEntry, { entryId, reason: 'salah akun' }, newId());
  expect((await drawAgain(app, supervisor, id)).isSame).toBe(true);
  // Whoever owns the machine alters a row: no right of the program goes so far.
  await world.look('update entry set total = total + 1 where org_id = $1 and memo = $2', [
    world.org.id,
    'Beban 2',
  ]);
  expect((await drawAgain(app, supervisor, id)).isSame).toBe(false);
});

test('lines of one account and balances of members are drawn by their own sizes', async () => {
  await using world = await openedWorld();
  const { app, supervisor } = world;
  const subs = await Promise.all([1, 2, 3].map(() => world.addSubAccount('2-1101')));
  for (const [i, sub] of subs.entries())
    await world.post(
      [
        ['1-1101', (i + 1) * 100],
        [sub, -(i + 1) * 100],
      ],
      { day: '2026-03-20' },
    );
  const accountId = world.account('1-1101');
  const lines = await sampleCard(
    app,
    supervisor,
    await drawn(world, { about: 'lines', accountId, least: '5000000.00', size: 6 }),
  );
  expect(lines.items.map(({ amount }) => decimal(amount))).toEqual(
    [5, 6, 7, 8, 9, 10].map((n) => `-${n}000000.00`),
  );
  expect(lines.items[0]!.ref).toBe(`${lines.items[0]!.number}#2`);
  const ask = { about: 'balances', from: undefined, accountId: world.account('2-1101') };
  const held = await sampleCard(app, supervisor, await drawn(world, { ...ask, size: 3 }));
  expect(held.items.map(({ amount }) => decimal(amount)).toSorted()).toEqual([
    '100.00',
    '200.00',
    '300.00',
  ]);
  expect(held.items.every(({ ownerKind }) => ownerKind !== null)).toBe(true);
  const before = drawn(world, { ...ask, to: '2026-03-19', size: 1 });
  await expect(before).rejects.toMatchObject({ code: 'audit-sample/empty' });
});

test('what was found is noted and noted again, reckoned up for the population, and closed with a name', async () => {
  await using world = await openedWorld();
  const { app, supervisor } = world;
  const sampleId = await drawn(world, { method: 'monetary', size: undefined, step: '20000000.00' });
  const { items } = await sampleCard(app, supervisor, sampleId);
  expect(items.every(({ isCertain }) => !isCertain)).toBe(true);
  await note(world, { sampleId, place: 1, state: 'missing', note: 'tidak ada di map' });
  const half = decimal((items[0]!.amount / 2n) as (typeof items)[0]['amount']);
  await note(world, { sampleId, place: 1, state: 'different', found: half, note: 'kuitansi' });
  const early = perform(app, supervisor, closeSample, { sampleId, conclusion: 'Wajar' }, newId());
  await expect(early).rejects.toMatchObject({ code: 'audit-sample/open-items' });
  for (const { place } of items.slice(1)) await note(world, { sampleId, place, state: 'seen' });
  const card = await sampleCard(app, supervisor, sampleId);
  expect(card.items[0]!.findings.map(({ state }) => state)).toEqual(['different', 'missing']);
  expect(card.items[0]!.findings[0]!.by).not.toBeNull();
  expect(card).toMatchObject({ exceptions: 1, examined: items.length });
  expect(card.projectedError).toBe(rupiah(10_000_000));
  await perform(app, supervisor, closeSample, { sampleId, conclusion: 'Perlu koreksi' }, newId());
  const closed = await sampleCard(app, supervisor, sampleId);
  expect([closed.closedBy, closed.conclusion]).toEqual([expect.any(String), 'Perlu koreksi']);
  await expect(note(world, { sampleId, place: 1, state: 'seen' })).rejects.toMatchObject({
    code: 'audit-sample/closed',
  });
  const { rows } = await sampleList(app, supervisor, { state: 'closed' });
  expect(rows.map(({ id }) => id)).toEqual([sampleId]);
});

test('what does not fit is refused by name, and nothing is written', async () => {
  await using world = await openedWorld();
  const refusals: [Record<string, unknown>, string][] = [
    [{ about: 'lines' }, 'audit-sample/no-account'],
    [{ from: undefined }, 'audit-sample/no-span'],
    [{ from: '2026-03-31', to: '2026-03-01' }, 'audit-sample/days-reversed'],
    [{ to: '2026-04-02' }, 'audit-sample/future'],
    [{ size: undefined }, 'audit-sample/no-size'],
    [{ method: 'monetary', step: '10.00' }, 'audit-sample/size-or-step'],
    [{ step: '10.00', size: undefined }, 'audit-sample/step-elsewhere'],
    [{ size: 11 }, 'audit-sample/too-few'],
    [{ kind: 'closing' }, 'audit-sample/empty'],
    [{ method: 'monetary', size: undefined, step: '0.00' }, 'audit-sample/amount-below'],
    [{ accountId: newId() }, 'account/absent'],
  ];
  for (const [more, code] of refusals)
    await expect(drawn(world, more), code).rejects.toMatchObject({ code });
  const sampleId = await drawn(world);
  const findings: [Record<string, unknown>, string][] = [
    [{ place: 5, state: 'seen' }, 'audit-sample/no-place'],
    [{ place: 1, state: 'different', note: 'x' }, 'audit-sample/no-found'],
    [{ place: 1, state: 'seen', found: '1.00' }, 'audit-sample/found-elsewhere'],
    [{ place: 1, state: 'missing' }, 'audit-sample/no-note'],
    [{ sampleId: newId(), place: 1, state: 'seen' }, 'audit-sample/absent'],
  ];
  for (const [more, code] of findings)
    await expect(note(world, { sampleId, ...more }), code).rejects.toMatchObject({ code });
  const { rows } = await sampleList(world.app, world.supervisor, {});
  expect(rows).toMatchObject([{ examined: 0 }]);
});

test('an auditor draws and notes until their last day and posts nothing; who keeps the books sees no sample', async () => {
  await using world = await openedWorld();
  const { app, operator, treasurer, chair, stranger } = world;
  const auditor = await world.addPerson('Auditor Luar');
  const span = { loginId: auditor.loginId, role: 'auditor', untilOn: '2026-04-30' } as const;
  await perform(app, operator, grantMandate, span, newId());
  const id = await drawn(world, {}, auditor);
  await note(world, { sampleId: id, place: 1, state: 'seen' }, auditor);
  for (const actor of [treasurer, chair]) {
    await expect(sampleCard(app, actor, id)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(drawn(world, {}, actor)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  await expect(sampleCard(app, stranger, id)).rejects.toMatchObject({ kind: 'forbidden' });
  const posting = world.post(
    [
      ['5-3103', 1],
      ['1-1101', -1],
    ],
    { actor: auditor },
  );
  await expect(posting).rejects.toMatchObject({ kind: 'forbidden' });
  world.setNow('2026-05-01');
  await expect(sampleCard(app, auditor, id)).rejects.toMatchObject({ code: 'organisation/absent' });
  await expect(
    note(world, { sampleId: id, place: 2, state: 'seen' }, auditor),
  ).rejects.toMatchObject({ code: 'organisation/absent' });
});
