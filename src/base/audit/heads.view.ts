import { sql } from 'kysely';
import type { Day } from '../day.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { allKeys, currentKey, kindOfOrg } from '../proof/org-key.view.ts';
import { mute } from '../proof/rotate-key.ts';
import { proofLink, signProof } from '../proof/sign-proof.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { HeldHead } from './chain-fault.ts';
import { headProof } from './head-proof.ts';
import { firstIdAt } from './seal-deeds.ts';

/** A seal, as it is shown: number, hash in hex, when it was made. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: Date;
}

/** The newest seal, with what leads a camera to its proof. */
export interface SignedHead extends Head {
  /** Null where nothing is signed: a practice copy, or before the first key. */
  readonly link: string | null;
}

/** How the chain stands now. */
export interface SealState {
  readonly head: SignedHead | null;
  /** Deeds not sealed yet; those of the last seconds, if all is well. */
  readonly unsealed: number;
  /** Those of them that are older than five minutes: something keeps them from being sealed. */
  readonly overdue: number;
  readonly isPractice: boolean;
}

/** The last seal of a day, in the organisation's own time. */
export interface DayHead extends Head {
  readonly day: Day;
}

export const daysPerPage = 31;

/** The newest seal, signed, for whoever may see the books: it stands on their print. */
export function signedHead(ground: Ground, actor: Actor): Promise<SignedHead | null> {
  return read(ground, actor, 'books.read', (q) => askSignedHead(ground, q));
}

/** How the chain stands, for supervisors. */
export function sealState(ground: Ground, actor: Actor): Promise<SealState> {
  return read(ground, actor, 'audit.read', async (q) => {
    const [head, kind] = await Promise.all([askSignedHead(ground, q), kindOfOrg(q)]);
    const from = firstIdAt(head ? head.at.getTime() - 3_600_000 : 0);
    const late = firstIdAt(q.now.getTime() - 300_000);
    const row = await q.maybe(
      sql<{ many: number; overdue: number }>`select count(*)::integer as many,
          count(*) filter (where d.id < ${late}::uuid)::integer as overdue from deed d where d.org_id = ${q.orgId}
        and d.id >= ${from}::uuid
        and not exists (select from deed_seal s where s.org_id = d.org_id and s.deed_id = d.id)`,
    );
    const { many: unsealed = 0, overdue = 0 } = row ?? {};
    return { head, unsealed, overdue, isPractice: kind === 'practice' };
  });
}

/** The last seal of each day that had one, newest first, a month's worth at a time, before a day if one is named. */
export function dayHeads(
  ground: Ground,
  actor: Actor,
  before: Day | null,
): Promise<{ rows: DayHead[]; hasMore: boolean }> {
  return read(ground, actor, 'audit.read', async (q) => {
    const rows = await q.many(
      sql<DayHead>`with recursive org as (
          select coalesce((select p.time_zone from org_profile p where p.org_id = ${q.orgId}), 'Asia/Jakarta') as zone
        ), top as (
          (select s.seq, s.hash, s.sealed_at from deed_seal s, org
            where s.org_id = ${q.orgId}
              and s.sealed_at < coalesce(${before}::date::timestamp at time zone org.zone, 'infinity')
            order by s.sealed_at desc, s.seq desc limit 1)
          union all
          select n.seq, n.hash, n.sealed_at from top t cross join org cross join lateral (
            select s.seq, s.hash, s.sealed_at from deed_seal s
            where s.org_id = ${q.orgId}
              and s.sealed_at < (t.sealed_at at time zone org.zone)::date::timestamp at time zone org.zone
            order by s.sealed_at desc, s.seq desc limit 1) n
        )
        select t.seq::integer as seq, encode(t.hash, 'hex') as hash, t.sealed_at as at,
          (t.sealed_at at time zone org.zone)::date as day
        from top t cross join org limit ${daysPerPage + 1}`,
    );
    return { rows: rows.slice(0, daysPerPage), hasMore: rows.length > daysPerPage };
  });
}

/**
 * Finds the seal that somebody holds on paper.
 * @throws Refusal `seal/not-found`, with the place where the chain ends, or what stands at the number
 */
export function findHead(ground: Ground, actor: Actor, held: HeldHead): Promise<Head> {
  return read(ground, actor, 'audit.read', async (q) => {
    const beginning = `${held.hash}%`;
    return q.one(
      sql<Head>`select s.seq::integer as seq, encode(s.hash, 'hex') as hash, s.sealed_at as at from deed_seal s
        where s.org_id = ${q.orgId} and encode(s.hash, 'hex') like ${beginning}
          and (${held.seq ?? null}::bigint is null or s.seq = ${held.seq ?? null}::bigint)
        order by s.seq limit 1`,
      () => absent('seal/not-found', { field: 'held' }),
    );
  });
}

/** The organisation's signing keys, newest first, for whoever looks after the chain. */
export function orgKeys(
  ground: Ground,
  actor: Actor,
): Promise<{ id: string; from: Date; until: Date | null }[]> {
  return read(ground, actor, 'audit.read', async (q) => {
    const keys = await allKeys(q);
    return keys.map(({ id, createdAt, retiredAt }) => ({ id, from: createdAt, until: retiredAt }));
  });
}

async function askSignedHead(ground: Ground, q: Reads): Promise<SignedHead | null> {
  const asked = q.maybe(
    sql<Head>`select s.seq::integer as seq, encode(s.hash, 'hex') as hash, s.sealed_at as at
      from deed_seal s where s.org_id = ${q.orgId} order by s.seq desc limit 1`,
  );
  const [head, kind, key] = await Promise.all([asked, kindOfOrg(q), currentKey(q)]);
  if (!head) return null;
  if (mute.has(kind) || !key) return { ...head, link: null };
  const token = await signProof(q, headProof, { seq: head.seq, hash: head.hash });
  return { ...head, link: proofLink(ground.origin, token) };
}
