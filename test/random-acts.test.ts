import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { closeYear } from '#ledger/periods/close-year.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { undoYearEnd } from '#ledger/periods/undo-year-end.ts';
import { faultsOf } from './books-tie.ts';
import { openWorld } from './world.ts';
import type { PostedLine, World } from './world.ts';

/** Books with two offices, three units and guarded and unguarded sub-accounts, in a world of one's own. */
interface Books {
  readonly world: World;
  readonly offices: readonly string[];
  readonly units: readonly string[];
  readonly subs: readonly string[];
  readonly entries: string[];
}

async function openBooksFor(world: World): Promise<Books> {
  const offices = [world.headOfficeId, await world.addOffice('CB1')];
  const units = [world.generalUnitId, world.unit('savings-and-loan'), world.unit('shop')];
  const at = { unitId: units[1]!, officeId: offices[1]! };
  const subs = [
    await world.addSubAccount('2-1101', { floor: '0.00' }),
    await world.addSubAccount('2-1101', { floor: '100.00', ...at }),
    await world.addSubAccount('1-1301', { floor: '0.00', ...at }),
    await world.addSubAccount('3-1201'),
  ];
  return { world, offices, units, subs, entries: [] };
}

type Step = (books: Books) => Promise<unknown>;

const day = fc
  .tuple(
    fc.constantFrom(2024, 2025),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const month = day.map((text) => text.slice(0, 7));
const year = fc.constantFrom(2024, 2025);
const amount = fc.integer({ min: 1, max: 400 });
const plain = fc.constantFrom('1-1101', '1-1111', '4-1101', '4-1201', '5-2101', '5-2104', '6-1199');
const target = fc.oneof(plain, fc.integer({ min: 0, max: 3 }));
const place = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 1 }));
const line = fc.tuple(
  target,
  fc.integer({ min: -300, max: 300 }).filter((n) => n !== 0),
  place,
);

/** Posts lines that balance by a last one; one in eight is off by a rupiah, and must be refused. */
const post: fc.Arbitrary<Step> = fc
  .record({
    day,
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    last: fc.tuple(plain, place),
    off: fc.nat(7),
  })
  .map(({ day: on, lines, last, off }) => async (books) => {
    const total = lines.reduce((whole, [, n]) => whole + n, 0) + (off === 0 ? 1 : 0);
    const at = ([unit, office]: [number, number]) => ({
      unitId: books.units[unit]!,
      officeId: books.offices[office]!,
    });
    const posted = lines.map(([to, n, where]): PostedLine =>
      typeof to === 'number' ? [books.subs[to]!, n] : [to, n, at(where)],
    );
    if (total !== 0) posted.push([last[0], -total, at(last[1])]);
    books.entries.push(await books.world.post(posted, { day: on }));
  });

/** Moves money on a sub-account, in or out. */
const move: fc.Arbitrary<Step> = fc
  .record({ day, sub: fc.integer({ min: 0, max: 3 }), amount, out: fc.boolean() })
  .map(({ day: on, sub, amount: size, out }) => async (books) => {
    const n = out ? size : -size;
    books.entries.push(
      await books.world.post(
        [
          [books.subs[sub]!, n],
          ['1-1101', -n],
        ],
        { day: on },
      ),
    );
  });

const reverse: fc.Arbitrary<Step> = fc
  .record({ at: fc.nat(1000), day: fc.option(day, { nil: undefined }) })
  .map(({ at, day: on }) => async ({ world, entries }) => {
    if (entries.length === 0) return;
    const input = { entryId: entries[at % entries.length]!, reason: 'uji acak', day: on };
    entries.push((await perform(world.app, world.treasurer, reverseEntry, input, newId())).entryId);
  });

const decide: fc.Arbitrary<Step> = fc.oneof(
  month.map(
    (of): Step =>
      ({ world }) =>
        perform(world.app, world.treasurer, closePeriod, { month: of }, newId()),
  ),
  month.map(
    (of): Step =>
      ({ world }) =>
        perform(
          world.app,
          world.treasurer,
          reopenPeriod,
          { month: of, reason: 'uji acak' },
          newId(),
        ),
  ),
  year.map(
    (of): Step =>
      ({ world }) =>
        perform(world.app, world.treasurer, closeYear, { year: of }, newId()),
  ),
  fc
    .record({
      year,
      reopen: fc.constantFrom('none' as const, 'december' as const, 'year' as const),
    })
    .map(
      (input): Step =>
        ({ world }) =>
          perform(
            world.app,
            world.treasurer,
            undoYearEnd,
            { ...input, reason: 'uji acak' },
            newId(),
          ),
    ),
);

/** Folds a few open deltas, as the job does between acts. */
const fold: fc.Arbitrary<Step> = fc.nat(9).map((limit): Step => async ({ world }) => {
  await world.app.pool.query(
    `with open as (select set_config('app.org', $1, true)) select fold_totals($1::uuid, $2) from open`,
    [world.org.id, limit],
  );
});

const step = fc.oneof(
  { weight: 6, arbitrary: post },
  { weight: 5, arbitrary: move },
  { weight: 2, arbitrary: reverse },
  { weight: 2, arbitrary: decide },
  { weight: 1, arbitrary: fold },
);

async function attempt(books: Books, act: Step): Promise<string> {
  try {
    await act(books);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const runs = Number(process.env['RANDOM_RUNS'] ?? 6);

test(
  'random acts, one after the other, leave nothing off in the books',
  { timeout: 120_000 },
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
        await using world = await openWorld({ now: '2026-01-20', poolSize: 2 });
        const books = await openBooksFor(world);
        for (const act of steps) {
          const outcome = await attempt(books, act);
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        }
        expect(await faultsOf(world)).toEqual([]);
        await world.app.pool.query(
          `with open as (select set_config('app.org', $1, true)) select rebuild_totals($1::uuid) from open`,
          [world.org.id],
        );
        expect(await faultsOf(world)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(seen.get('done')).toBeGreaterThan(20);
  },
);

test(
  'random acts, eight at a time, leave nothing off in the books',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 80 }), async (steps) => {
        await using world = await openWorld({ now: '2026-01-20', poolSize: 8 });
        const books = await openBooksFor(world);
        const left = [...steps];
        const work = async () => {
          for (let act = left.shift(); act; act = left.shift()) await attempt(books, act);
        };
        await Promise.all(Array.from({ length: 8 }, work));
        expect(await faultsOf(world)).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);
