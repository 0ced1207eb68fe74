import { sql } from 'kysely';
import type { Day } from '../day.ts';
import { isAllowed } from '../db/standing.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import type { Money } from '../money.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { Title } from '../words.ts';
import { foundIds } from './found-ids.view.ts';
import type { FoundId } from './found-ids.view.ts';
import { foundWords } from './found-words.view.ts';

import { rankFound } from './rank-found.ts';
import { forgiveNothing, forgiveSlips } from './spelling.ts';
import type { Sought } from './spelling.ts';
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
    const found = await inKinds(q, sources, termsOf(asked.text));
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

/** The rows of one kind that fit, best first. */
interface FoundRows {
  readonly kind: string;
  readonly rows: readonly SearchRow[];
  /** Whether in the first of them stands all that was sought. */
  readonly isWhole: boolean;
}

/**
 * What fits in the kinds: records in which all that was sought stands as it was typed; where there are none,
 * as it may have been meant, at first only what stands nowhere as it was typed, then all of it; and where
 * nothing has all, what has half of it.
 */
async function inKinds(
  q: Reads,
  sources: readonly SearchSource[],
  terms: readonly Term[],
): Promise<FoundRows[]> {
  if (sources.length === 0 || terms.length === 0) return [];
  const typed = terms.map((words) => ({ words, forgiving: forgiveNothing }));
  const asTyped = await soughtIn(q, sources, typed, 'whole');
  if (asTyped.isWhole) return asTyped.kinds;
  const meant = terms.map((words) => ({ words, forgiving: forgiveSlips }));
  const { known } = asTyped;
  if (known.size > 0 && known.size < terms.length) {
    const partly = meant.map((one, i) => (known.has(i) ? typed[i]! : one));
    const asMeant = await soughtIn(q, sources, partly, 'whole');
    if (asMeant.isWhole) return asMeant.kinds;
  }
  return (await soughtIn(q, sources, meant, 'half')).kinds;
}

/** What is sought, as it is read; where nothing has all of it and half will do, what has half. */
async function soughtIn(
  q: Reads,
  sources: readonly SearchSource[],
  sought: readonly Sought[],
  wanted: 'whole' | 'half',
): Promise<{ kinds: FoundRows[]; isWhole: boolean; known: ReadonlySet<number> }> {
  const kinds = sources.map(({ kind }) => kind);
  const words = await foundWords(q, kinds, sought);
  const known = new Set(words.map(({ term }) => term));
  const ranked = async (part: 'whole' | 'half') =>
    rowsIn(q, sources, sought, await foundIds(q, words, sought.length, part));
  const whole = await ranked('whole');
  const isWhole = whole.some((one) => one.isWhole);
  return { kinds: isWhole || wanted === 'whole' ? whole : await ranked('half'), isWhole, known };
}

function rowsIn(
  q: Reads,
  sources: readonly SearchSource[],
  sought: readonly Sought[],
  found: readonly FoundId[],
): Promise<FoundRows[]> {
  return Promise.all(
    sources.map(async (source) => {
      const ids = found.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
      const ranked = rankFound(sought, await rowsOf(q, source, ids), wordsOfRow);
      return { kind: source.kind, ...ranked };
    }),
  );
}
