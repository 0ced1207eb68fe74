import pg from 'pg';
import { connectionOf } from '#base/db/connect.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import type { BenchWorld } from './world.ts';

/** One client's way of posting one entry. */
export type Post = (client: number) => Promise<void>;

const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!;

/** Posts through the act: permission, RLS, deed, key, balances, number, outbox, in two flights. */
export function actPoster(world: BenchWorld): Post {
  return async (client) => {
    const cash = Math.random() < 0.8 ? world.cashId : pick(world.otherCashIds);
    const input = {
      memo: 'Setoran',
      lines: [
        { accountId: cash, debit: '10000.00' },
        { subAccountId: pick(world.subAccountIds), credit: '10000.00' },
      ],
    };
    await perform(world.app, world.tellers[client]!, postEntryAct, input, newId());
  };
}

const raw = `with d as (insert into raw_deed (org_id, id, act, actor_kind, login_id, at, business_day, key, input_hash, facts, answer)
    values ($1, $2, 'entry.post', 'person', $3, now(), current_date, $4, $5, $6, $7)),
  o as (insert into raw_outbox (org_id, deed_id, events) values ($1, $2, $8)),
  e as (insert into raw_entry (org_id, id, deed_id, number, kind, source_id, day, posted_at, memo, unit_id, office_id, total)
    values ($1, $9, $2, $10, 'cash-in', $11, current_date, now(), 'Setoran', $12, $13, 1000000)),
  l as (insert into raw_line (org_id, entry_id, line_no, day, account_id, sub_id, unit_id, office_id, amount)
    values ($1, $9, 1, current_date, $14, null, $12, $13, 1000000), ($1, $9, 2, current_date, $15, $16, $12, $13, -1000000))
  insert into raw_gl_delta (org_id, entry_id, month, account_id, unit_id, office_id, debit, credit)
  values ($1, $9, date_trunc('month', current_date)::date, $14, $12, $13, 1000000, 0),
    ($1, $9, date_trunc('month', current_date)::date, $15, $12, $13, 0, 1000000)`;

/** Inserts the same rows without any check, in one statement, through the same driver. */
export async function rawPoster(
  world: BenchWorld,
  clients: number,
): Promise<{ post: Post; close(): Promise<void> }> {
  for (const table of ['deed', 'outbox', 'entry', 'line', 'gl_delta']) {
    await world.superuser.query(
      `create table if not exists raw_${table} (like ${table} including all)`,
    );
    await world.superuser.query(`grant insert on raw_${table} to sakaguru_app`);
  }
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client(connectionOf(world.app.database, 'application'));
      await client.connect();
      return client;
    }),
  );
  const hash = Buffer.alloc(32, 7);
  let number = 0;
  const post: Post = async (at) => {
    const [deed, entry] = [newId(), newId()];
    number += 1;
    await connections[at]!.query({
      name: 'raw',
      text: raw,
      values: [
        world.orgId,
        deed,
        (world.tellers[at] as { loginId: string }).loginId,
        newId(),
        hash,
        JSON.stringify({ entryIds: [entry] }),
        JSON.stringify({ entryId: entry }),
        JSON.stringify([{ kind: 'entries.posted', facts: { entryIds: [entry] } }]),
        entry,
        `KM-2026-T${at}-${number}`,
        world.sourceIds[at],
        world.unitId,
        world.officeId,
        Math.random() < 0.8 ? world.cashId : pick(world.otherCashIds),
        world.savingsId,
        pick(world.subAccountIds),
      ],
    });
  };
  return { post, close: async () => void (await Promise.all(connections.map((c) => c.end()))) };
}
