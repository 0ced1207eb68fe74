import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { faultsOf } from '../../../test/books-tie.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { reverseEntry } from '../entries/reverse-entry.ts';
import { closePeriod } from './close-period.ts';
import { closeYear } from './close-year.ts';
import { reopenPeriod } from './reopen-period.ts';
import { undoYearEnd } from './undo-year-end.ts';

const close = (world: World, year: number) =>
  perform(world.app, world.treasurer, closeYear, { year }, newId());
const undo = (world: World, year: number, reopen: 'none' | 'december' | 'year' = 'december') =>
  perform(
    world.app,
    world.treasurer,
    undoYearEnd,
    { year, reason: 'Koreksi auditor', reopen },
    newId(),
  );
const closeMonth = (world: World, month: string) =>
  perform(world.app, world.treasurer, closePeriod, { month }, newId());
const reopenMonth = (world: World, month: string) =>
  perform(world.app, world.treasurer, reopenPeriod, { month, reason: 'Faktur terlambat' }, newId());

async function balancesOf(world: World): Promise<Record<string, string>> {
  const rows = await world.look<{ code: string; unit: string; office: string; balance: string }>(
    `select a.code, u.code as unit, o.code as office, sum(l.amount)::text as balance from line l
      join account a on a.org_id = l.org_id and a.id = l.account_id
      join unit u on u.org_id = l.org_id and u.id = l.unit_id join office o on o.org_id = l.org_id and o.id = l.office_id
      where l.org_id = $1 group by 1, 2, 3 having sum(l.amount) <> 0`,
    [world.org.id],
  );
  return Object.fromEntries(
    rows.map((row) => [`${row.code} ${row.unit} ${row.office}`, row.balance]),
  );
}

/** A year with income and costs in two units and two offices. */
async function yearOfTrade(world: World, year: number): Promise<void> {
  const branch = await world.addOffice(`C${year % 100}`);
  const shop = { unitId: world.unit('shop') };
  await world.post(
    [
      ['1-1101', '900'],
      ['4-1101', '-900'],
    ],
    { day: `${year}-02-03` },
  );
  await world.post(
    [
      ['1-1101', '500', shop],
      ['4-1201', '-500', shop],
    ],
    { day: `${year}-06-03` },
  );
  await world.post(
    [
      ['5-2101', '700'],
      ['1-1101', '-700'],
    ],
    { day: `${year}-11-03` },
  );
  await world.post(
    [
      ['5-2104', '40', { officeId: branch }],
      ['1-1101', '-40'],
    ],
    { day: `${year}-12-31` },
  );
}

test('closing a year empties income and costs into retained SHU, in each unit and office apart', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  await yearOfTrade(world, 2025);
  const { yearEndId } = await close(world, 2025);
  expect(await balancesOf(world)).toEqual({
    '1-1101 UMUM PST': '16000',
    '1-1101 TOKO PST': '50000',
    '1-1901 UMUM PST': '4000',
    '1-1901 UMUM C25': '-4000',
    '3-3101 UMUM PST': '-20000',
    '3-3101 UMUM C25': '4000',
    '3-3101 TOKO PST': '-50000',
  });
  const [row] = await world.look(
    `select y.result::text, e.number, e.kind, e.day from year_end y join entry e on e.id = y.entry_id where y.id = $1`,
    [yearEndId],
  );
  expect(row).toEqual({
    result: '66000',
    number: 'PN-2025-RW-0001',
    kind: 'closing',
    day: '2025-12-31',
  });
  expect(await faultsOf(world)).toEqual([]);
});

test('a closed year takes no more entries, and its months are not reopened, until its closing is undone', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  await yearOfTrade(world, 2025);
  await close(world, 2025);
  for (const day of ['2025-01-01', '2025-12-31', '2024-07-01']) {
    const late = world.post(
      [
        ['1-1101', '1'],
        ['4-1101', '-1'],
      ],
      { day },
    );
    await expect(late, day).rejects.toMatchObject({
      code: 'period/closed',
      facts: { month: day.slice(0, 7) },
    });
  }
  await expect(reopenMonth(world, '2025-12')).rejects.toMatchObject({ code: 'period/year-closed' });
  await expect(reopenMonth(world, '2024-12')).rejects.toMatchObject({ code: 'period/year-closed' });
  await expect(close(world, 2025)).rejects.toMatchObject({ code: 'year-end/already-closed' });
  const [closing] = await world.look<{ id: string }>(
    `select id from entry where org_id = $1 and kind = 'closing'`,
    [world.org.id],
  );
  const reversal = { entryId: closing!.id, reason: 'coba' };
  await expect(
    perform(world.app, world.treasurer, reverseEntry, reversal, newId()),
  ).rejects.toMatchObject({
    code: 'entry/closing',
  });
});

