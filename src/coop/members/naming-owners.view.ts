import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { undetailedOwner } from '#ledger/entries/open-matters.view.ts';
import type { AnyReportRow } from '#ledger/statements/define-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { undetailedLabel } from './member-accounts.view.ts';

/** How many rows wait for each other, so that their owners are asked for in one question. */
const batch = 500;

/** A running report whose lines on sub-accounts say whose these are: `0012 Siti Aminah`. */
export function namingOwners(running: RunningReport): RunningReport {
  return { ...running, rows: withOwners(running.q, running.rows) };
}

async function* withOwners(
  q: Reads,
  rows: AsyncIterable<AnyReportRow>,
): AsyncGenerator<AnyReportRow> {
  let waiting: AnyReportRow[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield* await named(q, waiting);
    waiting = [];
  }
  yield* await named(q, waiting);
}

async function named(q: Reads, rows: readonly AnyReportRow[]): Promise<AnyReportRow[]> {
  const owners = await ownersOf(q, new Set(rows.flatMap((row) => row.subId ?? [])));
  return rows.map((row) => {
    const owner = row.subId === undefined ? undefined : owners.get(row.subId);
    return owner === undefined ? row : { ...row, owner };
  });
}

/** The owners of some sub-accounts by number and name; what is nobody's yet is called so. */
export async function ownersOf(
  q: Reads,
  subIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (subIds.size === 0) return new Map();
  const rows = await q.many(sql<{ id: string; owner: string }>`
    select s.id, case when s.owner_kind = ${undetailedOwner} then ${undetailedLabel}
      else m.number || ' ' || m.name end as owner
    from sub_account s
    left join member m on m.org_id = s.org_id and m.id = s.owner_id and s.owner_kind = 'member'
    where s.org_id = ${q.orgId} and s.id = any (${[...subIds]}::uuid[])
      and (s.owner_kind = ${undetailedOwner} or m.id is not null)
    limit ${batch}`);
  return new Map(rows.map((row) => [row.id, row.owner]));
}
