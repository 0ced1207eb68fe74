import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import type { SampleSubject } from './population.ts';
import type { SamplingMethod } from './select-items.ts';

/** A sample as lists show it. */
export interface ListedSample {
  readonly id: string;
  readonly name: string;
  readonly about: SampleSubject;
  readonly method: SamplingMethod;
  readonly from: Day | null;
  readonly to: Day;
  readonly size: number;
  /** How many items have been looked at, and of how many the paper was missing or different. */
  readonly examined: number;
  readonly exceptions: number;
  readonly populationCount: number;
  readonly populationSum: Money;
  readonly drawnAt: Date;
  readonly drawnBy: string | null;
  readonly closedAt: Date | null;
}

/** What the list is narrowed to and sorted by. */
export interface SampleListAsk {
  readonly state?: 'open' | 'closed' | undefined;
  readonly about?: SampleSubject | undefined;
  readonly sort?: SampleSort | undefined;
  readonly page?: number | undefined;
  readonly limit?: number | undefined;
}

export const sampleSorts = ['newest', 'oldest', 'name', 'open'] as const;
export type SampleSort = (typeof sampleSorts)[number];

export const samplesPerPage = 50;

/** Who may see what an auditor drew and found: supervisors and auditors, and nobody who keeps the books. */
export const samplePermission = 'audit-sample.read';

/** The samples of an organisation, the newest first unless sorted otherwise. */
export function sampleList(
  ground: Ground,
  actor: Actor,
  { state, about, sort = 'newest', page = 1, limit = samplesPerPage }: SampleListAsk,
): Promise<{ rows: ListedSample[]; hasMore: boolean }> {
  const most = Math.min(limit, 500);
  const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * most;
  return read(ground, actor, samplePermission, async (q) => {
    const rows = await q.many(sql<Row>`
      select ${sampleColumns} from audit_sample s
      join deed d on d.org_id = s.org_id and d.id = s.deed_id
      cross join lateral ${counted} as i
      where s.org_id = ${q.orgId}
        ${state === undefined ? sql`` : sql`and (s.closed_at is null) = ${state === 'open'}`}
        ${about === undefined ? sql`` : sql`and s.about = ${about}`}
      order by ${orders[sort]}, s.id desc limit ${most + 1} offset ${offset}`);
    return { rows: rows.slice(0, most).map(listed), hasMore: rows.length > most };
  });
}

const orders: Readonly<Record<SampleSort, RawBuilder<unknown>>> = {
  newest: sql`s.drawn_at desc`,
  oldest: sql`s.drawn_at`,
  name: sql`lower(s.name)`,
  open: sql`(i.size - i.examined) desc`,
};

export type Row = Omit<ListedSample, 'populationSum'> & { readonly populationSum: string };

/** The columns of a listed sample `s`, its deed `d` and its counts `i`. */
export const sampleColumns = sql`s.id, s.name, s.about, s.method, s.from_on as "from", s.to_on as "to",
  i.size, i.examined, i.exceptions, s.population_count as "populationCount",
  s.population_sum::text as "populationSum", s.drawn_at as "drawnAt",
  ${nameHere(sql`s.org_id`, sql`d.login_id`)} as "drawnBy", s.closed_at as "closedAt"`;

/** How far the items of the sample `s` have been looked at; the last finding of each holds. */
export const counted = sql`(
  select count(*)::int as size, count(f.state)::int as examined,
    count(*) filter (where f.state <> 'seen')::int as exceptions
  from audit_sample_item item
  left join lateral (select last.state from audit_finding last
    where last.org_id = item.org_id and last.sample_id = item.sample_id and last.place = item.place
    order by last.at desc, last.deed_id desc limit 1) f on true
  where item.org_id = s.org_id and item.sample_id = s.id)`;

/** Money of a row's texts. */
export function listed(row: Row): ListedSample {
  return { ...row, populationSum: sen(row.populationSum) };
}
