import type pg from 'pg';
import type { Ground } from '../ground.ts';
import { bookedTextSql, deedTextSql } from './chain-text.ts';

/** A seal beside the deed it names; hex for what are bytes. */
export interface SealedDeed {
  readonly seq: number;
  readonly deedId: string;
  /** The deed's row as text; null if the row is gone. */
  readonly text: string | null;
  readonly body: string | null;
  readonly hash: string;
}

/** What a deed booked as it stands now, and the digest that was sealed. */
export interface BookedDeed {
  readonly seq: number;
  readonly deedId: string;
  readonly text: string | null;
  readonly body: string | null;
}

/** How much there is to look at. */
export interface ChainSize {
  readonly deeds: number;
  readonly seals: number;
  readonly unsealed: number;
}

/** One organisation's chain as of one instant. Everything it reads leaves as text, whatever the session's types. */
export interface Chain {
  size(): Promise<ChainSize>;
  /** Whether nobody else has asked the same of this chain at this moment; nobody has until the end. */
  isAlone(): Promise<boolean>;
  /** Seals after a number, in order, at most `most`. */
  sealed(after: number, most: number): Promise<SealedDeed[]>;
  /** What the deeds of the seals after a number up to another booked. */
  booked(after: number, to: number): Promise<BookedDeed[]>;
  /** The first entry whose deed is gone, and the first line whose entry is gone. */
  orphans(): Promise<{ entry: Orphan | null; line: Orphan | null }>;
  /** The vouchers and records that a deed booked, those first that do not hold together in themselves. */
  bookedBy(deedId: string): Promise<{ entries: string[]; records: string[] }>;
}

/** Something in the books that names what is not there. */
export interface Orphan {
  /** Its voucher number, or its entry's id. */
  readonly entry: string;
  readonly missing: string;
}

/** Reads an organisation's chain in one transaction that sees nothing of what happens meanwhile. */
export async function withChain<T>(
  ground: Pick<Ground, 'pool'>,
  orgId: string,
  work: (chain: Chain) => Promise<T>,
): Promise<T> {
  const client = await ground.pool.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    await client.query(`select set_config('app.org', $1, true)`, [orgId]);
    return await work(chainOn(client, orgId));
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

const asText = { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig;

/** The set is read by its key, row after row; a plan that hashes all deeds for each stretch is slower. */
const byKey = `set local enable_hashjoin = off; set local enable_mergejoin = off`;
const anyPlan = `set local enable_hashjoin = on; set local enable_mergejoin = on`;

/**
 * The chain of an organisation inside a transaction that is open already; whoever opened it has set the
 * organisation and ends it.
 */
export function chainOn(client: pg.ClientBase, orgId: string): Chain {
  const rows = async (text: string, values: readonly unknown[]) => {
    const query = { text, values: [orgId, ...values], rowMode: 'array', types: asText } as const;
    const answer = await client.query<(string | null)[]>({ ...query, values: [...query.values] });
    return answer.rows;
  };
  let plan = '';
  const planned = async (wanted: string) => {
    if (plan !== wanted) await client.query((plan = wanted));
  };
  return {
    async size() {
      const [row] = await rows(sizeSql, []);
      const [deeds, seals, unsealed] = row!.map(Number) as [number, number, number];
      return { deeds, seals, unsealed };
    },
    async isAlone() {
      const [row] = await rows(aloneSql, []);
      return row![0] === 't';
    },
    async sealed(after, most) {
      await planned(byKey);
      return (await rows(sealedSql, [after, most])).map(
        ([seq, deedId, text, body, hash]) =>
          ({ seq: Number(seq), deedId, text, body, hash }) as SealedDeed,
      );
    },
    async booked(after, to) {
      await planned(anyPlan);
      return (await rows(bookedTextSql, [after, to])).map(
        ([seq, deedId, text, body]) => ({ seq: Number(seq), deedId, text, body }) as BookedDeed,
      );
    },
    async orphans() {
      await planned(anyPlan);
      const [entry, line] = [await rows(orphanEntrySql, []), await rows(orphanLineSql, [])];
      return { entry: orphanOf(entry[0]), line: orphanOf(line[0]) };
    },
    async bookedBy(deedId) {
      const entries = await rows(entriesSql, [deedId]);
      const records = await rows(recordsSql, [deedId]);
      return { entries: entries.map(([one]) => one!), records: records.map(([one]) => one!) };
    },
  };
}

function orphanOf(row: (string | null)[] | undefined): Orphan | null {
  return row ? { entry: row[0]!, missing: row[1]! } : null;
}

const sizeSql = `select (select count(*) from deed d where d.org_id = $1),
  (select count(*) from deed_seal s where s.org_id = $1),
  (select count(*) from deed d where d.org_id = $1
    and not exists (select from deed_seal s where s.org_id = d.org_id and s.deed_id = d.id))`;

const aloneSql = `select pg_try_advisory_xact_lock(hashtextextended($1::text || ':chain-check', 0))`;

const sealedSql = `select s.seq, s.deed_id, case when d.id is not null then ${deedTextSql} end,
    encode(s.body, 'hex'), encode(s.hash, 'hex')
  from (select * from deed_seal where org_id = $1 and seq > $2 order by seq limit $3) s
  left join deed d on d.org_id = s.org_id and d.id = s.deed_id order by s.seq`;

const orphanEntrySql = `select e.number, e.deed_id from entry e where e.org_id = $1
  and not exists (select from deed d where d.org_id = e.org_id and d.id = e.deed_id) order by e.id limit 1`;

const orphanLineSql = `select l.entry_id, l.entry_id from line l where l.org_id = $1
  and not exists (select from entry e where e.org_id = l.org_id and e.id = l.entry_id)
  order by l.entry_id, l.line_no limit 1`;

const entriesSql = `select e.number from entry e left join lateral (
    select coalesce(sum(l.amount), 0) as rest, coalesce(sum(greatest(l.amount, 0)), 0) as total
    from line l where l.org_id = e.org_id and l.entry_id = e.id) l on true
  where e.org_id = $1 and e.deed_id = $2 order by (l.rest = 0 and l.total = e.total), e.id limit 5`;

const recordsSql = `select r.kind || ' ' || r.record_id from deed_record r
  where r.org_id = $1 and r.deed_id = $2 order by r.record_id limit 5`;
