import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { approvePending } from '#base/approval/approve-pending.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { openWorld } from '../../../test/world.ts';
import { cashHands, drawer, piecesOf, refusedBy } from '../../../test/world/cash.ts';
import { refuseCash, withdrawOffer } from './accept-cash.ts';
import { renameDrawer, retireDrawer } from './add-drawer.ts';
import { cashDesk } from './cash-desk.view.ts';
import { checkDrawer } from './count-drawer.ts';
import { moveCash } from './move-cash.ts';
import { sessionCard } from './session-card.view.ts';
import { sessionList } from './session-list.view.ts';
import { setUpCash } from './set-up-cash.ts';
import { setVault } from './set-vault.ts';

const at = (time: string) => new Date(`2026-11-23T${time}:00+07:00`);

test('a day at the drawer: filled, posted through, counted short, the difference named and booked, emptied', async () => {
  await using world = await openWorld({ now: at('07:58') });
  const { app, teller, treasurer } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const sessionId = await hands.open(drawerId, teller, 10_000_000);
  world.setNow(at('09:00'));
  const take = (amount: number) =>
    world.post(
      [
        ['1-1106', amount],
        ['4-1101', -amount],
      ],
      { actor: teller },
    );
  await take(1_500_000);
  await take(500_000);
  await world.post(
    [
      ['5-2104', 400_500],
      ['1-1106', -400_500],
    ],
    { actor: teller },
  );
  expect(await hands.expectedIn(drawerId)).toBe('11599500.00');

  world.setNow(at('16:00'));
  expect(await refusedBy(hands.count(teller, drawerId, 11_598_000))).toBe('cash/cause-missing');
  const counted = await hands.count(teller, drawerId, 11_598_000, { cause: 'rounded' });
  expect(counted.difference).toBe('-1500.00');
  expect(await refusedBy(take(1_000))).toBe('sub-account/at-rest');
  const lines = await world.look<{ code: string; amount: string }>(
    `select a.code, l.amount::text from line l join account a on a.org_id = l.org_id and a.id = l.account_id
      where l.org_id = $1 and l.entry_id = $2 order by l.line_no`,
    [world.org.id, counted.entryId],
  );
  expect(lines).toEqual([
    { code: '1-1106', amount: '-150000' },
    { code: '6-2102', amount: '150000' },
  ]);

  const ends = { from: drawer(drawerId), to: hands.head };
  expect(await refusedBy(hands.offer(teller, ends, 11_000_000))).toBe('cash/not-whole');
  const handoverId = await hands.offer(teller, ends, 11_598_000);
  await hands.accept(treasurer, handoverId, 11_598_000);
  const card = await sessionCard(app, world.supervisor, sessionId);
  expect(card).toMatchObject({ status: 'closed', cause: 'rounded', keeper: expect.any(String) });
  expect(card.sums.map(({ kind, count, amount }) => [kind, count, decimal(amount)])).toEqual([
    ['opening', 1, '10000000.00'],
    ['payment', 2, '2000000.00'],
    ['payment', 1, '-400500.00'],
    ['difference', 1, '-1500.00'],
    ['hand-over', 1, '-11598000.00'],
  ]);
  expect(decimal(card.total)).toBe('0.00');
  expect(decimal(card.expected!)).toBe('11599500.00');
  const list = await sessionList(app, treasurer, { differs: true }, 1);
  expect([list.count, decimal(list.over), decimal(list.short)]).toEqual([1, '0.00', '1500.00']);
  const desk = await cashDesk(app, teller);
  expect(desk.drawers).toMatchObject([{ status: null, keeper: null, balance: 0n, held: 0n }]);
});

test('cash passes by two hands: the taker counts too, the giver cannot take it, and it is taken once', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer, chair } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const ends = { from: hands.head, to: drawer(drawerId), toLoginId: teller.loginId };
  expect(await refusedBy(hands.offer(teller, ends, 500_000))).toBe('act/not-allowed');
  expect(
    await refusedBy(hands.offer(treasurer, { ...ends, toLoginId: treasurer.loginId }, 1_000)),
  ).toBe('cash/own-hands');
  expect(
    await refusedBy(hands.offer(treasurer, { ...ends, toLoginId: chair.loginId }, 1_000)),
  ).toBe('cash/taker-unfit');
  expect(await refusedBy(hands.offer(treasurer, { from: ends.from, to: ends.to }, 1_000))).toBe(
    'cash/taker-missing',
  );
  const handoverId = await hands.offer(treasurer, ends, 500_000);
  expect(await refusedBy(hands.accept(teller, handoverId, 450_000))).toBe('cash/other-count');
  expect(await refusedBy(hands.accept(treasurer, handoverId, 500_000))).toBe('cash/own-hands');
  const other = await world.addPerson('Teller Dua', 'teller');
  expect(await refusedBy(hands.accept(other, handoverId, 500_000))).toBe('handover/not-for-you');
  const outcomes = await Promise.all(
    [newId(), newId()].map((key) => refusedBy(hands.accept(teller, handoverId, 500_000, key))),
  );
  expect(outcomes.toSorted()).toEqual(['done', 'handover/decided']);
  expect(await hands.expectedIn(drawerId)).toBe('500000.00');
  const stranger = perform(app, world.stranger, withdrawOffer, { handoverId }, newId());
  expect(await refusedBy(stranger)).toBe('handover/absent');
});

