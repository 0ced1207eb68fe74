import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { setWorkingHours } from '#base/org/set-working-hours.ts';
import { perform } from '#base/perform.ts';
import { reverseEntry } from '../entries/reverse-entry.ts';
import { closePeriod } from '../periods/close-period.ts';
import { reopenPeriod } from '../periods/reopen-period.ts';
import { reportOf } from './all-reports.ts';
import type { AnyReportRow } from './define-report.ts';
import { reportCsv } from './report-files.ts';
import { runReport } from './run-report.ts';

const at = (instant: string) => new Date(`${instant}:00+07:00`);

const pay = (world: World, amount: number, options: { day?: string; memo: string }) =>
  world.post(
    [
      ['5-3103', amount],
      ['1-1101', -amount],
    ],
    options,
  );

async function listed(world: World, code: string, question: object = {}): Promise<AnyReportRow[]> {
  const asked = { from: '2026-01-01', to: '2026-12-31', ...question };
  const reader = { ground: world.app, actor: world.supervisor };
  return runReport(reader, reportOf(code), asked, async ({ rows }) => Array.fromAsync(rows));
}

const memos = (rows: readonly AnyReportRow[]) => rows.map(({ title }) => title.id);
const said = (rows: readonly AnyReportRow[], i: number) => rows.map(({ texts }) => texts![i]!.id);

test('a reversal is listed with its original, the days between, and both who did it', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  const entryId = await pay(world, 1_000, { memo: 'Salah' });
  await pay(world, 1_000, { memo: 'Benar' });
  world.setNow('2026-03-09');
  await perform(world.app, world.treasurer, reverseEntry, { entryId, reason: 'keliru' }, newId());
  const rows = await listed(world, 'audit-reversed');
  expect(rows).toHaveLength(1);
  expect(rows[0]!.texts![0]!.id).toMatch(/^KK-.*, 2 Mar 2026$/);
  expect(said(rows, 1)).toEqual(['7 hari']);
  expect(rows[0]!.texts![2]!.id).toBe(rows[0]!.texts![4]!.id);
  expect(await listed(world, 'audit-reversed', { to: '2026-03-08' })).toEqual([]);
});

test('what was recorded more than some days late is listed, and all that went into a month closed before', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  await pay(world, 1_000, { memo: 'Tiga hari', day: '2026-03-07' });
  await pay(world, 1_000, { memo: 'Empat hari', day: '2026-03-06' });
  world.setNow('2026-04-01');
  const month = { month: '2026-03' };
  await perform(world.app, world.treasurer, closePeriod, month, newId());
  const reason = { ...month, reason: 'tertinggal' };
  await perform(world.app, world.chair, reopenPeriod, reason, newId());
  world.setNow('2026-04-02');
  await pay(world, 1_000, { memo: 'Susulan', day: '2026-03-31' });
  await pay(world, 1_000, { memo: 'April', day: '2026-04-01' });
  const rows = await listed(world, 'audit-back-dated');
  expect(memos(rows)).toEqual(['Empat hari', 'Susulan']);
  expect(said(rows, 0)).toEqual(['4 hari', '2 hari']);
  expect(said(rows, 1)).toEqual(['', expect.stringMatching(/^1 Apr 2026/)]);
  expect(memos(await listed(world, 'audit-back-dated', { days: '2' }))).toContain('Tiga hari');
  await expect(listed(world, 'audit-back-dated', { days: '-1' })).rejects.toMatchObject({
    code: 'act/input',
  });
});

test('after hours is told by the office’s clock: by hour, weekday and national holiday, not of jobs', async () => {
  // 2026-03-02 is a Monday; 2026-03-20 and 21 are Idul Fitri.
  await using world = await openWorld({ now: at('2026-03-02T06:59') });
  await pay(world, 1, { memo: 'Pagi sekali' });
  world.setNow(at('2026-03-02T07:00'));
  await pay(world, 1, { memo: 'Tepat buka' });
  world.setNow(at('2026-03-02T16:59'));
  await pay(world, 1, { memo: 'Belum tutup' });
  world.setNow(at('2026-03-02T17:00'));
  await pay(world, 1, { memo: 'Tepat tutup' });
  world.setNow(at('2026-03-08T10:00'));
  await pay(world, 1, { memo: 'Minggu' });
  world.setNow(at('2026-03-20T10:00'));
  await pay(world, 1, { memo: 'Lebaran' });
  const usual = await listed(world, 'audit-after-hours');
  expect(memos(usual)).toEqual(['Pagi sekali', 'Tepat tutup', 'Minggu', 'Lebaran']);
  expect(said(usual, 0)).toEqual([
    'di luar jam kerja',
    'di luar jam kerja',
    'bukan hari kerja',
    'hari libur nasional',
  ]);
  const hours = { days: [1, 7], from: '6', until: '18.00' };
  await perform(world.app, world.chair, setWorkingHours, hours, newId());
  expect(memos(await listed(world, 'audit-after-hours'))).toEqual(['Lebaran']);
  for (const [more, code] of [
    [{ days: [] }, 'working-hours/no-day'],
    [{ until: '05:00' }, 'working-hours/reversed'],
    [{ from: '25:00' }, 'act/input'],
  ] as const) {
    const wrong = { ...hours, days: [...hours.days], ...more } as typeof hours;
    const set = perform(world.app, world.chair, setWorkingHours, wrong, newId());
    await expect(set).rejects.toMatchObject({ code });
  }
});

test('what a day has twice on the same accounts is listed, unless it was reversed', async () => {
  await using world = await openWorld({ now: '2026-03-02' });
  await pay(world, 2_000_000, { memo: 'Sewa' });
  const entryId = await pay(world, 2_000_000, { memo: 'Sewa lagi' });
  await pay(world, 2_000_001, { memo: 'Lain jumlah' });
  await world.post(
    [
      ['5-3103', 2_000_000],
      ['1-1111', -2_000_000],
    ],
    { memo: 'Lain akun' },
  );
  const rows = await listed(world, 'audit-repeated');
  expect(memos(rows)).toEqual(['Sewa', 'Sewa lagi']);
  expect(said(rows, 0)).toEqual([rows[1]!.code, rows[0]!.code]);
  expect(said(rows, 1)).toEqual(['juta', 'juta']);
  await perform(world.app, world.treasurer, reverseEntry, { entryId, reason: 'ganda' }, newId());
  expect(await listed(world, 'audit-repeated')).toEqual([]);
});

test('columns of words stand in the file beside the figures, guarded against formulas', async () => {
  await using world = await openWorld({ now: at('2026-03-08T10:00') });
  await pay(world, 1_500, { memo: '=1+1' });
  const reader = { ground: world.app, actor: world.supervisor };
  const question = { from: '2026-03-01', to: '2026-03-31' };
  const csv = await runReport(reader, reportOf('audit-after-hours'), question, async (running) =>
    (await Array.fromAsync(reportCsv(running, 'en'))).join(''),
  );
  const [head, line] = csv.split('\n');
  expect(head).toBe('code,title,kind,day,why,recorded,by,amount');
  expect(line).toMatch(
    /^KK-[^,]*,'=1\+1,entry,2026-03-08,no working day,8 Mar 2026 10:00 WIB,.*,1500.00$/,
  );
});
