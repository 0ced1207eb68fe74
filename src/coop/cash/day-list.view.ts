import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import { dayAt, isDay } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { readOfficeDay } from './office-day.view.ts';
import type { OfficeDay } from './office-day.view.ts';

/** A closing of an office's day, and whether it was undone. */
export interface ListedDayClose {
  readonly id: string;
  readonly officeId: string;
  readonly office: string;
  readonly day: Day;
  /** Decimal strings by name, as they were written down. */
  readonly totals: Readonly<Record<string, string>>;
  /** The number of the newest seal then, and its hash in hex; null: nothing was sealed yet. */
  readonly headSeq: number | null;
  readonly headHash: string | null;
  readonly closedBy: string;
  readonly closedAt: Date;
  readonly reopenedBy: string | null;
  readonly reopenedAt: Date | null;
  readonly reason: string;
}

/** An office's day as the page shows it: how it stands, and its closings. */
export interface ShownOfficeDay extends OfficeDay {
  readonly officeId: string;
  readonly office: string;
  readonly day: Day;
  /** The business day of the office now. */
  readonly today: Day;
  /** The closing that holds. */
  readonly close: ListedDayClose | null;
}

/**
 * How a day of an office stands, and the closing that holds.
 * @param on the day; the office's business day if left out
 * @throws Refusal `office/absent`
 */
export async function officeDayCard(
  ground: Ground,
  actor: Actor,
  officeId: string,
  on?: Day,
): Promise<ShownOfficeDay> {
  if (!isId(officeId)) absent('office/absent', { field: 'officeId' });
  return read(ground, actor, 'books.read', async (q) => {
    const office = await q.one(
      sql<{ name: string; timeZone: string }>`
        select o.name, coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta') as "timeZone"
        from office o left join org_profile p on p.org_id = o.org_id
        where o.org_id = ${q.orgId} and o.id = ${officeId}::uuid`,
      () => absent('office/absent', { field: 'officeId' }),
    );
    const today = dayAt(q.now, office.timeZone);
    const wanted = on !== undefined && isDay(on) ? on : today;
    const [standing, [close]] = await Promise.all([
      readOfficeDay(q, officeId, wanted),
      q.many(
        closesSql(
          q.orgId,
          sql`c.office_id = ${officeId}::uuid and c.day = ${wanted}::date
        and c.reopened_at is null`,
        ),
      ),
    ]);
    return { ...standing, officeId, office: office.name, day: wanted, today, close: close ?? null };
  });
}

/** The closings of all offices, the newest day first. */
export function dayCloses(
  ground: Ground,
  actor: Actor,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<ListedDayClose[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(closesSql(q.orgId, sql`c.day between ${from}::date and ${to}::date`)),
  );
}

function closesSql(orgId: string, where: ReturnType<typeof sql>) {
  return sql<ListedDayClose>`
    select c.id, c.office_id as "officeId", o.name as office, c.day, c.totals, c.head_seq::integer as "headSeq",
      encode(c.head_hash, 'hex') as "headHash", ${nameHere(sql`c.org_id`, sql`c.closed_by`)} as "closedBy",
      c.closed_at as "closedAt", ${nameHere(sql`c.org_id`, sql`c.reopened_by`)} as "reopenedBy",
      c.reopened_at as "reopenedAt", c.reason
    from day_close c join office o on o.org_id = c.org_id and o.id = c.office_id
    where c.org_id = ${orgId} and ${where}
    order by c.day desc, o.kind <> 'head', o.name, c.closed_at desc limit 1000`;
}