test('a double click books once, and the same key answers the same again', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const ends = { from: hands.head, to: drawer(drawerId), toLoginId: world.teller.loginId };
  const handoverId = await hands.offer(world.treasurer, ends, 250_000);
  const key = newId();
  const first = await hands.accept(world.teller, handoverId, 250_000, key);
  expect(await hands.accept(world.teller, handoverId, 250_000, key)).toEqual(first);
  expect(await hands.expectedIn(drawerId)).toBe('250000.00');
});

test('what is offered is kept back in the drawer until it is taken, refused or withdrawn', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  await hands.open(drawerId, teller, 1_000_000);
  const ends = { from: drawer(drawerId), to: hands.head };
  expect(await refusedBy(hands.offer(teller, ends, 1_000_050))).toBe('cash/not-there');
  const handoverId = await hands.offer(teller, ends, 700_000);
  const pay = (amount: number) =>
    world.post(
      [
        ['5-2104', amount],
        ['1-1106', -amount],
      ],
      { actor: teller },
    );
  expect(await refusedBy(pay(300_050))).toBe('sub-account/below-floor');
  expect(await refusedBy(hands.count(teller, drawerId, 1_000_000))).toBe('cash/offer-waits');
  const reason = 'uang lusuh, dihitung lagi';
  await perform(app, treasurer, refuseCash, { handoverId, reason }, newId());
  await pay(300_050);
  const again = await hands.offer(teller, ends, 600_000);
  await perform(app, teller, withdrawOffer, { handoverId: again }, newId());
  expect(await refusedBy(hands.accept(treasurer, again, 600_000))).toBe('handover/decided');
  await hands.accept(treasurer, await hands.offer(teller, ends, 600_000), 600_000);
  expect(await hands.expectedIn(drawerId)).toBe('99950.00');
});

test('a drawer goes to the next teller with all that is in it, after it was counted', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller } = world;
  const second = await world.addPerson('Teller Dua', 'teller');
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const first = await hands.open(drawerId, teller, 1_000_000);
  world.setNow(at('12:00'));
  const ends = { from: drawer(drawerId), to: drawer(drawerId), toLoginId: second.loginId };
  expect(await refusedBy(hands.offer(teller, ends, 1_000_000))).toBe('drawer/count-first');
  await hands.count(teller, drawerId, 1_000_000);
  const handoverId = await hands.offer(teller, ends, 1_000_000);
  const { sessionId, entryId } = await hands.accept(second, handoverId, 1_000_000);
  expect(entryId).toBeNull();
  world.setNow(at('13:00'));
  const take = (actor: typeof teller) =>
    world.post(
      [
        ['1-1106', 50_000],
        ['4-1101', -50_000],
      ],
      { actor },
    );
  expect(await refusedBy(take(teller))).toBe('account/control');
  await take(second);
  const [before, after] = await Promise.all(
    [first, sessionId!].map((id) => sessionCard(app, teller, id)),
  );
  expect([before!.status, decimal(before!.total)]).toEqual(['closed', '1000000.00']);
  expect([after!.status, decimal(after!.total), decimal(after!.balance!)]).toEqual([
    'open',
    '1050000.00',
    '1050000.00',
  ]);
});

test('nobody posts into another’s drawer, on another day than its own, or once it is closed', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  await hands.open(drawerId, teller, 1_000_000);
  const { drawers } = await cashDesk(app, treasurer);
  const sub = drawers[0]!.subAccountId;
  const into = (actor: typeof teller, day?: string) =>
    world.post(
      [
        [sub, 1_000],
        ['4-1101', -1_000],
      ],
      { actor, ...(day ? { day } : {}) },
    );
  expect(await refusedBy(into(treasurer))).toBe('entry/other-drawer');
  const entryId = await into(teller);
  world.setNow(new Date('2026-11-24T08:00:00+07:00'));
  expect(await refusedBy(into(teller))).toBe('sub-account/other-day');
  const reversal = { entryId, reason: 'salah ketik' };
  const reverse = () => perform(app, treasurer, reverseEntry, reversal, newId());
  expect(await refusedBy(reverse())).toBe('sub-account/other-day');
  // The drawer that was forgotten is closed on its own business day.
  await hands.count(teller, drawerId, 1_001_000);
  const ends = { from: drawer(drawerId), to: hands.head };
  const { entryId: last } = await hands.accept(
    treasurer,
    await hands.offer(teller, ends, 1_001_000),
    1_001_000,
  );
  const [row] = await world.look<{ day: string }>(
    `select to_char(day, 'YYYY-MM-DD') as day from entry where id = $1`,
    [last],
  );
  expect(row!.day).toBe('2026-11-23');
  expect(await refusedBy(reverse())).toBe('sub-account/at-rest');
});

