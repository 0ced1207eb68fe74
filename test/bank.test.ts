import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import { Refusal } from '#base/refusal.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { sql } from 'kysely';
import { faultsOf } from './books-tie.ts';
import { openWorld } from './world.ts';
import type { World } from './world.ts';

const seconds = Number(process.env['BANK_SECONDS'] ?? 10);

/** What one snapshot of the books says; every figure should be nought. */
interface Snapshot {
  readonly lines: bigint;
  readonly totals: bigint;
  readonly pairs: bigint;
  readonly subs: bigint;
  readonly below: bigint;
}

/** Sums the books as one reader sees them, in one transaction. */
function look(world: World): Promise<Snapshot> {
  return read(world.app, world.treasurer, 'books.read', (q) =>
    q.one(
      sql<Snapshot>`select
        (select coalesce(sum(amount), 0)::bigint from line where org_id = ${q.orgId}) as lines,
        (select coalesce(sum(debit - credit), 0)::bigint from (
          select debit, credit from gl_month where org_id = ${q.orgId}
          union all select debit, credit from gl_delta where org_id = ${q.orgId}) t) as totals,
        (select count(*) from (select 1 from line where org_id = ${q.orgId}
          group by unit_id, office_id having sum(amount) <> 0) p) as pairs,
        (select count(*) from sub_balance b where b.org_id = ${q.orgId} and b.balance <> b.sign * coalesce(
          (select sum(l.amount) from line l where l.org_id = b.org_id and l.sub_id = b.sub_id), 0)) as subs,
        (select count(*) from sub_balance b where b.org_id = ${q.orgId} and b.balance < b.floor + b.held) as below`,
      () => {
        throw new Error('the books answer nothing');
      },
    ),
  );
}

test(
  'sixteen writers and four readers for ten seconds: no reader ever sees a sum that is off',
  { timeout: 60_000 + seconds * 1000 },
  async () => {
    await using world = await openWorld({ now: '2026-03-31', poolSize: 22 });
    const offices = [world.headOfficeId, await world.addOffice('CB1')];
    const subs = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        world.addSubAccount('2-1101', { floor: '0.00', officeId: offices[i % 2]! }),
      ),
    );
    const tellers = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        world.addPerson(`Teller ${String.fromCharCode(65 + i)}`, 'manager'),
      ),
    );
    const until = Date.now() + seconds * 1000;
    const outcomes = new Map<string, number>();
    const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

    const write = async (actor: World['teller'], seed: number) => {
      const chance = chanceFrom(seed);
      const posted: string[] = [];
      while (Date.now() < until) {
        try {
          posted.push(await one(world, actor, { subs, offices, chance, posted }));
          count('posted');
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          count(error.code);
        }
      }
    };
    const snapshots: Snapshot[] = [];
    const watch = async () => {
      while (Date.now() < until) {
        snapshots.push(await look(world));
        await world.app.pool.query(
          `with open as (select set_config('app.org', $1, true)) select fold_totals($1::uuid, 500) from open`,
          [world.org.id],
        );
      }
    };
    await Promise.all([
      ...tellers.map((teller, i) => write(teller, i + 1)),
      ...[1, 2, 3, 4].map(watch),
    ]);

    const nought = { lines: 0n, totals: 0n, pairs: 0n, subs: 0n, below: 0n };
    expect(
      snapshots.filter((snapshot) => Object.values(snapshot).some((figure) => figure !== 0n)),
    ).toEqual([]);
    expect(snapshots.length).toBeGreaterThan(4);
    expect(await look(world)).toEqual(nought);
    expect(await faultsOf(world)).toEqual([]);
    expect(outcomes.get('posted')).toBeGreaterThan(50);
    const expected = new Set([
      'posted',
      'sub-account/below-floor',
      'entry/already-reversed',
      'entry/is-reversal',
      'act/busy',
    ]);
    expect([...outcomes.keys()].filter((outcome) => !expected.has(outcome))).toEqual([]);
  },
);

interface Desk {
  readonly subs: readonly string[];
  readonly offices: readonly string[];
  readonly chance: (below: number) => number;
  readonly posted: readonly string[];
}

/** One act of a desk: mostly deposits and withdrawals, transfers between members, now and then a reversal. */
async function one(world: World, actor: World['teller'], desk: Desk): Promise<string> {
  const { subs, offices, chance, posted } = desk;
  const amount = 1 + chance(500);
  const kind = chance(10);
  const sub = subs[chance(subs.length)]!;
  if (kind === 0 && posted.length > 0) {
    const input = { entryId: posted[chance(posted.length)]!, reason: 'salah ketik' };
    return (await perform(world.app, actor, reverseEntry, input, newId())).entryId;
  }
  if (kind < 3)
    return world.post(
      [
        [sub, amount],
        [subs[chance(subs.length)]!, -amount],
      ],
      { actor },
    );
  const cash = { officeId: offices[chance(2)]! };
  const size = kind < 6 ? -amount : amount;
  return world.post(
    [
      ['1-1101', size, cash],
      [sub, -size],
    ],
    { actor },
  );
}

/** Chance that is the same in every run: a linear congruential generator. */
function chanceFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) % 2 ** 32;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}
