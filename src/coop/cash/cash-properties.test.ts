import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { cashHands, drawer, piecesOf, vault } from '../../../test/world/cash.ts';
import type { Person } from '../../../test/world/people.ts';
import { offerCash } from './offer-cash.ts';
import { sessionCard } from './session-card.view.ts';

/** One thing that happens at a drawer: money comes in, goes out, or is passed on. */
interface Step {
  readonly who: number;
  readonly does: 'take' | 'pay' | 'to-vault' | 'from-vault' | 'to-other';
  /** In fifty rupiah, the smallest coin. */
  readonly fifties: number;
}

const steps = fc.array(
  fc.record<Step>({
    who: fc.integer({ min: 0, max: 1 }),
    does: fc.constantFrom('take', 'pay', 'to-vault', 'from-vault', 'to-other'),
    fifties: fc.integer({ min: 1, max: 40_000 }),
  }),
  { minLength: 4, maxLength: 10 },
);

/** Two drawers at two offices, each with its teller. */
async function twoDrawers(world: World) {
  const hands = cashHands(world);
  const branch = await world.addOffice('CAB');
  const second = await world.addPerson('Teller Dua', 'teller');
  const tellers: [Person, Person] = [world.teller, second];
  const offices: [string, string] = [world.headOfficeId, branch];
  const drawers: [string, string] = [await hands.add(), await hands.add('Laci 2', branch)];
  for (const at of [0, 1] as const) {
    const ends = { from: vault(offices[at]), to: drawer(drawers[at]) };
    const input = { ...ends, toLoginId: tellers[at].loginId, pieces: piecesOf(500_000) };
    const { handoverId } = await perform(world.app, world.treasurer, offerCash, input, newId());
    await hands.accept(tellers[at], handoverId, 500_000);
  }
  return { hands, tellers, offices, drawers };
}

test('in any order: what was in, came in and went out is what is there, drawers sum to their account, offices to nought', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await using world = await openWorld({ now: '2026-11-22' });
      const { hands, tellers, offices, drawers } = await twoDrawers(world);
      const model = [500_000, 500_000];
      const post = (who: number, amount: number) =>
        world.post(
          [
            ['1-1106', amount],
            [amount > 0 ? '4-1101' : '5-2104', -amount],
          ],
          { actor: tellers[who]! },
        );
      for (const { who, does, fifties } of all) {
        const amount = fifties * 50;
        const other = 1 - who;
        const [own, theirs] = [drawer(drawers[who]!), drawer(drawers[other]!)];
        const isOut = does === 'pay' || does === 'to-vault' || does === 'to-other';
        if (isOut && amount > model[who]!) continue;
        if (does === 'take') await post(who, amount);
        if (does === 'pay') await post(who, -amount);
        if (does === 'to-vault') {
          const ends = { from: own, to: vault(offices[other]!) };
          await hands.accept(
            world.treasurer,
            await hands.offer(tellers[who]!, ends, amount),
            amount,
          );
        }
        if (does === 'from-vault') {
          const ends = { from: vault(offices[other]!), to: own };
          const offered = await hands.offer(world.treasurer, ends, amount);
          await hands.accept(tellers[who]!, offered, amount);
        }
        if (does === 'to-other') {
          const offered = await hands.offer(tellers[who]!, { from: own, to: theirs }, amount);
          await hands.accept(tellers[other]!, offered, amount);
          model[other]! += amount;
        }
        model[who]! += isOut ? -amount : amount;
      }
      const sessions = await world.look<{ id: string; drawer_id: string }>(
        `select id, drawer_id from drawer_session where org_id = $1`,
        [world.org.id],
      );
      for (const { id, drawer_id: of } of sessions) {
        const card = await sessionCard(world.app, world.supervisor, id);
        expect(card.balance).toBe(BigInt(model[drawers.indexOf(of)]!) * 100n);
        expect(card.total).toBe(card.balance);
      }
      const [control] = await world.look<{ lines: string; drawers: string; between: string }>(
        `select (select sum(l.amount)::text from line l join account a on a.org_id = l.org_id
            and a.id = l.account_id and a.code = '1-1106' where l.org_id = $1) as lines,
          (select sum(b.balance)::text from drawer d join sub_balance b on b.org_id = d.org_id
            and b.sub_id = d.sub_id where d.org_id = $1) as drawers,
          (select coalesce(sum(l.amount), 0)::text from line l join posting_map m on m.org_id = l.org_id
            and m.account_id = l.account_id and m.purpose = 'ledger.inter-office'
            where l.org_id = $1 and l.day = '2026-11-22') as between`,
        [world.org.id],
      );
      expect(control!.drawers).toBe(control!.lines);
      expect(control!.between).toBe('0');
      const apart = await world.look(
        `select office_id from line where org_id = $1 group by office_id, unit_id having sum(amount) <> 0`,
        [world.org.id],
      );
      expect(apart).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('many tellers and a counter at once: the count is of one moment, and nothing is lost', async () => {
  await using world = await openWorld({ now: '2026-11-22' });
  const limit = { act: 'drawer.count', role: 'teller', rule: 'free' } as const;
  await perform(world.app, world.operator, setApprovalLimit, limit, newId());
  const hands = cashHands(world);
  const drawerId = await hands.add();
  const sessionId = await hands.open(drawerId, world.teller, 100_000);
  const take = () =>
    world.post(
      [
        ['1-1106', 1_000],
        ['4-1101', -1_000],
      ],
      { actor: world.teller },
    );
  const outcomes = await Promise.allSettled([
    take(),
    take(),
    hands.count(world.teller, drawerId, 100_000, { expected: '100000.00' }),
    take(),
  ]);
  const taken = [0, 1, 3].filter((at) => outcomes[at]!.status === 'fulfilled').length;
  const card = await sessionCard(world.app, world.treasurer, sessionId);
  expect(card.balance).toBe(BigInt(100_000 + taken * 1_000) * 100n);
  expect(card.total).toBe(card.balance);
  // Counted while nothing had come in yet, or refused: never counted past a payment.
  expect(card.status === 'counted' ? taken : 0).toBe(0);
});
