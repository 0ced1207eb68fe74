import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { fitsOf, isLetters } from './spelling.ts';
import type { Forgiving, Sought } from './spelling.ts';

/** A word of the index that a term may mean. */
export interface FoundWord {
  /** Which of the terms. */
  readonly term: number;
  readonly kind: string;
  readonly word: string;
  readonly many: number;
  readonly fit: number;
}

/** So many words of one kind are looked up for a term; who means more has to type more. */
const wordsPerTerm = 12;
/** Of any word the index keeps about so many records, and a term is taken for so many at most. */
export const keptOfWord = 4_096;
const recordsPerTerm = 8_000;
const mostRows = 3_000;

/** The words of the index that the terms may mean, by kind; at most so many that the records are soon read. */
export async function foundWords(
  q: Reads,
  kinds: readonly string[],
  sought: readonly Sought[],
): Promise<FoundWord[]> {
  const spans = sought.flatMap(({ words, forgiving }, i) =>
    words.flatMap((word) => spansOf(word, i, forgiving)),
  );
  const rows = await q.many(sql<{ term: number; kind: string; word: string; many: number }>`
    select s.term, w.kind, w.word, w.many::integer as many
    from unnest(${spans.map((s) => s.term)}::integer[], ${spans.map((s) => s.side)}::text[],
      ${spans.map((s) => s.from)}::text[], ${spans.map((s) => s.to)}::text[],
      ${spans.map((s) => s.shortest)}::integer[], ${spans.map((s) => s.longest)}::integer[])
      as s (term, side, "from", "to", shortest, longest)
    cross join lateral (
      (select w.kind, w.word, w.many from search_word w
        where s.side = 'head' and w.org_id = ${q.orgId}::uuid and w.word >= s."from" and w.word < s."to"
          and length(w.word) between s.shortest and s.longest limit ${mostRows})
      union all
      (select w.kind, w.word, w.many from search_word w
        where s.side = 'tail' and w.org_id = ${q.orgId}::uuid and w.back >= s."from" and w.back < s."to"
          and length(w.word) between s.shortest and s.longest limit ${mostRows})) w
    where w.kind = any (${[...kinds]}::text[])`);
  return sought.flatMap((one, i) => {
    const fitIn = fitsOf(one);
    // A word that begins as it ends, and one of several kinds, comes more than once.
    const found = Map.groupBy(
      rows.filter((row) => row.term === i),
      ({ kind }) => kind,
    );
    return [...found.values()].flatMap((ofKind) => {
      const words = new Map(ofKind.map((row) => [row.word, { ...row, fit: fitIn(row.word) }]));
      return best([...words.values()].filter(({ fit }) => fit > 0));
    });
  });
}

function best(words: readonly FoundWord[]): FoundWord[] {
  const sorted = words.toSorted((a, b) => b.fit - a.fit || b.many - a.many).slice(0, wordsPerTerm);
  let records = 0;
  return sorted.filter(({ many }, i) => {
    records += Math.min(many, keptOfWord);
    return i === 0 || records <= recordsPerTerm;
  });
}

/** A stretch of the index, by the words' beginnings or by their ends. */
interface Span {
  readonly term: number;
  readonly side: 'head' | 'tail';
  readonly from: string;
  readonly to: string;
  readonly shortest: number;
  readonly longest: number;
}

/** Behind every letter in the order of code points. */
const beyond = '\u{10ffff}';
const anyLength = 40;

/**
 * Where a word may stand: itself and what begins or ends with it, and, for what is misspelt, all words of
 * nearly its length that begin or end alike: one slip spoils one end of a word and not both.
 */
function spansOf(word: string, term: number, forgiving: Forgiving): Span[] {
  if (!isLetters(word)) return [span(term, 'head', word, { exact: true })];
  if (word.length < 2) return [span(term, 'head', word, { exact: true })];
  const back = reversed(word);
  const whole = [span(term, 'head', word, {})];
  if (word.length >= 3) whole.push(span(term, 'tail', back, {}));
  const forgiven = forgiving(word.length);
  if (forgiven === 0) return whole;
  // In a short word two letters are half of it: a swap in its middle would spoil both ends.
  const alike = word.length < 5 ? 1 : 2;
  const lengths = { shortest: word.length - forgiven, longest: word.length + forgiven };
  return [
    ...whole,
    span(term, 'head', word.slice(0, alike), lengths),
    span(term, 'tail', back.slice(0, alike), lengths),
  ];
}

function span(
  term: number,
  side: Span['side'],
  from: string,
  how: { readonly exact?: true; readonly shortest?: number; readonly longest?: number },
): Span {
  const { exact, shortest = 1, longest = anyLength } = how;
  return { term, side, from, to: exact ? `${from}\u0001` : `${from}${beyond}`, shortest, longest };
}

function reversed(word: string): string {
  return [...word].toReversed().join('');
}
