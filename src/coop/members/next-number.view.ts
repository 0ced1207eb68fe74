import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import {
  applicationPattern,
  firstPattern,
  numberOf,
  patternOf,
  readPattern,
} from './number-pattern.ts';
import type { NumberPattern } from './number-pattern.ts';

/**
 * The next free number of a member by the cooperative's pattern. Without a pattern of its own it goes by the
 * latest number that was given. Whoever asks holds the numbers until commit, so that two admissions at the same
 * moment get two.
 */
export async function nextMemberNumber(q: Reads): Promise<string> {
  holdNumbers(q);
  return nextBy(q, await patternIn(q));
}

/** The next free number of an application, held likewise. */
export function nextApplicationNumber(q: Reads): Promise<string> {
  holdNumbers(q);
  return nextBy(q, applicationPattern);
}

/** The pattern by which the next member is numbered. */
export async function patternIn(q: Reads): Promise<NumberPattern> {
  const row = await q.maybe(sql<{ pattern: string | null; latest: string | null }>`
    select (select n.pattern from member_numbering n where n.org_id = ${q.orgId}) as pattern,
      (select m.number from member m where m.org_id = ${q.orgId} and m.status = 'active'
        and m.standing <> 'applicant' and m.number ~ '[0-9]' and m.number !~ '#'
        order by m.joined_on desc nulls last, length(m.number) desc, m.number collate "C" desc limit 1) as latest`);
  return (
    (row?.pattern == null ? null : readPattern(row.pattern)) ??
    (row?.latest == null ? null : patternOf(row.latest)) ??
    firstPattern
  );
}

function holdNumbers(q: Reads): void {
  // The answer is awaited with the question behind it: both travel on the same flight, in order.
  void q.many({
    text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))',
    values: [`${q.orgId}:member-numbers`],
  });
}

/**
 * The number after the highest of a pattern. Numbers of everybody who ever had one count, so that nobody gets
 * the number of somebody who left.
 */
export async function nextBy(q: Reads, pattern: NumberPattern): Promise<string> {
  const form = `^${literal(pattern.before)}([0-9]{1,15})${literal(pattern.after)}$`;
  const row = await q.maybe(sql<{ count: string | null }>`
    select max(substring(n.number from ${form})::bigint)::text as count
    from (
      select m.number from member m where m.org_id = ${q.orgId}
      union all
      select m.application_number from member m
      where m.org_id = ${q.orgId} and m.application_number is not null) n`);
  return numberOf(pattern, Number(row?.count ?? 0) + 1);
}

/** A text as it stands for itself in a pattern of the database. */
function literal(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
}
