import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import type { Reads } from '#base/db/reads.ts';
import { read } from '#base/read.ts';
import { defaultPrefixes, voucherKinds } from './voucher.ts';
import type { VoucherKind } from './voucher.ts';

/** A voucher of another kind that bears a prefix, or undefined. */
export function readPrefixUse(
  q: Reads,
  kind: VoucherKind,
  prefix: string,
): Promise<{ number: string } | undefined> {
  return q.maybe(
    sql<{ number: string }>`select e.number from entry e
      where e.org_id = ${q.orgId} and e.number like ${`${prefix}-%`} and e.kind <> ${kind} limit 1`,
  );
}

/** The prefix that was chosen for a kind of voucher; undefined while it has its usual one. */
export function currentPrefix(
  q: Reads,
  kind: VoucherKind,
): Promise<{ prefix: string } | undefined> {
  return q.maybe(
    q.db
      .selectFrom('voucher_prefix')
      .select('prefix')
      .where('org_id', '=', q.orgId)
      .where('kind', '=', kind),
  );
}

/** How vouchers are numbered: the prefix of each kind, and how far each source has come in a year. */
export interface VoucherNumbering {
  readonly prefixes: readonly { readonly kind: VoucherKind; readonly prefix: string }[];
  readonly series: readonly VoucherSeries[];
}

/** One series: a kind, a source, a year, and its last number. */
export interface VoucherSeries {
  readonly kind: VoucherKind;
  readonly sourceKind: 'desk' | 'import' | 'job' | 'drawer';
  readonly sourceCode: string;
  /** Whose desk it is, if it is a person's. */
  readonly person: string | null;
  readonly year: number;
  readonly last: number;
}

/** The numbering of vouchers, its newest series first. */
export function voucherNumbering(ground: Ground, actor: Actor): Promise<VoucherNumbering> {
  return read(ground, actor, 'books.read', async (q) => {
    const chosen = q.many(
      q.db.selectFrom('voucher_prefix').select(['kind', 'prefix']).where('org_id', '=', q.orgId),
    );
    const series = q.many(
      sql<VoucherSeries>`select v.kind, s.kind as "sourceKind", s.code as "sourceCode", l.name as person, v.year, v.last
        from voucher_series v join voucher_source s on s.org_id = v.org_id and s.id = v.source_id
        left join login l on l.id = s.login_id
        where v.org_id = ${q.orgId} order by v.year desc, s.code, v.kind limit 200`,
    );
    const prefixByKind = new Map((await chosen).map((row) => [row.kind, row.prefix]));
    return {
      prefixes: voucherKinds.map((kind) => ({
        kind,
        prefix: prefixByKind.get(kind) ?? defaultPrefixes[kind],
      })),
      series: await series,
    };
  });
}
