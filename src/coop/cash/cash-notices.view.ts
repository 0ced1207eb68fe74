import { sql } from 'kysely';
import { defineNotice } from '#base/notices/notice-kind.ts';
import type { DueNotice } from '#base/notices/notice-kind.ts';

/** Cash that waits to be counted and taken: by the one it goes to, or by whoever keeps the vault. */
export const cashOffered = defineNotice({
  kind: 'cash.offered',
  title: { id: 'Serah terima uang menunggu Anda', en: 'Cash is handed over to you' },
  text: {
    id: 'Uang tunai menunggu Anda hitung dan terima',
    en: 'Cash waits to be counted and taken by you',
  },
  icon: 'handshake',
  needs: 'vault.keep',
  isTask: true,
  due: ({ orgId }) => sql<DueNotice>`
    select 'cash-offer:' || h.id as cause, '/kas/serah/' || h.id as path, '{}'::jsonb as facts,
      h.to_login_id as "to", h.offered_by as except
    from cash_handover h where h.org_id = ${orgId} and h.status = 'offered'
    order by h.offered_at limit 200`,
});

/** A drawer whose business day is over and that its keeper has not closed. */
export const drawerLeftOpen = defineNotice({
  kind: 'drawer.left-open',
  title: { id: 'Laci belum ditutup', en: 'A drawer is not closed' },
  text: { id: 'Laci Anda untuk {day} belum ditutup', en: 'Your drawer of {day} is not closed' },
  icon: 'banknote',
  needs: null,
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'drawer-open:' || s.id as cause, '/kas/sesi/' || s.id as path,
      jsonb_build_object('day', s.day) as facts, s.login_id as "to", null::uuid as except
    from drawer_session s where s.org_id = ${orgId} and s.status <> 'closed' and s.day < ${today}::date
    order by s.day limit 200`,
});