test('undoing a year end leaves every balance as before, and the year closes again', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  await yearOfTrade(world, 2025);
  const before = await balancesOf(world);
  await close(world, 2025);
  await undo(world, 2025);
  expect(await balancesOf(world)).toEqual(before);
  await world.post(
    [
      ['1-1101', '1'],
      ['4-1101', '-1'],
    ],
    { day: '2025-12-30' },
  );
  const november = world.post(
    [
      ['1-1101', '1'],
      ['4-1101', '-1'],
    ],
    { day: '2025-11-30' },
  );
  await expect(november).rejects.toMatchObject({ code: 'period/closed' });
  await expect(undo(world, 2025)).rejects.toMatchObject({ code: 'year-end/absent' });
  await close(world, 2025);
  await undo(world, 2025, 'none');
  const december = world.post(
    [
      ['1-1101', '1'],
      ['4-1101', '-1'],
    ],
    { day: '2025-12-30' },
  );
  await expect(december).rejects.toMatchObject({ code: 'period/closed' });
  await close(world, 2025);
  await undo(world, 2025, 'year');
  await world.post(
    [
      ['1-1101', '1'],
      ['4-1101', '-1'],
    ],
    { day: '2025-01-30' },
  );
  expect(await faultsOf(world)).toEqual([]);
});

test('years close in their order, and their closings are undone from the last', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  await yearOfTrade(world, 2024);
  await yearOfTrade(world, 2025);
  await expect(close(world, 2025)).rejects.toMatchObject({
    code: 'year-end/earlier-open',
    facts: { year: 2024 },
  });
  await expect(close(world, 2026)).rejects.toMatchObject({ code: 'year-end/not-over' });
  await expect(close(world, 2023)).rejects.toMatchObject({ code: 'year-end/empty' });
  await close(world, 2024);
  await close(world, 2025);
  await expect(undo(world, 2024)).rejects.toMatchObject({
    code: 'year-end/later-closed',
    facts: { year: 2025 },
  });
  await undo(world, 2025);
  await undo(world, 2024);
  expect(await faultsOf(world)).toEqual([]);
});

test('months close in their order, reopen with a reason, and every decision is kept', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  for (const day of ['2026-01-05', '2026-03-05'])
    await world.post(
      [
        ['1-1101', '5'],
        ['4-1101', '-5'],
      ],
      { day },
    );
  await expect(closeMonth(world, '2026-04')).rejects.toMatchObject({ code: 'period/not-over' });
  await expect(closeMonth(world, '2026-03')).rejects.toMatchObject({
    code: 'period/earlier-open',
    facts: { month: '2026-01' },
  });
  await closeMonth(world, '2026-01');
  await closeMonth(world, '2026-03');
  await expect(closeMonth(world, '2026-02'), 'February is closed with March').rejects.toMatchObject(
    {
      code: 'period/already-closed',
    },
  );
  const late = world.post(
    [
      ['1-1101', '5'],
      ['4-1101', '-5'],
    ],
    { day: '2026-02-05' },
  );
  await expect(late).rejects.toMatchObject({ code: 'period/closed' });
  await reopenMonth(world, '2026-02');
  await world.post(
    [
      ['1-1101', '5'],
      ['4-1101', '-5'],
    ],
    { day: '2026-02-05' },
  );
  await expect(reopenMonth(world, '2026-02')).rejects.toMatchObject({
    code: 'period/already-open',
  });
  await closeMonth(world, '2026-02');
  const events = await world.look(
    'select month, status, reason from period_event where org_id = $1 order by at, id',
    [world.org.id],
  );
  expect(events).toEqual([
    { month: '2026-01-01', status: 'closed', reason: '' },
    { month: '2026-03-01', status: 'closed', reason: '' },
    { month: '2026-02-01', status: 'open', reason: 'Faktur terlambat' },
    { month: '2026-02-01', status: 'closed', reason: '' },
  ]);
});

test('while a year closes nobody slips an entry into it: each is counted or refused', async () => {
  await using world = await openWorld({ now: '2026-02-10', poolSize: 14 });
  await yearOfTrade(world, 2025);
  let closed: unknown = null;
  const asked = Array.from({ length: 40 }, async (_, i) => {
    if (i === 20) closed = await close(world, 2025);
    const day = i % 3 === 0 ? '2025-12-31' : i % 3 === 1 ? '2025-03-01' : '2024-09-09';
    return world
      .post(
        [
          ['1-1101', '7'],
          ['4-1101', '-7'],
        ],
        { day },
      )
      .then(
        () => 'posted',
        (error: { code: string }) => error.code,
      );
  });
  const answers = new Set(
    await Promise.all(asked).catch((error: { code: string }) => [error.code]),
  );
  expect(
    [...answers].every((answer) =>
      ['posted', 'period/closed', 'year-end/earlier-open'].includes(answer),
    ),
  ).toBe(true);
  expect(closed !== null || answers.has('year-end/earlier-open')).toBe(true);
  expect(await faultsOf(world)).toEqual([]);
});

test('only who may, closes and reopens; a supervisor and a stranger do not', async () => {
  await using world = await openWorld({ now: '2026-04-10' });
  const input = { month: '2026-03' };
  const by = (actor: World['teller']) => perform(world.app, actor, closePeriod, input, newId());
  await expect(by(world.teller)).rejects.toMatchObject({ code: 'act/not-allowed' });
  await expect(by(world.supervisor)).rejects.toMatchObject({ code: 'act/not-allowed' });
  await expect(by({ ...world.stranger, orgId: world.org.id })).rejects.toMatchObject({
    kind: 'absent',
  });
  await by(world.treasurer);
});
