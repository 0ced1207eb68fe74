import { sql } from 'kysely';
import type pg from 'pg';
import type { Deed } from '../act.ts';
import { statementOf } from '../db/flight.ts';
import { newId } from '../id.ts';
import type { DueNotice, NoticeKind, NoticeMoment } from './notice-kind.ts';

/** What the job must know of the organisation it looks at. */
export interface NoticeOffice {
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
}

/** One notice for one person. */
export interface NewNotice {
  readonly loginId: string;
  readonly kind: string;
  readonly cause: string;
  readonly path: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** The organisation's kind, address and zone. */
export async function officeOf(
  client: pg.PoolClient,
  orgId: string,
): Promise<NoticeOffice | undefined> {
  const text = `select o.kind, o.slug, o.name, coalesce(p.time_zone, 'Asia/Jakarta') as "timeZone"
    from organisation o left join org_profile p on p.org_id = o.id where o.id = $1`;
  return (await client.query<NoticeOffice>(text, [orgId])).rows[0];
}

/** Who holds which role today. */
export async function holdersOf(
  client: pg.PoolClient,
  { orgId, today }: NoticeMoment,
): Promise<{ readonly loginId: string; readonly role: string }[]> {
  const text = `select distinct m.login_id as "loginId", m.role from mandate m
    join login l on l.id = m.login_id and l.disabled_at is null
    where m.org_id = $1 and m.revoked_at is null and m.from_on <= $2::date
      and (m.until_on is null or m.until_on >= $2::date) limit 5000`;
  return (await client.query<{ loginId: string; role: string }>(text, [orgId, today])).rows;
}

/** What is due of one kind. */
export async function dueOf(
  client: pg.PoolClient,
  kind: NoticeKind,
  moment: NoticeMoment,
): Promise<DueNotice[]> {
  const { text, values } = statementOf(kind.due(moment));
  return (await client.query<DueNotice>({ text, values: [...values] })).rows;
}

/** Writes what was not told yet; a cause that a person knows is left as it is. */
export async function keepNotices(
  client: pg.PoolClient,
  { orgId, now }: NoticeMoment,
  notices: readonly NewNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  const { text, values } = insertOf(orgId, now, notices);
  await client.query({ text, values: [...values] });
}

/** The same within an act. */
export function queueNotices(deed: Deed, notices: readonly NewNotice[]): void {
  if (notices.length > 0) deed.write(insertOf(deed.orgId, deed.at, notices));
}

function insertOf(orgId: string, at: Date, notices: readonly NewNotice[]) {
  return statementOf(sql`
    insert into notice (org_id, id, login_id, kind, cause, path, facts, at)
    select ${orgId}::uuid, n.id, n.login_id, n.kind, n.cause, n.path, n.facts::jsonb, ${at}::timestamptz
    from unnest(${notices.map(() => newId())}::uuid[], ${notices.map((n) => n.loginId)}::uuid[],
      ${notices.map((n) => n.kind)}::text[], ${notices.map((n) => n.cause)}::text[],
      ${notices.map((n) => n.path)}::text[], ${notices.map((n) => JSON.stringify(n.facts))}::text[])
      as n (id, login_id, kind, cause, path, facts)
    on conflict (org_id, login_id, cause) do nothing`);
}

/** Marks as read what is no longer to be done. */
export async function settleTasks(
  client: pg.PoolClient,
  { orgId, now }: NoticeMoment,
  kind: string,
  causes: readonly string[],
): Promise<void> {
  const text = `update notice set read_at = $3 where org_id = $1 and kind = $2 and read_at is null
    and cause <> all ($4::text[])`;
  await client.query(text, [orgId, kind, now, causes]);
}

/** Notices of one person that go out in one letter. */
export interface MailedNotices {
  readonly loginId: string;
  readonly emailSealed: Buffer;
  /** Null: never chosen. */
  readonly language: string | null;
  readonly kinds: readonly string[];
}

/**
 * Takes up what is to be mailed, by person, and notes that it has been: only unread ones of the last two
 * days, to proved addresses of people who chose it and still hold a role.
 */
export async function takeUpMailed(
  client: pg.PoolClient,
  { orgId, now, today }: NoticeMoment,
  how: 'now' | 'daily',
): Promise<MailedNotices[]> {
  const text = `
    with due as (
      update notice n set mailed_at = $2 from notice_choice c, login l
      where n.org_id = $1 and n.mailed_at is null and n.read_at is null and n.at > $2::timestamptz - interval '2 days'
        and c.org_id = $1 and c.login_id = n.login_id and c.kind = n.kind and c.how = $3
        and l.id = n.login_id and l.email_verified_at is not null and l.email_sealed is not null
        and l.disabled_at is null and exists (select from mandate m where m.org_id = $1
          and m.login_id = n.login_id and m.revoked_at is null and m.from_on <= $4::date
          and (m.until_on is null or m.until_on >= $4::date))
      returning n.login_id, l.email_sealed, l.language, n.kind)
    select login_id as "loginId", email_sealed as "emailSealed", language, array_agg(kind order by kind) as kinds
    from due group by login_id, email_sealed, language`;
  return (await client.query<MailedNotices>(text, [orgId, now, how, today])).rows;
}

/** Marks a person's notice as read; answers nothing, for one that is gone is read too. */
export function queueRead(deed: Deed, loginId: string, id: string): void {
  deed.write(sql`update notice set read_at = ${deed.at} where org_id = ${deed.orgId} and id = ${id}::uuid
    and login_id = ${loginId}::uuid and read_at is null`);
}

/** Marks all notices of a person as read. */
export function queueReadAll(deed: Deed, loginId: string): void {
  deed.write(sql`update notice set read_at = ${deed.at}
    where org_id = ${deed.orgId} and login_id = ${loginId}::uuid and read_at is null`);
}

/** Keeps what a person chose: the kinds that they want by mail, and how. */
export function queueChoices(
  deed: Deed,
  loginId: string,
  choices: readonly { readonly kind: string; readonly how: 'now' | 'daily' }[],
): void {
  deed.write(sql`delete from notice_choice
    where org_id = ${deed.orgId} and login_id = ${loginId}::uuid`);
  if (choices.length === 0) return;
  deed.write(sql`insert into notice_choice (org_id, login_id, kind, how)
    select ${deed.orgId}::uuid, ${loginId}::uuid, * from unnest(${choices.map(({ kind }) => kind)}::text[],
      ${choices.map(({ how }) => how)}::text[])`);
}
