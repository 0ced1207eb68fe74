import { sql } from 'kysely';
import { monthStart } from '#base/day.ts';
import { defineNotice } from '#base/notices/notice-kind.ts';
import type { DueNotice } from '#base/notices/notice-kind.ts';

/** A bank account that is not reconciled up to the end of last month, told from the tenth on. */
export const bankToReconcile = defineNotice({
  kind: 'bank.unreconciled',
  title: {
    id: 'Ada rekening bank yang belum direkonsiliasi',
    en: 'A bank account is not reconciled',
  },
  text: {
    id: 'Rekening {bank} belum direkonsiliasi sampai akhir bulan lalu',
    en: '{bank} is not reconciled up to the end of last month',
  },
  icon: 'landmark',
  needs: 'bank.reconcile',
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'bank:' || b.id || ':' || ${monthStart(today)}::text as cause, '/bank/' || b.id as path,
      jsonb_build_object('bank', b.bank) as facts, null::uuid as "to", null::uuid as except
    from bank_account b where b.org_id = ${orgId} and b.closed_on is null
      and b.opened_on < ${monthStart(today)}::date and extract(day from ${today}::date) >= 10
      and not exists (select from bank_reconciliation r where r.org_id = b.org_id
        and r.bank_account_id = b.id and r.reopened_deed_id is null
        and r.day >= ${monthStart(today)}::date - 1) limit 200`,
});
