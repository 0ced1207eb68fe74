import { sql } from 'kysely';
import type { Title } from '#base/words.ts';
import { named } from './define-report.ts';
import { audited, auditedColumns, auditedTables, defineAuditList } from './define-audit-list.ts';
import type { AuditedEntry } from './define-audit-list.ts';

interface Repeated extends AuditedEntry {
  readonly times: number;
  readonly others: string;
}

/**
 * Entries of one day that move the same amounts on the same accounts and sub-accounts: perhaps one paper
 * booked twice. What was reversed, and reversals, are left out.
 */
export const auditRepeated = defineAuditList({
  code: 'audit-repeated',
  title: { id: 'Jurnal yang Mungkin Ganda', en: 'Entries that May Be Doubled' },
  texts: [
    { key: 'others', title: { id: 'Sama dengan', en: 'Same as' } },
    { key: 'round', title: { id: 'Bulat', en: 'Round' } },
  ],

  rows: (q, ask) => sql<Repeated>`with signed as (
      select e.id, e.day, string_agg(concat_ws('/', l.account_id, l.sub_id, l.unit_id, l.office_id, l.amount),
        ',' order by l.account_id, l.sub_id, l.unit_id, l.office_id, l.amount) as sign
      from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id
      where ${audited(q, ask)} and e.reverses_id is null and not exists (select from entry r
        where r.org_id = e.org_id and r.reverses_id = e.id)
      group by e.id, e.day),
    grouped as (select id, count(*) over same as times, min(id::text) over same as first, sign
      from signed window same as (partition by day, sign))
    select ${auditedColumns}, g.times::int, (select string_agg(n.number, ', ' order by n.number)
        from grouped t join entry n on n.org_id = e.org_id and n.id = t.id
        where t.first = g.first and t.sign = g.sign and t.id <> e.id) as others
    from ${auditedTables} join grouped g on g.id = e.id
    where e.org_id = ${q.orgId} and g.times > 1 order by e.day, g.first, e.number`,
  said: (row) => [named(row.others), roundText(row.total)],
});

/** Whether a sum is one of whole millions or hundred thousands, as sums are that nobody counted. */
function roundText(total: string): Title {
  const sum = BigInt(total);
  if (sum % 100_000_000n === 0n) return { id: 'juta', en: 'million' };
  return sum % 10_000_000n === 0n
    ? { id: 'ratus ribu', en: 'hundred thousand' }
    : { id: '', en: '' };
}
