import { expect, test } from 'vitest';
import { openWorld } from '../../test/world.ts';
import { approvalLimits } from '#base/approval/approval-limits.view.ts';
import { limitedActs } from '#base/approval/act-named.ts';
import { day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { reverseEntry } from './entries/reverse-entry.ts';
import { limitPresets, presetOn } from './first-limits.ts';
import { closePeriod } from './periods/close-period.ts';
import { reopenPeriod } from './periods/reopen-period.ts';
import { setFirstLimits } from './set-first-limits.ts';

test('a new cooperative asks two persons to reopen a month, and to reverse or post above its sums', async () => {
  await using world = await openWorld({ now: '2026-12-10' });
  const key = newId();
  await setFirstLimits(world.app, world.org.id, key);
  await setFirstLimits(world.app, world.org.id, key);
  const lines = (amount: number) =>
    world.post(
      [
        ['1-1101', amount],
        ['4-1101', -amount],
      ],
      { day: '2026-12-01' },
    );
  const waits = { code: 'act/pending' };
  await expect(lines(10_000_001)).rejects.toMatchObject(waits);
  const entryId = await lines(10_000_000);
  const reason = 'salah akun';
  const reverse = (id: string) =>
    perform(world.app, world.treasurer, reverseEntry, { entryId: id, reason }, newId());
  await expect(reverse(entryId)).rejects.toMatchObject(waits);
  await reverse(await lines(5_000_000));
  await perform(world.app, world.treasurer, closePeriod, { month: '2026-11' }, newId());
  for (const actor of [world.treasurer, world.chair]) {
    const reopen = { month: '2026-11', reason };
    await expect(perform(world.app, actor, reopenPeriod, reopen, newId())).rejects.toMatchObject(
      waits,
    );
  }
});

test('every role that may do an act of the preset has its limit there, or the most generous would pass by it', async () => {
  await using world = await openWorld();
  const acts = new Set(limitedActs(world.app).map(({ name }) => name));
  const all = await approvalLimits(world.app, world.treasurer);
  for (const { limits } of limitPresets) {
    for (const act of new Set(limits.map((limit) => limit.act))) {
      expect(acts).toContain(act);
      const roles = limits.filter((limit) => limit.act === act).map(({ role }) => role);
      const may = all.find((one) => one.act === act)!.limits.map(({ role }) => role);
      expect(roles.toSorted(), act).toEqual(may.toSorted());
    }
  }
  expect(limitPresets.map(({ from }) => from)).toEqual(
    limitPresets.map(({ from }) => from).toSorted(),
  );
  expect(presetOn(day('2020-01-01'))).toBe(limitPresets[0]);
});
