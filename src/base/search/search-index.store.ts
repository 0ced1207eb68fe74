import type { RawBuilder } from 'kysely';
import type pg from 'pg';
import { statementOf } from '../db/flight.ts';
import { sen } from '../money.ts';
import { wordsOf } from './search-words.ts';
import type { SearchRow } from './search-source.ts';

/** How far the index of an organisation has come. */
export interface SearchState {
  readonly seq: bigint;
  /** The kind of record that is being put in; null: none. */
  readonly building: string | null;
  readonly afterId: string | null;
  /** In which making each kind is in it. */
  readonly held: Readonly<Record<string, string>>;
}

/** A row of a word's records holds about so many ids. */
const perBlock = 256;
/** Of a word, so many rows are kept: the newest four thousand records and more. */
const blocksKept = 16;

/** Locks the state; null before the first building. */
export async function lockSearchState(
  client: pg.PoolClient,
  orgId: string,
): Promise<SearchState | null> {
  const text = `select seq, building, after_id as "afterId", held from search_state
    where org_id = $1 for update`;
  return (await client.query<SearchState>(text, [orgId])).rows[0] ?? null;
}

/** Empties what was there and begins anew with a kind; later deeds are those behind today's last seal. */
export async function beginBuilding(
  client: pg.PoolClient,
  orgId: string,
  kind: string,
): Promise<void> {
  await client.query('delete from search_posting where org_id = $1', [orgId]);
  await client.query('delete from search_word where org_id = $1', [orgId]);
  await client.query(
    `insert into search_state (org_id, seq, building)
      select $1, coalesce((select max(seq) from deed_seal where org_id = $1), 0), $2
      on conflict (org_id) do update set seq = excluded.seq, building = excluded.building,
        after_id = null, built_at = null, held = '{}'`,
    [orgId, kind],
  );
}

/** Begins a kind in an index that is built: what it held of it goes. */
export async function beginKind(client: pg.PoolClient, orgId: string, kind: string): Promise<void> {
  await client.query('delete from search_posting where org_id = $1 and kind = $2', [orgId, kind]);
  await client.query('delete from search_word where org_id = $1 and kind = $2', [orgId, kind]);
  await client.query('update search_state set building = $2, after_id = null where org_id = $1', [
    orgId,
    kind,
  ]);
}

/** Notes after which record the building goes on. */
export async function keepPlace(
  client: pg.PoolClient,
  orgId: string,
  afterId: string,
): Promise<void> {
  await client.query('update search_state set after_id = $2 where org_id = $1', [orgId, afterId]);
}

/** Notes which kinds are in the index, and that none is being put in. */
export async function keepHeld(
  client: pg.PoolClient,
  orgId: string,
  { held, now }: { readonly held: SearchState['held']; readonly now: Date },
): Promise<void> {
  const text = `update search_state set building = null, after_id = null, held = $2,
    built_at = coalesce(built_at, $3) where org_id = $1`;
  await client.query(text, [orgId, held, now]);
}

/** The deeds that were sealed after a seal, in their order. */
export async function deedsAfter(
  client: pg.PoolClient,
  orgId: string,
  seq: bigint,
  most: number,
): Promise<{ readonly seq: bigint; readonly deedId: string }[]> {
  const text = `select seq, deed_id as "deedId" from deed_seal
    where org_id = $1 and seq > $2 order by seq limit $3`;
  return (await client.query<{ seq: bigint; deedId: string }>(text, [orgId, seq, most])).rows;
}

/** Notes up to which seal deeds are in the index. */
export async function keepSeq(client: pg.PoolClient, orgId: string, seq: bigint): Promise<void> {
  await client.query('update search_state set seq = $2 where org_id = $1', [orgId, seq]);
}

/** Rows of a kind as the index takes them. */
export async function rowsFor(
  client: pg.PoolClient,
  query: RawBuilder<SearchRow>,
): Promise<SearchRow[]> {
  const { text, values } = statementOf(query);
  return (await client.query<SearchRow>({ text, values: [...values] })).rows;
}

/**
 * Puts rows into the index. A row that is in it already gets what words it has got since; those it had
 * before lead to it still, and whoever finds it by them looks into the row itself.
 *
 * @param known whether rows may be in it already
 */
export async function putWords(
  client: pg.PoolClient,
  orgId: string,
  kind: string,
  { rows, known }: { readonly rows: readonly SearchRow[]; readonly known: 'none' | 'some' },
): Promise<void> {
  const [words, ids]: [string[], string[]] = [[], []];
  for (const row of rows) {
    for (const word of wordsOfRow(row)) {
      words.push(word);
      ids.push(row.id);
    }
  }
  if (words.length === 0) return;
  await client.query(putText(known), [orgId, kind, words, ids, perBlock]);
  await client.query(trimText, [orgId, kind, [...new Set(words)], perBlock, blocksKept]);
}

/** All words by which a row is found. */
export function wordsOfRow({ title, detail, texts, amounts, day }: SearchRow): string[] {
  return wordsOf([title, detail, ...texts], amounts.map(sen), day === null ? [] : [day]);
}

function putText(known: 'none' | 'some'): string {
  const unknown = `where not exists (select from search_posting p
    where p.org_id = $1 and p.word = t.word and p.kind = $2 and t.id = any (p.ids))`;
  return `
    with new as (
      select t.word, array_agg(t.id order by t.id) as ids, count(*) as many
      from unnest($3::text[], $4::uuid[]) as t (word, id) ${known === 'some' ? unknown : ''}
      group by t.word),
    counted as (
      insert into search_word (org_id, word, kind, back, many)
      select $1, word, $2, case when word ~ '^[#=@]' then null else reverse(word) end, many
      from new order by word
      on conflict (org_id, word, kind) do update set many = search_word.many + excluded.many
      returning word, many)
    insert into search_posting (org_id, word, kind, block, ids)
    select $1, n.word, $2, ((c.many - n.many) / $5::integer)::integer, n.ids
    from new n join counted c on c.word = n.word
    on conflict (org_id, word, kind, block) do update set ids = search_posting.ids || excluded.ids`;
}

/** Lets go of the oldest rows of words that stand nearly everywhere. */
const trimText = `
  delete from search_posting p using search_word w
  where w.org_id = $1 and w.kind = $2 and w.word = any ($3::text[]) and w.many > $4::integer * $5::integer
    and p.org_id = $1 and p.word = w.word and p.kind = $2
    and p.block < w.many / $4::integer - $5::integer`;
