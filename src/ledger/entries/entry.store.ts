import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { BookedLine, Voucher, VoucherKind } from './voucher.ts';

/** An entry ready for the books. */
export interface ReadyEntry {
  readonly id: string;
  readonly sourceId: string;
  readonly voucher: Voucher;
  readonly unitId: string;
  readonly officeId: string;
  readonly lines: readonly BookedLine[];
}

const post = `select post_entries($1::uuid, $2::uuid, $3::timestamptz, $4::uuid[], $5::date[], $6::text[], $7::uuid[],
  $8::text[], $9::text[], $10::uuid[], $11::uuid[], $12::uuid[], $13::integer[], $14::uuid[], $15::uuid[],
  $16::uuid[], $17::uuid[], $18::bigint[], $19::text[])`;

const postOne = `select post_entry($1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $5::date, $6::text, $7::uuid, $8::text,
  $9::text, $10::uuid, $11::uuid, $12::uuid, $13::uuid[], $14::uuid[], $15::uuid[], $16::uuid[], $17::bigint[],
  $18::text[])`;

/** Queues the one message that posts entries as a set; a single entry takes its own, quicker way. */
export function queueEntries(deed: Deed, entries: readonly ReadyEntry[]): void {
  if (entries.length === 1) return queueOneEntry(deed, entries[0]!);
  const lines = entries.flatMap((entry, i) =>
    entry.lines.map((line) => ({ ...line, place: i + 1 })),
  );
  const values = [
    deed.orgId,
    deed.id,
    deed.at,
    entries.map((e) => e.id),
    entries.map((e) => e.voucher.day),
    entries.map((e) => e.voucher.kind),
    entries.map((e) => e.sourceId),
    entries.map((e) => e.voucher.memo),
    entries.map((e) => e.voucher.document ?? ''),
    entries.map((e) => e.unitId),
    entries.map((e) => e.officeId),
    entries.map((e) => e.voucher.reversesId ?? null),
    lines.map((l) => l.place),
    lines.map((l) => l.accountId),
    lines.map((l) => l.subAccountId),
    lines.map((l) => l.unitId),
    lines.map((l) => l.officeId),
    lines.map((l) => l.amount),
    lines.map((l) => l.memo),
  ];
  deed.write({ name: 'post-entries', text: post, values });
}

function queueOneEntry(deed: Deed, entry: ReadyEntry): void {
  const { voucher, lines } = entry;
  const values = [
    deed.orgId,
    deed.id,
    deed.at,
    entry.id,
    voucher.day,
    voucher.kind,
    entry.sourceId,
    voucher.memo,
    voucher.document ?? '',
    entry.unitId,
    entry.officeId,
    voucher.reversesId ?? null,
    lines.map((l) => l.accountId),
    lines.map((l) => l.subAccountId),
    lines.map((l) => l.unitId),
    lines.map((l) => l.officeId),
    lines.map((l) => l.amount),
    lines.map((l) => l.memo),
  ];
  deed.write({ name: 'post-entry', text: postOne, values });
}

/** Queues a new numbering source. */
export function queueSource(
  deed: Deed,
  source: {
    id: string;
    kind: 'desk' | 'import' | 'job';
    code: string;
    loginId?: string | undefined;
  },
): void {
  deed.write(
    build.insertInto('voucher_source').values({
      org_id: deed.orgId,
      id: source.id,
      kind: source.kind,
      code: source.code,
      login_id: source.loginId ?? null,
    }),
  );
}

/** Queues the prefix of a kind of voucher. */
export function queuePrefix(deed: Deed, kind: VoucherKind, prefix: string): void {
  deed.write(
    build
      .insertInto('voucher_prefix')
      .values({ org_id: deed.orgId, kind, prefix })
      .onConflict((known) => known.columns(['org_id', 'kind']).doUpdateSet({ prefix })),
  );
}
