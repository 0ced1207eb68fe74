import { sql } from 'kysely';
import type pg from 'pg';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** One of the two organisations of a practice copy, as the register has it. */
export interface NamedOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** One making of the copy. */
export interface CopyMade {
  readonly id: string;
  readonly requestedAt: Date;
  /** Who asked; null: whoever owns the machine. */
  readonly by: string | null;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  /** A code of `practice.words.ts`; empty: nothing went wrong. */
  readonly failure: string;
  readonly done: number;
  readonly total: number;
}

/** Where the practice copy of an organisation stands. */
export interface PracticeState {
  readonly practice: NamedOrganisation | null;
  /** The latest first. */
  readonly copies: readonly CopyMade[];
}

const copiesShown = 10;

/** The practice copy of the actor's organisation and how it was made; for those who see its settings. */
export function practiceState(ground: Ground, actor: Actor): Promise<PracticeState> {
  return read(ground, actor, 'settings.read', async (q) => {
    const practice = q.maybe(
      sql<NamedOrganisation>`select o.id, o.slug, o.name from organisation o
        where o.practice_of = ${q.orgId}`,
    );
    const copies = q.many(
      sql<CopyMade>`select c.id, c.requested_at as "requestedAt", c.began_at as "beganAt",
          c.ended_at as "endedAt", c.failure, c.done::float8 as done, c.total::float8 as total,
          coalesce(nullif((select m.name from mandate m where m.org_id = c.org_id
            and m.login_id = c.requested_by order by m.from_on desc, m.id desc limit 1), ''), l.name) as by
        from practice_copy c left join login l on l.id = c.requested_by
        where c.org_id = ${q.orgId} order by c.requested_at desc, c.id desc limit ${copiesShown}`,
    );
    return { practice: (await practice) ?? null, copies: await copies };
  });
}

/** The organisation whose books a practice organisation copies; null if it is none. */
export async function originalOf(
  pool: pg.Pool,
  practiceId: string,
): Promise<NamedOrganisation | null> {
  const { rows } = await pool.query<NamedOrganisation>({
    name: 'original-of-practice',
    text: `select o.id, o.slug, o.name from organisation p join organisation o on o.id = p.practice_of
      where p.id = $1`,
    values: [practiceId],
  });
  return rows[0] ?? null;
}

/** The practice organisation of an organisation; null if none was made. */
export async function practiceOf(
  pool: pg.Pool,
  originalId: string,
): Promise<NamedOrganisation | null> {
  const { rows } = await pool.query<NamedOrganisation>({
    name: 'practice-of-original',
    text: 'select id, slug, name from organisation where practice_of = $1',
    values: [originalId],
  });
  return rows[0] ?? null;
}
