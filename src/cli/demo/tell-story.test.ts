import { describe, expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { sum, zero } from '#base/money.ts';
import { writtenOffUntil } from './keep-beside.ts';
import { beginStory } from './tell-story.ts';
import type { Story } from './tell-story.ts';
import type { TaleVoucher } from './tale.ts';

function tellAll(story: Story): TaleVoucher[] {
  return story.calendar.months.flatMap((month) => story.tell(month));
}

const today = day('2026-11-24');

test('the same seed and day tell the same story, voucher by voucher', () => {
  const [one, two] = [beginStory('sama', today), beginStory('sama', today)];
  expect(one.members).toEqual(two.members);
  expect(one.balances).toEqual(two.balances);
  expect(tellAll(one)).toEqual(tellAll(two));
});

test('a day later the story is the same up to the day before', () => {
  const before = tellAll(beginStory('sama', today));
  const after = tellAll(beginStory('sama', day('2026-11-25')));
  expect(after.filter((tale) => tale.day < '2026-11-01')).toEqual(
    before.filter((tale) => tale.day < '2026-11-01'),
  );
});

test('another seed tells of other people', () => {
  const [one, two] = [beginStory('satu', today), beginStory('dua', today)];
  expect(one.members.map((m) => m.name)).not.toEqual(two.members.map((m) => m.name));
});

describe.each([
  ['wonokromo', '2026-11-24'],
  ['jalan', '2027-01-04'],
  ['pahing', '2027-03-20'],
  ['kliwon', '2031-06-01'],
])('the story of %s, looked at on %s', (seed, on) => {
  const story = beginStory(seed, day(on));
  const opening = story.balances;
  const tales = tellAll(story);
  const moves = story.takeMoves();
  const { calendar } = story;

  test('begins two year-ends ago with sheets that balance, and ends yesterday', () => {
    expect(sum(opening.map((one) => one.amount))).toBe(zero);
    expect(calendar.opening).toBe(`${calendar.closedYear - 1}-12-31`);
    expect(calendar.closingDay <= calendar.last).toBe(true);
    expect(tales.at(-1)!.day <= calendar.last && calendar.last < on).toBe(true);
    expect(tales.every((tale) => tale.day > calendar.opening)).toBe(true);
  });

  test('writes assets off by hand up to the day on which the register takes them over, and no day longer', () => {
    const byHand = tales.filter(({ lines }) => lines.some(({ account }) => account === '1-3900'));
    expect(byHand.at(-1)!.day).toBe(writtenOffUntil(calendar.last));
  });

  test('has no voucher that does not balance, and none with an empty line', () => {
    const off = tales.filter(
      ({ lines }) =>
        lines.length < 2 ||
        lines.some((l) => l.amount === zero) ||
        sum(lines.map((l) => l.amount)) !== zero,
    );
    expect(off).toEqual([]);
  });

  test('never pays out of an empty drawer, nor what a member does not have', () => {
    expect(fallsBelow(story, tales)).toEqual([]);
  });

  test('has members who leave with all that is theirs and owe nothing, and others who join', () => {
    const gone = moves.flatMap((move) => (move.kind === 'leave' ? [move.number] : []));
    const come = moves.flatMap((move) => (move.kind === 'join' ? [move.member] : []));
    expect(gone.length).toBeGreaterThan(10);
    expect(Math.abs(gone.length - come.length)).toBeLessThan(10);
    const left = gone.flatMap((member) =>
      ['1-1301', '2-1101', '2-1102', '2-1601', '3-1101', '3-1201'].filter(
        (account) => story.mirror.balance(account, { member }) !== zero,
      ),
    );
    expect(left).toEqual([]);
    expect(new Set([...story.members, ...come].map((m) => m.name)).size).toBe(
      story.members.length + come.length,
    );
  });

  test('shares out the SHU to the sen, and lends two thirds of what it has, more or less', () => {
    const meetings = tales.filter((tale) => tale.memo.startsWith('Pembagian SHU'));
    for (const { lines } of meetings) {
      const ofMembers = lines.filter((line) => line.account === '2-1601');
      expect(ofMembers.length).toBeGreaterThan(300);
      expect(ofMembers.every((line) => line.amount % 100n === 0n)).toBe(true);
    }
    const isShared = calendar.last >= meetings.at(-1)!.day && meetings.length > 1;
    if (isShared) expect(story.mirror.balance('3-3101')).toBe(zero);
    expect(story.mirror.balance('2-1601')).toBe(zero);
    const lent = Number(story.mirror.balance('1-1301')) / Number(story.mirror.total('1'));
    expect(lent).toBeGreaterThan(0.5);
    expect(lent).toBeLessThan(0.8);
  });

  test('has the life of a cooperative in it: seasons, a closed year, mistakes set right', () => {
    const said = (words: string) => tales.filter((tale) => tale.memo.includes(words)).length;
    expect(said('Pembagian simpanan hari raya')).toBeGreaterThan(3);
    expect(said('Pembagian SHU')).toBeGreaterThan(0);
    expect(said('Pencairan pinjaman')).toBeGreaterThan(100);
    expect(tales.filter((tale) => tale.reversed).length).toBeGreaterThan(2);
    expect(tales.some((tale) => tale.lines.some((line) => line.office === 'branch'))).toBe(true);
  });
});

const cash = new Set(['1-1101', '1-1103', '1-1105', '1-1111']);
const kept = new Set(['2-1101', '2-1102', '2-1601', '3-1101', '3-1201']);

/** Every day's end on which a drawer, the shelves, a loan or a member's money lies below nought. */
function fallsBelow(story: Story, tales: readonly TaleVoucher[]): string[] {
  const balances = new Map<string, bigint>();
  const falls: string[] = [];
  const add = (key: string, amount: bigint) =>
    balances.set(key, (balances.get(key) ?? 0n) + amount);
  for (const { code, amount } of story.balances)
    if (!/^[23]|1-1301/.test(code)) add(`${code}@head`, amount);
  for (const m of story.members) {
    add(`2-1101/${m.number}`, m.savings);
    add(`3-1101/${m.number}`, m.entryShare);
    add(`3-1201/${m.number}`, m.mandatoryShare);
    add(`1-1301/${m.number}`, m.loan?.outstanding ?? 0n);
  }
  let on = '';
  const touched = new Set<string>();
  const check = () => {
    for (const key of touched) if ((balances.get(key) ?? 0n) < 0n) falls.push(`${on} ${key}`);
    touched.clear();
  };
  for (const { day: of, lines, office } of tales) {
    if (of !== on) check();
    on = of;
    for (const { account, amount, member, office: at } of lines) {
      const isCredit = kept.has(account);
      const isWatched = member !== undefined || cash.has(account) || account === '1-1501';
      if (!isWatched) continue;
      const key =
        member === undefined ? `${account}@${at ?? office ?? 'head'}` : `${account}/${member}`;
      add(key, isCredit ? -amount : amount);
      touched.add(key);
    }
  }
  check();
  return falls;
}
