import { sql } from 'kysely';
import { longestDays } from '../backup/backup-age.ts';
import type { Day } from '../day.ts';
import { deciding } from '../db/parking.ts';
import { defineNotice } from './notice-kind.ts';
import type { DueNotice, NoticeKind } from './notice-kind.ts';

/** How many days back what was decided or has ended is still told. */
const recentDays = 7;

const approvalWaiting = defineNotice({
  kind: 'approval.waiting',
  title: { id: 'Permintaan menunggu persetujuan', en: 'A request waits for approval' },
  text: { id: '{act} menunggu persetujuan Anda', en: '{act} waits for your approval' },
  icon: 'badge-check',
  needs: deciding,
  isTask: true,
  due: ({ orgId, now }) => sql<DueNotice>`
    select 'approval:' || p.id as cause, '/persetujuan/' || p.id as path,
      jsonb_build_object('act', p.act) as facts, null::uuid as "to", p.requested_by as except
    from pending_act p
    where p.org_id = ${orgId} and p.status = 'waiting' and p.expires_at > ${now}
    order by p.expires_at, p.id limit 200`,
});

const approvalDecided = defineNotice({
  kind: 'approval.decided',
  title: { id: 'Permintaan Anda sudah diputuskan', en: 'Your request has been decided' },
  text: { id: '{act}: {status}', en: '{act}: {status}' },
  icon: 'badge-check',
  needs: null,
  isTask: false,
  due: ({ orgId, now }) => sql<DueNotice>`
    select 'approval-decided:' || p.id as cause, '/persetujuan/' || p.id as path,
      jsonb_build_object('act', p.act, 'status', p.status) as facts, p.requested_by as "to", null::uuid as except
    from pending_act p
    where p.org_id = ${orgId} and p.status in ('approved', 'refused', 'expired')
      and p.decided_at > ${daysBefore(now, recentDays)} limit 200`,
});

const backupOld = defineNotice({
  kind: 'backup.old',
  title: { id: 'Cadangan sudah lama', en: 'The backup is old' },
  text: {
    id: 'Tidak ada cadangan teruji sejak lebih dari {days} hari',
    en: 'No tested backup for more than {days} days',
  },
  icon: 'shield-check',
  needs: 'backup.make',
  isTask: true,
  due: ({ now }) => sql<DueNotice>`
    select 'backup-old:' || b.since::date as cause, '/pengaturan/cadangan' as path,
      jsonb_build_object('days', ${String(longestDays)}::text) as facts, null::uuid as "to", null::uuid as except
    from (select coalesce((select max(r.ended_at) from backup_run r where r.verified_at is not null
        and r.failure = '' and r.deleted_at is null and (r.verdict ->> 'restored')::boolean), o.created_at) as since
      from organisation o where o.kind = 'installation') b
    where b.since < ${daysBefore(now, longestDays)}`,
});

const backupFailed = defineNotice({
  kind: 'backup.failed',
  title: { id: 'Cadangan gagal', en: 'A backup has failed' },
  text: { id: 'Cadangan tanggal {day} gagal dibuat', en: 'The backup of {day} has failed' },
  icon: 'shield-check',
  needs: 'backup.make',
  isTask: false,
  due: ({ now, timeZone }) => sql<DueNotice>`
    select 'backup-failed:' || r.id as cause, '/pengaturan/cadangan' as path,
      jsonb_build_object('day', to_char(r.began_at at time zone ${timeZone}::text, 'YYYY-MM-DD')) as facts,
      null::uuid as "to", null::uuid as except
    from backup_run r where r.failure <> '' and r.ended_at > ${daysBefore(now, recentDays)} limit 50`,
});

const practiceEnded = defineNotice({
  kind: 'practice.ended',
  title: { id: 'Buku latihan selesai dibuat', en: 'The practice books are made' },
  text: { id: 'Pembuatan buku latihan: {outcome}', en: 'Making of the practice books: {outcome}' },
  icon: 'graduation-cap',
  needs: null,
  isTask: false,
  due: ({ orgId, now }) => sql<DueNotice>`
    select 'practice:' || c.id as cause, '/latihan' as path,
      jsonb_build_object('outcome', case c.failure when '' then 'done' else 'failed' end) as facts,
      c.requested_by as "to", null::uuid as except
    from practice_copy c
    where c.org_id = ${orgId} and c.requested_by is not null and c.ended_at > ${daysBefore(now, recentDays)}`,
});

