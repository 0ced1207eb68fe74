import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { keptOfWord } from './found-words.view.ts';
import type { FoundWord } from './found-words.view.ts';

/** A record that has words of what is sought. */
export interface FoundId {
  readonly kind: string;
  readonly id: string;
}

/** So many of a kind are looked at more closely than by their words alone. */
const lookedAt = 60;

/** So many records of a kind are gone through for one question, and of two terms at least. */
const gone = 8_000;

/** Newer rows of a word's records than these need not be read where the newest are wanted. */
const newestBlocks = 2;
const everyBlock = 1_000;

/**
 * Of each kind the records that fit best by their words, the best fitting and newest first: those in which
 * all terms stand (`whole`), or at least half of them (`half`).
 *
 * The records of the rarest terms lead, for whatever fits has one of them: of all terms the rarest is
 * enough, of half of them as many as leave fewer than half over. Of the other terms it is only asked which
 * of those records they stand in, and where those are few, the records themselves are asked.
 */
export async function foundIds(
  q: Reads,
  words: readonly FoundWord[],
  terms: number,
  wanted: 'whole' | 'half',
): Promise<FoundId[]> {
  const least = wanted === 'whole' ? terms : Math.ceil(terms / 2);
  const asked = [...Map.groupBy(words, ({ kind }) => kind).values()].flatMap((ofKind) =>
    askedOf(ofKind, least),
  );
  return asked.length === 0 ? [] : q.many(foundSql(q.orgId, asked));
}

/** A word whose records are read. */
interface AskedWord extends FoundWord {
  readonly leads: boolean;
  readonly blocks: number;
}

/** The words of one kind by which its records are found in which so many terms stand; none if there are none. */
function askedOf(words: readonly FoundWord[], least: number): AskedWord[] {
  const terms = [...Map.groupBy(words, ({ term }) => term).values()].toSorted(
    (a, b) => recordsOf(a) - recordsOf(b),
  );
  if (terms.length < least) return [];
  const within = terms.slice(0, soMany(terms));
  const leading = within.slice(0, terms.length - least + 1);
  const few = leading.reduce((sum, one) => sum + recordsOf(one), 0) <= lookedAt;
  const others = few ? [] : within.slice(leading.length).flat();
  // Of one term alone the best words' newest records are the answer.
  const blocks = leading.length === 1 && others.length === 0 ? newestBlocks : everyBlock;
  return [
    ...leading.flat().map((word) => ({ ...word, leads: true, blocks })),
    ...others.map((word) => ({ ...word, leads: false, blocks })),
  ];
}

/** Of how many terms, the rarest first, the records are gone through. */
function soMany(terms: readonly (readonly FoundWord[])[]): number {
  let records = 0;
  const beyond = terms.findIndex((one, i) => (records += recordsOf(one)) > gone && i >= 2);
  return beyond < 0 ? terms.length : beyond;
}

function recordsOf(words: readonly FoundWord[]): number {
  return words.reduce((sum, { many }) => sum + Math.min(many, keptOfWord), 0);
}

function foundSql(orgId: string, words: readonly AskedWord[]): RawBuilder<FoundId> {
  const postings = sql`cross join lateral (
      select s.ids from search_posting s where s.org_id = ${orgId}::uuid and s.word = w.word
        and s.kind = w.kind order by s.block desc limit w.blocks) s
    cross join lateral unnest(s.ids) as p (id)`;
  return sql<FoundId>`
    with w as materialized (
      select * from unnest(${words.map((w) => w.term)}::integer[], ${words.map((w) => w.word)}::text[],
        ${words.map((w) => w.kind)}::text[], ${words.map((w) => w.fit)}::float8[],
        ${words.map((w) => w.leads)}::boolean[], ${words.map((w) => w.blocks)}::integer[])
        as w (term, word, kind, fit, leads, blocks)),
    led as materialized (
      select w.kind, p.id, w.term, max(w.fit) as fit from w ${postings} where w.leads group by 1, 2, 3),
    met as (
      select w.kind, p.id, w.term, max(w.fit) as fit from w ${postings}
      where not w.leads and (p.id in (select l.id from led l)) is true group by 1, 2, 3)
    select kind, id from (
      select kind, id, row_number() over (partition by kind order by sum(fit) desc, id desc) as place
      from (select * from led union all select * from met) t group by kind, id) r
    where place <= ${lookedAt} order by kind, place`;
}
