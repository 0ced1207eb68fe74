import { sql } from 'kysely';
import { isAllowed } from '../db/standing.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { isId } from '../id.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { RecordFace, RecordKind } from './record-kind.ts';
import { doer } from './doer.view.ts';
import type { Doer } from './doer.view.ts';

/** One field that a deed changed; null where there was, or is, nothing. */
export interface ChangedField {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Shown as dots to a seat that may not see personal data. */
  readonly isMasked: boolean;
}

/** One deed in the history of a record. */
export interface HistoryRow extends Doer {
  readonly deedId: string;
  readonly act: string;
  readonly at: Date;
  /** Its number in the chain; null for the first seconds. */
  readonly seq: number | null;
  readonly changes: readonly ChangedField[];
}

/** A record's history, newest first. */
export interface RecordHistory {
  readonly face: RecordFace;
  readonly rows: readonly HistoryRow[];
  /** Names of units and offices by id, where fields of the record name any. */
  readonly places: ReadonlyMap<string, string>;
  /** The last row shown, if there are more behind it. */
  readonly next: { readonly at: Date; readonly deedId: string } | null;
}

export const historyPerPage = 30;

/**
 * What was done to a record, by whom and when, with what was before and after as far as the seat may see.
 * @throws Refusal `record/absent`
 */
export async function recordHistory(
  ground: Ground,
  actor: Actor,
  record: { readonly kind: RecordKind; readonly id: string },
  after: { readonly at: Date; readonly deedId: string } | null,
): Promise<RecordHistory> {
  const { kind, id } = record;
  if (!isId(id)) absent('record/absent');
  return read(ground, actor, kind.permission, async (q, standing) => {
    const [face, own, stands] = await Promise.all([
      kind.face(q, id),
      kind.deeds?.(q, id) ?? [],
      standing,
    ]);
    if (!face) absent('record/absent');
    const [rows, places] = await Promise.all([
      rowsOf(q, { kind, id, own }, after),
      placesOf(q, kind),
    ]);
    const shown = rows.slice(0, historyPerPage);
    const last = shown.at(-1);
    const maySee = isAllowed(ground, actor, stands, kind.personal ?? kind.permission);
    return {
      face,
      places,
      rows: shown.map((row) => historyRow(q, row, id, maySee)),
      next: rows.length > historyPerPage && last ? { at: last.at, deedId: last.deedId } : null,
    };
  });
}

async function placesOf(q: Reads, kind: RecordKind): Promise<Map<string, string>> {
  const isNeeded = Object.values(kind.fields).some(({ as }) => as === 'unit' || as === 'office');
  if (!isNeeded) return new Map();
  const rows = await q.many(
    sql<{ id: string; name: string }>`select o.id, o.name from office o where o.org_id = ${q.orgId}
      union all select u.id, u.name from unit u where u.org_id = ${q.orgId} limit 2000`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface Row extends Doer {
  readonly deedId: string;
  readonly act: string;
  readonly at: Date;
  readonly seq: number | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly sealed: Buffer | null;
}

function rowsOf(
  q: Reads,
  { kind, id, own }: { kind: RecordKind; id: string; own: readonly string[] },
  after: { readonly at: Date; readonly deedId: string } | null,
): Promise<Row[]> {
  const acts = Object.entries(kind.acts ?? {});
  return q.many(
    sql<Row>`with told as (
        select r.deed_id as id from deed_record r
        where r.org_id = ${q.orgId} and r.record_id = ${id}::uuid and r.kind = any (${kind.kinds}::text[])
        union select unnest(${own}::uuid[])
        union select d.id from unnest(${acts.map(([act]) => act)}::text[],
            ${acts.map(([, fact]) => fact)}::text[]) as a (act, fact)
          join deed d on d.org_id = ${q.orgId} and d.act = a.act and d.facts ->> a.fact = ${id}
      )
      select d.id as "deedId", d.act, d.at, s.seq::integer as seq, r.before, r.after, r.sealed, ${doer}
      from told t join deed d on d.org_id = ${q.orgId} and d.id = t.id
      left join deed_seal s on s.org_id = d.org_id and s.deed_id = d.id
      left join deed_record r on r.org_id = d.org_id and r.deed_id = d.id and r.record_id = ${id}::uuid
      where ${after?.at ?? null}::timestamptz is null
        or (d.at, d.id) < (${after?.at ?? null}::timestamptz, ${after?.deedId ?? null}::uuid)
      order by d.at desc, d.id desc limit ${historyPerPage + 1}`,
  );
}

function historyRow(q: Reads, row: Row, id: string, maySee: boolean): HistoryRow {
  const { before, after, sealed, ...shown } = row;
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  const open = names.map((name) => ({
    name,
    before: textOf(before?.[name]),
    after: textOf(after?.[name]),
    isMasked: false,
  }));
  return { ...shown, changes: [...open, ...personalOf(q, sealed, id, maySee)] };
}

/** What is personal of a change; which fields it touched is told to every seat that sees the record. */
function personalOf(q: Reads, sealed: Buffer | null, id: string, maySee: boolean): ChangedField[] {
  if (!sealed) return [];
  const text = q.keys.open(q.orgId, `record:${id}`, sealed);
  const fields = JSON.parse(text) as Record<string, { before: string; after: string }>;
  return Object.entries(fields).map(([name, { before, after }]) =>
    maySee
      ? { name, before: before || null, after: after || null, isMasked: false }
      : { name, before: null, after: null, isMasked: true },
  );
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
}