const backupMade = defineNotice({
  kind: 'backup.made',
  title: { id: 'Cadangan yang Anda minta selesai', en: 'The backup you asked for is made' },
  text: {
    id: 'Cadangan tanggal {day} selesai dibuat dan diuji',
    en: 'The backup of {day} is made and tested',
  },
  icon: 'shield-check',
  needs: null,
  isTask: false,
  // Of one that has failed, everybody hears who may make them.
  due: ({ orgId, now, timeZone }) => sql<DueNotice>`
    select 'backup-made:' || r.id as cause, '/pengaturan/cadangan' as path,
      jsonb_build_object('day', to_char(r.began_at at time zone ${timeZone}::text, 'YYYY-MM-DD')) as facts,
      d.login_id as "to", null::uuid as except
    from backup_run r join deed d on d.org_id = ${orgId} and d.id = r.id
    where r.cause = 'by-hand' and r.failure = '' and r.verified_at is not null
      and r.ended_at > ${daysBefore(now, recentDays)} and d.login_id is not null limit 50`,
});

const archiveEnded = defineNotice({
  kind: 'archive.ended',
  title: { id: 'Arsip yang Anda minta selesai', en: 'The archive you asked for has ended' },
  text: { id: 'Pembuatan arsip: {outcome}', en: 'Making of the archive: {outcome}' },
  icon: 'file-text',
  needs: null,
  isTask: false,
  due: ({ orgId, now }) => sql<DueNotice>`
    select 'archive:' || r.id as cause, '/pengaturan/arsip' as path,
      jsonb_build_object('outcome', case r.failure when '' then 'done' else 'failed' end) as facts,
      r.requested_by as "to", null::uuid as except
    from archive_run r
    where r.org_id = ${orgId} and r.requested_by is not null and r.cancelled_at is null
      and r.ended_at > ${daysBefore(now, recentDays)} limit 50`,
});

const keyEnding = defineNotice({
  kind: 'api-key.ending',
  title: { id: 'Kunci API segera berakhir', en: 'An API key is about to end' },
  text: { id: 'Kunci API berakhir {day}', en: 'An API key ends on {day}' },
  icon: 'key-round',
  needs: 'api-key.make',
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'api-key:' || k.id || ':' || k.until_on as cause, '/pengaturan/api' as path,
      jsonb_build_object('day', k.until_on) as facts, null::uuid as "to", k.login_id as except
    from ${keysEnding(orgId, today)}`,
});

const ownKeyEnding = defineNotice({
  kind: 'api-key.own-ending',
  title: { id: 'Kunci API Anda segera berakhir', en: 'Your API key is about to end' },
  text: { id: 'Kunci API Anda berakhir {day}', en: 'Your API key ends on {day}' },
  icon: 'key-round',
  needs: null,
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'own-api-key:' || k.id || ':' || k.until_on as cause, '/pengaturan/api' as path,
      jsonb_build_object('day', k.until_on) as facts, k.login_id as "to", null::uuid as except
    from ${keysEnding(orgId, today)}`,
});

const mandateEnding = defineNotice({
  kind: 'mandate.ending',
  title: { id: 'Sebuah jabatan segera berakhir', en: 'A role is about to end' },
  text: { id: 'Sebuah jabatan berakhir {day}', en: 'A role ends on {day}' },
  icon: 'users',
  needs: 'mandate.grant',
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'mandate:' || m.id || ':' || m.until_on as cause, '/pengaturan/orang' as path,
      jsonb_build_object('day', m.until_on) as facts, null::uuid as "to", m.login_id as except
    from ${mandatesEnding(orgId, today)}`,
});

const ownMandateEnding = defineNotice({
  kind: 'mandate.own-ending',
  title: { id: 'Jabatan Anda segera berakhir', en: 'Your role is about to end' },
  text: { id: 'Jabatan {role} Anda berakhir {day}', en: 'Your role as {role} ends on {day}' },
  icon: 'users',
  needs: null,
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'own-mandate:' || m.id || ':' || m.until_on as cause, '' as path,
      jsonb_build_object('day', m.until_on, 'role', m.role) as facts,
      m.login_id as "to", null::uuid as except
    from ${mandatesEnding(orgId, today)}`,
});

/** What the ground tells people. */
export const baseNotices: readonly NoticeKind[] = [
  approvalWaiting,
  approvalDecided,
  backupOld,
  backupFailed,
  backupMade,
  archiveEnded,
  practiceEnded,
  keyEnding,
  ownKeyEnding,
  mandateEnding,
  ownMandateEnding,
];

/** Keys "k" that end within a fortnight. */
function keysEnding(orgId: string, today: Day) {
  return sql`api_key k where k.org_id = ${orgId} and k.revoked_at is null
    and k.until_on between ${today}::date and ${today}::date + 14`;
}

/** Mandates "m" that end within thirty days, and that no other one goes on from. */
function mandatesEnding(orgId: string, today: Day) {
  return sql`mandate m where m.org_id = ${orgId} and m.revoked_at is null
    and m.until_on between ${today}::date and ${today}::date + 30
    and not exists (select from mandate n where n.org_id = m.org_id and n.login_id = m.login_id
      and n.role = m.role and n.office_id is not distinct from m.office_id and n.revoked_at is null
      and n.from_on <= m.until_on + 1 and (n.until_on is null or n.until_on > m.until_on))
    order by m.until_on, m.id limit 200`;
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
