import type pg from 'pg';

/** Ids of the organisation that history is written for. */
export interface Seeded {
  readonly orgId: string;
  readonly cashId: string;
  readonly savingsId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly sourceId: string;
}

/**
 * Writes `count` past entries of two lines each in a handful of statements by `generate_series`, spread
 * evenly over the 36 months before today, with deed, delta-free month totals and statistics.
 */
export async function seedEntries(superuser: pg.Client, ids: Seeded, count: number): Promise<void> {
  const { orgId, cashId, savingsId, unitId, officeId, sourceId } = ids;
  const id = (
    kind: string,
  ) => `uuid('0190' || substr(md5('${kind}' || n), 5, 8) || '7' || substr(md5('${kind}' || n), 14, 3)
    || '8' || substr(md5('${kind}' || n), 18, 15))`;
  const at = `(current_date - ((n::bigint * 1095) / ${count})::integer)`;
  const steps: [string, unknown[]][] = [
    [
      `insert into deed (org_id, id, act, actor_kind, at, business_day, key, input_hash, answer)
      select $1, ${id('d')}, 'entry.post', 'operator', now(), ${at}, 'seed-' || n, '\\x00', '{}'
      from generate_series(1, ${count}) n`,
      [orgId],
    ],
    [
      `insert into entry (org_id, id, deed_id, number, kind, source_id, day, posted_at, memo, unit_id, office_id, total)
      select $1, ${id('e')}, ${id('d')}, 'KM-S-' || n, 'cash-in', $2, ${at}, now(), 'Setoran lama', $3, $4, 1000000
      from generate_series(1, ${count}) n`,
      [orgId, sourceId, unitId, officeId],
    ],
    [
      `insert into line (org_id, entry_id, line_no, day, account_id, sub_id, unit_id, office_id, amount)
      select $1, ${id('e')}, side, ${at}, case side when 1 then $2::uuid else $3::uuid end,
        case side when 2 then (select array_agg(sub_id) from sub_balance where org_id = $1) [1 + n % (
          select count(*) from sub_balance where org_id = $1)] end, $4, $5,
        case side when 1 then 1000000 else -1000000 end
      from generate_series(1, ${count}) n, generate_series(1, 2) side`,
      [orgId, cashId, savingsId, unitId, officeId],
    ],
  ];
  for (const [text, values] of steps) await superuser.query(text, values);
  await superuser.query("select set_config('app.org', $1, false)", [orgId]);
  await superuser.query('select rebuild_totals($1)', [orgId]);
  await superuser.query('vacuum analyze');
}