test('a difference above the teller’s limit waits for a second person, for that very figure', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer } = world;
  const limit = { act: 'drawer.count', role: 'teller', rule: 'up-to', amount: '10000.00' } as const;
  await perform(app, world.operator, setApprovalLimit, limit, newId());
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const sessionId = await hands.open(drawerId, teller, 1_000_000);
  const short = () => hands.count(teller, drawerId, 980_000, { cause: 'miscounted' });
  const pendingOf = async () => {
    const error = await short().then(
      () => null,
      (thrown: { facts: { pendingId: string } }) => thrown,
    );
    return error!.facts.pendingId;
  };
  const stale = await pendingOf();
  await world.post(
    [
      ['1-1106', 50_000],
      ['4-1101', -50_000],
    ],
    { actor: teller },
  );
  const approve = (pendingId: string) =>
    perform(app, treasurer, approvePending, { pendingId }, newId());
  expect(await refusedBy(approve(stale))).toBe('cash/moved-since');
  const more = { cause: 'miscounted' } as const;
  expect(await refusedBy(hands.count(teller, drawerId, 1_039_950, more))).toBe('act/pending');
  const [waiting] = await world.look<{ id: string }>(
    `select id from pending_act where org_id = $1 and status = 'waiting' and id <> $2`,
    [world.org.id, stale],
  );
  await approve(waiting!.id);
  const card = await sessionCard(app, treasurer, sessionId);
  expect([card.status, decimal(card.difference)]).toEqual(['counted', '-10050.00']);
});

test('one treasurer who keeps both moves cash by one act, and its deed says so', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, treasurer, teller } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const move = (actor: typeof teller, from: typeof hands.head, to: typeof hands.head) =>
    perform(app, actor, moveCash, { from, to, pieces: piecesOf(300_000) }, newId());
  expect(await refusedBy(move(teller, hands.head, drawer(drawerId)))).toBe('act/not-allowed');
  const { sessionId } = await move(treasurer, hands.head, drawer(drawerId));
  const other = await hands.add('Laci 2');
  expect(await refusedBy(move(treasurer, hands.head, drawer(other)))).toBe('drawer/keeper-busy');
  await hands.count(treasurer, drawerId, 300_000);
  await move(treasurer, drawer(drawerId), hands.head);
  expect((await sessionCard(app, treasurer, sessionId!)).status).toBe('closed');
  const deeds = await world.look<{ hand: boolean }>(
    `select (facts ->> 'oneHand')::boolean as hand from deed where org_id = $1 and act = 'cash.move'`,
    [world.org.id],
  );
  expect(deeds).toEqual([{ hand: true }, { hand: true }]);
  await hands.open(other, teller, 100_000);
  expect(await refusedBy(move(treasurer, drawer(other), hands.head))).toBe('drawer/not-yours');
});

test('a check in the middle of the day books nothing, and an empty drawer closes with its count', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const sessionId = await hands.open(drawerId, teller, 100_000);
  const check = { drawerId, pieces: piecesOf(99_500) };
  const checked = await perform(app, teller, checkDrawer, check, newId());
  expect(checked.difference).toBe('-500.00');
  expect(await hands.expectedIn(drawerId)).toBe('100000.00');
  const ends = { from: drawer(drawerId), to: hands.head };
  await hands.accept(treasurer, await hands.offer(teller, ends, 100_000), 100_000);
  const retire = () => perform(app, treasurer, retireDrawer, { drawerId }, newId());
  expect(await refusedBy(retire())).toBe('drawer/in-use');
  const named = { drawerId, name: 'Loket depan' };
  await perform(app, treasurer, renameDrawer, named, newId());
  await hands.count(teller, drawerId, 0);
  const card = await sessionCard(app, treasurer, sessionId);
  expect([card.status, card.counts.map(({ purpose }) => purpose)]).toEqual([
    'closed',
    ['check', 'closing'],
  ]);
  await retire();
  expect(await refusedBy(hands.open(drawerId, teller, 1_000))).toBe('drawer/closed');
});

test('the books get the accounts of cash that they lack by one act; a vault stands on an account of cash', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, treasurer } = world;
  const setUp = () => perform(app, treasurer, setUpCash, {}, newId());
  expect(await refusedBy(setUp())).toBe('cash/set-up-already');
  await world.look(`delete from posting_map where org_id = $1 and purpose like 'cash.%'`, [
    world.org.id,
  ]);
  const hands = cashHands(world);
  expect(await refusedBy(hands.add())).toBe('posting-map/missing');
  expect((await cashDesk(app, treasurer)).lacking).toHaveLength(3);
  await setUp();
  await hands.add();
  expect(await refusedBy(hands.add('laci 1'))).toBe('drawer/name-taken');
  const set = (code: string) => {
    const input = { officeId: world.headOfficeId, accountId: world.account(code) };
    return perform(app, treasurer, setVault, input, newId());
  };
  expect(await refusedBy(set('4-1101'))).toBe('cash/no-cash-account');
  expect(await refusedBy(set('1-1106'))).toBe('account/control');
  await set('1-1102');
  const { vaults } = await cashDesk(app, treasurer);
  expect(vaults[0]!.account).toMatch(/^1-1102 /);
});
