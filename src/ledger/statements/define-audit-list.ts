import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import { instantText } from '#base/instant-text.ts';
import type { Day } from '#base/day.ts';
import { yearStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { defineReport, named } from './define-report.ts';
import type { Report, ReportAsk, ReportRow, TextColumn } from './define-report.ts';
import { reportQuestion, spanAsked, spanOf } from './report-question.ts';

/** What an auditor's list may be asked beside what any report may. */
const auditQuestion = reportQuestion.safeExtend({
  /** How many days late, for the lists that count them. */
  days: z.coerce.number().int().min(0).max(366).optional(),
});

type AuditQuestion = z.output<typeof auditQuestion>;

/** What an auditor's list asks, made ready. */
export type AuditAsk = ReportAsk<AuditQuestion>;

/** An entry of an auditor's list, as the database gives it. */
export interface AuditedEntry {
  readonly id: string;
  readonly number: string;
  readonly day: Day;
  readonly memo: string;
  readonly total: string;
  readonly postedAt: Date;
  readonly zone: string;
  readonly by: string | null;
  readonly approvedBy: string | null;
  readonly sourceKind: keyof typeof sourceTitles;
}

const sourceTitles = {
  desk: { id: 'meja', en: 'desk' },
  drawer: { id: 'laci', en: 'drawer' },
  import: { id: 'impor', en: 'import' },
  job: { id: 'sistem', en: 'system' },
} as const;

const mostRows = 20_000;

/** What one of the auditor's lists has of its own. */
interface AuditList<Row extends AuditedEntry> {
  readonly code: string;
  readonly title: Title;
  /** Its columns of words; who recorded an entry and when stands behind them. */
  readonly texts: readonly TextColumn[];
  /** The entries that it lists, as `auditedColumns` with what it says of them. */
  rows(q: Reads, ask: AuditAsk): RawBuilder<Row> | Promise<RawBuilder<Row>>;
  /** What stands in `texts`. */
  said(row: Row): readonly Title[];
}

/** Declares a list of entries for the auditor: a report whose one figure is each entry's sum. */
export function defineAuditList<Row extends AuditedEntry>(
  list: AuditList<Row>,
): Report<AuditQuestion> {
  return defineReport({
    code: list.code,
    title: list.title,
    input: auditQuestion,
    dated: true,
    // The year so far, unless asked otherwise; by the entries' own days.
    period: (question, today) => spanAsked(question, today, yearStart),
    columns: () => [{ key: 'amount', title: { id: 'Jumlah', en: 'Amount' } }],
    texts: [...list.texts, ...recordedColumns],

    async *run(q, ask) {
      const rows = await auditedRows(q, await list.rows(q, ask));
      for (const row of rows) yield auditedRow(row, list.said(row));
    },
  });
}

/** Columns of an entry `e` with its deed `d`, its office `o`, profile `p` and source `v`. */
export const auditedColumns = sql`e.id, e.number, e.day, e.memo, e.total::text, e.posted_at as "postedAt",
  ${zoneOf()} as zone, ${nameHere(sql`e.org_id`, sql`d.login_id`)} as by,
  ${nameHere(sql`e.org_id`, sql`d.approved_by`)} as "approvedBy", v.kind as "sourceKind"`;

/** The tables behind `auditedColumns`. */
export const auditedTables = sql`entry e
  join deed d on d.org_id = e.org_id and d.id = e.deed_id
  join voucher_source v on v.org_id = e.org_id and v.id = e.source_id
  join office o on o.org_id = e.org_id and o.id = e.office_id
  left join org_profile p on p.org_id = e.org_id`;

/** In which zone an entry was recorded: of its office, else of the organisation. */
export function zoneOf(): RawBuilder<string> {
  return sql`coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta')`;
}

/** The entries that a report's days and places allow. */
export function audited(q: Reads, ask: AuditAsk): RawBuilder<boolean> {
  const { from, to } = spanOf(ask.period);
  const { unitId, officeId } = ask.scope;
  const touched = sql`exists (select from line l where l.org_id = e.org_id and l.entry_id = e.id
    and l.account_id = ${ask.account?.id ?? null})`;
  return sql`e.org_id = ${q.orgId} and e.day between ${from} and ${to}
    ${unitId === undefined ? sql`` : sql`and e.unit_id = ${unitId}`}
    ${officeId === undefined ? sql`` : sql`and e.office_id = ${officeId}`}
    ${ask.account === null ? sql`` : sql`and ${touched}`}`;
}

/** Runs the question of a list; refuses `report/too-long` where it is no list for a person any more. */
async function auditedRows<Row extends AuditedEntry>(
  q: Reads,
  question: RawBuilder<Row>,
): Promise<Row[]> {
  const rows = await q.many(sql<Row>`${question} limit ${mostRows + 1}`);
  if (rows.length > mostRows) refuse('report/too-long', { most: mostRows });
  return rows;
}

/** Who recorded an entry, when and where: the columns that every list ends with. */
const recordedColumns: readonly TextColumn[] = [
  { key: 'recorded', title: { id: 'Dicatat', en: 'Recorded' } },
  { key: 'by', title: { id: 'Oleh', en: 'By' } },
];

/** What stands in `recordedColumns`. */
function recordedTexts(row: AuditedEntry): Title[] {
  const at = (language: 'id' | 'en') => instantText(row.postedAt, row.zone, language);
  const { id, en } = sourceTitles[row.sourceKind];
  const who = row.by === null ? { id, en } : named(row.by);
  const second = row.approvedBy;
  return [
    { id: at('id'), en: at('en') },
    second === null
      ? who
      : { id: `${who.id}, disetujui ${second}`, en: `${who.en}, approved by ${second}` },
  ];
}

/** A row of a list: an entry, and what the list says of it. */
function auditedRow(row: AuditedEntry, said: readonly Title[]): ReportRow {
  return {
    code: row.number,
    title: named(row.memo),
    kind: 'entry',
    level: 0,
    day: row.day,
    entryId: row.id,
    texts: [...said, ...recordedTexts(row)],
    amounts: [sen(row.total)],
  };
}

/** A number of days in words. */
export function daysText(days: number): Title {
  return { id: `${days} hari`, en: days === 1 ? '1 day' : `${days} days` };
}
