import pg from 'pg';
import type { Day } from '../day.ts';
import { newId } from '../id.ts';
import type { CopiedTable } from './copied-table.store.ts';

/** The organisation whose books are copied. */
export interface Original {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly timeZone: string;
}

/** Raises an organisation's wall for what follows in this transaction. */
export async function standBehind(client: pg.Client, orgId: string): Promise<void> {
  await client.query(`select set_config('app.org', $1, true)`, [orgId]);
}

/** The original, or null where it is none that can be copied; its wall stands from here. */
export async function readOriginal(client: pg.Client, orgId: string): Promise<Original | null> {
  await standBehind(client, orgId);
  const { rows } = await client.query<Original>(
    `select o.id, o.slug, o.name, o.demo, coalesce(p.time_zone, 'Asia/Jakarta') as "timeZone"
      from organisation o left join org_profile p on p.org_id = o.id
      where o.id = $1 and o.kind not in ('practice', 'installation')`,
    [orgId],
  );
  return rows[0] ?? null;
}

/** Takes the right to copy these books; whoever has it keeps it until the transaction ends. */
export async function holdCopying(client: pg.Client, orgId: string): Promise<boolean> {
  const { rows } = await client.query<{ free: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended($1 || ':practice', 0)) as free`,
    [orgId],
  );
  return rows[0]!.free;
}

/** The practice organisation of an original, entered in the register where it lacks; named after it. */
export async function registerPractice(
  client: pg.Client,
  original: Original,
  at: Date,
): Promise<string> {
  const name = `LATIHAN · ${original.name}`.slice(0, 200);
  const { rows } = await client.query<{ id: string }>(
    'select id from organisation where practice_of = $1',
    [original.id],
  );
  const known = rows[0]?.id;
  if (known !== undefined) {
    await standBehind(client, known);
    await client.query('update organisation set name = $2 where id = $1', [known, name]);
    return known;
  }
  const id = newId();
  await standBehind(client, id);
  await client.query(
    `insert into organisation (id, kind, slug, name, demo, created_at, practice_of)
      values ($1, 'practice', $2, $3, $4, $5, $6)`,
    [id, await freeSlug(client, original.slug), name, original.demo, at, original.id],
  );
  return id;
}

async function freeSlug(client: pg.Client, slug: string): Promise<string> {
  const wanted = `latihan-${slug}`.slice(0, 58).replace(/-$/, '');
  for (let i = 1; ; i += 1) {
    const tried = i === 1 ? wanted : `${wanted}-${i}`;
    const { rowCount } = await client.query('select from organisation where slug = $1', [tried]);
    if (rowCount === 0) return tried;
  }
}

/** Empties the practice organisation. Whatever id it is given: nothing goes but what is of kind `practice`. */
export async function erasePractice(
  client: pg.Client,
  tables: readonly CopiedTable[],
  practiceId: string,
): Promise<void> {
  for (const table of tables.toReversed()) {
    await client.query(
      `delete from ${pg.escapeIdentifier(table.name)} where org_id = $1
        and exists (select from organisation o where o.id = $1 and o.kind = 'practice')`,
      [practiceId],
    );
  }
}

/** What the copy's own deeds say. */
export interface CopyDeeds {
  readonly practiceId: string;
  readonly copyId: string;
  readonly at: Date;
  readonly businessDay: Day;
  readonly inputHash: Buffer;
  /** How many the copied records share among them. */
  readonly shared: number;
  /** Deeds of the original that each keep one of their own. */
  readonly apart: readonly string[];
}

/**
 * Writes the copy's deeds, and lays out which of them stands for a deed of the original. Records share
 * several, for a deed is sealed together with all that it booked.
 */
export async function writeDeeds(client: pg.Client, deeds: CopyDeeds): Promise<void> {
  const shared = Array.from({ length: deeds.shared }, () => newId());
  const apart = deeds.apart.map(() => newId());
  await client.query(`create temp table practice_deed (original_id uuid primary key, copy_id uuid not null)
    on commit drop`);
  await client.query(`create temp table practice_deed_shared (place bigint primary key, id uuid not null)
    on commit drop`);
  await client.query('insert into practice_deed select * from unnest($1::uuid[], $2::uuid[])', [
    deeds.apart,
    apart,
  ]);
  await client.query(
    `insert into practice_deed_shared select place - 1, id
      from unnest($1::uuid[]) with ordinality as d (id, place)`,
    [shared],
  );
  await client.query(
    `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, facts, answer)
      select $1, d.id, 'practice.copy', 'job', $2, $3, $4::text || ':' || d.place, $5,
        jsonb_build_object('copyId', $4::text), '{}'
      from unnest($6::uuid[]) with ordinality as d (id, place)`,
    [
      deeds.practiceId,
      deeds.at,
      deeds.businessDay,
      deeds.copyId,
      deeds.inputHash,
      [...shared, ...apart],
    ],
  );
}

/** All deeds that some table of the original wants kept apart. */
export async function deedsApart(
  client: pg.Client,
  tables: readonly CopiedTable[],
  orgId: string,
): Promise<string[]> {
  const found = new Set<string>();
  for (const { name, facts } of tables) {
    if (!facts.deedsApart) continue;
    const { rows } = await client.query<{ id: string }>(
      `select distinct deed_id as id from ${pg.escapeIdentifier(name)} where org_id = $1`,
      [orgId],
    );
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}

/** How many rows of an original a table holds. */
export async function countRows(
  client: pg.Client,
  table: CopiedTable,
  orgId: string,
): Promise<number> {
  const { rows } = await client.query<{ many: number }>(
    `select count(*)::integer as many from ${pg.escapeIdentifier(table.name)} where org_id = $1`,
    [orgId],
  );
  return rows[0]!.many;
}

/** Names of persons that the original knows, also those by which its people sign in. */
export async function namesKnown(
  client: pg.Client,
  tables: readonly CopiedTable[],
  orgId: string,
): Promise<string[]> {
  const sources = tables.flatMap(({ name, facts }) =>
    (facts.names ?? []).map(
      (column) =>
        `select ${pg.escapeIdentifier(column)} as name from ${pg.escapeIdentifier(name)} where org_id = $1`,
    ),
  );
  const logins = `select l.name from mandate m join login l on l.id = m.login_id where m.org_id = $1`;
  const { rows } = await client.query<{ name: string }>([...sources, logins].join(' union '), [
    orgId,
  ]);
  return rows.map((row) => row.name);
}
