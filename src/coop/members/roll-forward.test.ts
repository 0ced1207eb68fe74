import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { memberBook, wholeMemberBook } from './member-book.view.ts';
import { closingBy, noMoves, rollForwardOf } from './roll-forward.ts';
import { rollForward } from './roll-forward.view.ts';
import { memberEventKinds, standingAfter } from './standing.ts';
import type { MemberClass, MemberEventKind, Standing } from './standing.ts';

const first = day('2026-01-01');
const span = { from: day('2026-01-01'), to: day('2026-12-31') };

test('a roll-forward that does not tie is not handed out', () => {
  const row = { ...noMoves, class: 'regular', who: 'female', opening: 2, joined: 1 } as const;
  expect(rollForwardOf(span, [{ ...row, closing: 3 }]).total.closing).toBe(3);
  expect(() => rollForwardOf(span, [{ ...row, closing: 4 }])).toThrow('does not tie');
});

/** One member's life as it may have been: events that the rule allows, days running forward. */
interface Life {
  readonly sex: 'male' | 'female' | null;
  readonly undone: boolean;
  readonly events: readonly { kind: MemberEventKind; class: MemberClass; offset: number }[];
}

const life: fc.Arbitrary<Life> = fc
  .record({
    sex: fc.constantFrom('male', 'female', null),
    undone: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
    tried: fc.array(
      fc.record({
        kind: fc.constantFrom(...memberEventKinds.filter((kind) => kind !== 'taken-back')),
        step: fc.integer({ min: 0, max: 90 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ sex, undone, tried }) => {
    let now: Standing | null = null;
    let of: MemberClass = 'regular';
    let offset = 0;
    const events: { kind: MemberEventKind; class: MemberClass; offset: number }[] = [];
    for (const { kind, step } of tried) {
      try {
        now = standingAfter(now, kind);
      } catch {
        continue;
      }
      if (kind === 'class-changed') of = of === 'regular' ? 'associate' : 'regular';
      offset += step;
      events.push({ kind, class: of, offset });
    }
    return { sex, undone, events };
  });

/** Writes lives straight into the register. */
async function write(world: World, lives: readonly Life[]): Promise<void> {
  const rows = lives.map((one, i) => ({ ...one, id: newId(), number: `N${i}` }));
  const deed = `(select id from deed where org_id = $1 limit 1)`;
  await world.look(
    `insert into member (org_id, id, number, name, sex, status, withdrawn_on, deed_id, created_at)
     select $1, m.id, m.number, m.number, m.sex, m.status, case m.status when 'withdrawn' then date '2026-01-01' end,
       ${deed}, now()
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as m (id, number, sex, status)`,
    [
      world.org.id,
      rows.map(({ id }) => id),
      rows.map(({ number }) => number),
      rows.map(({ sex }) => sex),
      rows.map(({ undone }) => (undone ? 'withdrawn' : 'active')),
    ],
  );
  const events = rows.flatMap(({ id, events: own }) =>
    own.map((event, i) => ({ ...event, memberId: id, seq: i + 1 })),
  );
  await world.look(
    `insert into member_event (org_id, id, member_id, seq, kind, class, on_day, at, deed_id)
     select $1, e.id, e.member_id, e.seq, e.kind, e.class, e.on_day, now(), ${deed}
     from unnest($2::uuid[], $3::uuid[], $4::integer[], $5::text[], $6::text[], $7::date[])
       as e (id, member_id, seq, kind, class, on_day)`,
    [
      world.org.id,
      events.map(() => newId()),
      events.map(({ memberId }) => memberId),
      events.map(({ seq }) => seq),
      events.map(({ kind }) => kind),
      events.map((event) => event.class),
      events.map(({ offset }) => addDays(first, offset)),
    ],
  );
}

/** Who is a member at the end of a day, told by the rule alone. */
function aliveOn(lives: readonly Life[], offset: number): number {
  return lives.filter(({ undone, events }) => {
    let now: Standing | null = null;
    for (const event of events) if (event.offset <= offset) now = standingAfter(now, event.kind);
    return !undone && (now === 'member' || now === 'leaving');
  }).length;
}

test('whatever happened in whatever order, the members of a day are those of the other with who came and went', async () => {
  await using world = await openWorld({ now: '2031-01-01' });
  const lives = fc.array(life, { minLength: 1, maxLength: 30 });
  const offsets = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
  await fc.assert(
    fc.asyncProperty(lives, offsets, async (all, [a, length]) => {
      await world.look('delete from member_event where org_id = $1', [world.org.id]);
      await world.look('delete from member where org_id = $1', [world.org.id]);
      await write(world, all);
      const [from, to] = [addDays(first, a), addDays(first, a + length)];
      const { rows, total } = await rollForward(world.app, world.treasurer, { from, to });
      for (const row of rows) expect(closingBy(row)).toBe(row.closing);
      expect(total.opening).toBe(aliveOn(all, a - 1));
      expect(total.closing).toBe(aliveOn(all, a + length));
      const book = await wholeMemberBook(world.app, world.treasurer, to);
      expect(book.filter(({ ended }) => ended === null)).toHaveLength(total.closing);
    }),
    { numRuns: 40 },
  );
});

test('the register as of a day has everybody who had become a member, and how those left who had left', async () => {
  await using world = await openWorld({ now: '2031-01-01' });
  const event = (kind: MemberEventKind, offset: number) =>
    ({ kind, offset, class: 'regular' }) as const;
  await write(world, [
    { sex: 'female', undone: false, events: [event('taken-over', 0)] },
    {
      sex: 'male',
      undone: false,
      events: [event('taken-over', 0), event('asked-to-leave', 10), event('left', 20)],
    },
    { sex: null, undone: false, events: [event('applied', 0), event('admitted', 30)] },
    { sex: null, undone: true, events: [event('taken-over', 0)] },
    { sex: null, undone: false, events: [event('applied', 0), event('turned-down', 1)] },
  ]);
  const at = (offset: number) =>
    memberBook(world.app, world.treasurer, addDays(first, offset), { after: 0 });
  expect((await at(19)).rows.map(({ number, ended }) => [number, ended])).toEqual([
    ['N0', null],
    ['N1', null],
  ]);
  const later = await at(30);
  expect(later.rows.map(({ number, ended, endedOn }) => [number, ended, endedOn])).toEqual([
    ['N0', null, null],
    ['N1', 'left', '2026-01-21'],
    ['N2', null, null],
  ]);
  expect(later.count).toBe(3);
});
