import { sql } from 'kysely';
import type { Day } from '../day.ts';
import { isAllowed } from '../db/standing.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import type { Money } from '../money.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { Title } from '../words.ts';
import { foundWords } from './found-words.view.ts';
import type { FoundWord, Reading } from './found-words.view.ts';
import { rankFound } from './rank-found.ts';
import { wordsOfRow } from './search-index.store.ts';
import { termsOf } from './search-words.ts';
import type { Term } from './search-words.ts';
import type { SearchRow, SearchSource } from './search-source.ts';

/** A record that was found. */
export interface FoundRecord {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Its page, behind the office's address. */
  readonly path: string;
  readonly day: Day | null;
  readonly amount: Money | null;
}

/** What was found of one kind, best first. */
export interface FoundGroup {
  readonly kind: string;
  readonly title: Title;
  readonly icon: string;
  readonly records: readonly FoundRecord[];
}

/** So many of a kind are looked at more closely than by their words alone. */
const lookedAt = 60;

/**
 * What a text finds, grouped by kind, each kind best first and the newest of what fits alike: every kind
 * that the actor's seat may see, and no other.
 *
 * @param asked `limit`: how many of a kind, twenty at most
 * @throws Refusal `organisation/absent` for who holds no mandate there
 */
export function findRecords(
  ground: Ground,
  actor: Actor,
  asked: {
    readonly sources: readonly SearchSource[];
    readonly text: string;
    readonly limit: number;
  },
): Promise<FoundGroup[]> {
  const limit = Math.min(asked.limit, 20);
  return read(ground, actor, null, async (q, standing) => {
    const stands = await standing;
    if (actor.kind === 'person' && stands.roles.length === 0) absent('organisation/absent');
    const sources = asked.sources.filter(({ permission }) =>
      isAllowed(ground, actor, stands, permission),
    );
    const terms = termsOf(asked.text);
    const typed = await inKinds(q, sources, { terms, reading: 'as-typed' });
    // Only what stands nowhere as it was typed is taken for misspelt.
    const isKnown = typed.some(({ isWhole }) => isWhole);
    const found = isKnown ? typed : await inKinds(q, sources, { terms, reading: 'as-meant' });
    // Where one kind has all that was sought, what has a part of it elsewhere is noise.
    const isAnyWhole = found.some(({ isWhole }) => isWhole);
    const groups = await Promise.all(
      sources.map(async (source) => {
        const { kind, title, icon } = source;
        const named = await byNumber(q, source, asked.text, limit);
        const { rows = [] } =
          found.find((one) => one.kind === kind && (one.isWhole || !isAnyWhole)) ?? {};
        const others = rows.filter(({ id }) => !named.some((one) => one.id === id));
        const records = [...named, ...others].slice(0, limit).map((row) => shown(source, row));
        return { kind, title, icon, records };
      }),
    );
    return groups.filter(({ records }) => records.length > 0);
  });
}

function shown(source: SearchSource, { id, title, detail, day, amount }: SearchRow): FoundRecord {
  return { id, title, detail, path: source.path(id), day, amount };
}

/** Who is meant by a NIK or phone number, whole or by its last four digits. */
async function byNumber(
  q: Reads,
  source: SearchSource,
  text: string,
  limit: number,
): Promise<SearchRow[]> {
  const where = source.byNumber?.(q.keys, q.orgId, text) ?? null;
  if (where === null) return [];
  const own = sql`r.org_id = ${q.orgId} and (${where})`;
  return q.many(sql<SearchRow>`${source.select(own)} order by r.id limit ${limit}`);
}

/** The rows of ids, in the order of the ids. */
async function rowsOf(
  q: Reads,
  source: SearchSource,
  ids: readonly string[],
): Promise<SearchRow[]> {
  if (ids.length === 0) return [];
  const own = sql`r.org_id = ${q.orgId} and r.id = any (${[...ids]}::uuid[])`;
  const rows = await q.many(source.select(own));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface FoundId {
  readonly kind: string;
  readonly id: string;
}

interface Asked {
  readonly terms: readonly Term[];
  readonly reading: Reading;
}

/** The rows of one kind that fit, best first. */
interface FoundRows {
  readonly kind: string;
  readonly rows: readonly SearchRow[];
  /** Whether in the first of them stands all that was sought. */
  readonly isWhole: boolean;
}

async function inKinds(
  q: Reads,
  sources: readonly SearchSource[],
  asked: Asked,
): Promise<FoundRows[]> {
  if (sources.length === 0 || asked.terms.length === 0) return [];
  const kinds = sources.map(({ kind }) => kind);
  const words = await foundWords(q, kinds, asked);
  const found = words.length === 0 ? [] : await q.many(postingsSql(q.orgId, words));
  return Promise.all(
    sources.map(async (source) => {
      const ids = found.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
      const ranked = rankFound(asked, await rowsOf(q, source, ids), wordsOfRow);
      return { kind: source.kind, ...ranked };
    }),
  );
}

/** Of each kind the records in which most of the terms stand, the best fitting and newest first. */
function postingsSql(orgId: string, words: readonly FoundWord[]) {
  return sql<FoundId>`
    select kind, id from (
      select kind, id, row_number() over (partition by kind order by sum(fit) desc, id desc) as place
      from (
        select w.kind, p.id, w.term, max(w.fit) as fit
        from unnest(${words.map((w) => w.term)}::integer[], ${words.map((w) => w.word)}::text[],
          ${words.map((w) => w.kind)}::text[], ${words.map((w) => w.fit)}::float8[])
          as w (term, word, kind, fit)
        join search_posting s on s.org_id = ${orgId}::uuid and s.word = w.word and s.kind = w.kind
        cross join lateral unnest(s.ids) as p (id)
        group by w.kind, p.id, w.term) t
      group by kind, id) r
    where place <= ${lookedAt} order by kind, place`;
}
