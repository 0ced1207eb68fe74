import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { BookItem } from './population.view.ts';
import type { PopulationProof } from './population.ts';
import type { FindingState } from './projected-error.ts';
import type { SampleQuestion, Selection } from './sample-question.ts';

/** A sample as its acts need it. */
export interface LockedSample {
  readonly id: string;
  readonly name: string;
  readonly closedAt: Date | null;
}

/**
 * Locks a sample, so that it is not closed while something is noted.
 * @throws Refusal `audit-sample/absent`
 */
export function lockSample(q: Reads, id: string): Promise<LockedSample> {
  return q.one<LockedSample>(
    {
      text: `select id, name, closed_at as "closedAt" from audit_sample where org_id = $1 and id = $2 for update`,
      values: [q.orgId, id],
    },
    () => absent('audit-sample/absent', { field: 'sampleId' }),
  );
}

/** The amount of an item, which a finding is held against; undefined where the sample has no such place. */
export async function amountAt(q: Reads, id: string, place: number): Promise<Money | undefined> {
  const row = await q.maybe<{ amount: string }>({
    text: 'select amount::text from audit_sample_item where org_id = $1 and sample_id = $2 and place = $3',
    values: [q.orgId, id, place],
  });
  return row && sen(row.amount);
}

/** How many items nothing has been noted of. */
export async function openItems(q: Reads, id: string): Promise<number> {
  const [row] = await q.many<{ open: string }>({
    text: `select count(*)::text as open from audit_sample_item i where i.org_id = $1 and i.sample_id = $2
      and not exists (select from audit_finding f where f.org_id = i.org_id and f.sample_id = i.sample_id
        and f.place = i.place)`,
    values: [q.orgId, id],
  });
  return Number(row?.open ?? 0);
}

/** A sample to be written. */
export interface NewSample {
  readonly id: string;
  readonly asked: SampleQuestion;
  readonly seed: string;
  readonly proof: PopulationProof;
  readonly selection: Selection<BookItem>;
}

/** Queues a sample with its items. */
export function queueSample(deed: Deed, { id, asked, seed, proof, selection }: NewSample): void {
  const { name, about, method, from, to, kind, unitId, officeId, accountId, least } = asked;
  deed.write(
    build.insertInto('audit_sample').values({
      ...{ org_id: deed.orgId, id, name, about, method, seed, least, step: selection.step },
      from_on: about === 'balances' ? null : from!,
      to_on: to,
      kind: kind ?? null,
      unit_id: unitId ?? null,
      office_id: officeId ?? null,
      account_id: accountId ?? null,
      population_count: proof.count,
      population_sum: proof.total,
      population_hash: Buffer.from(proof.hash, 'hex'),
      drawn_at: deed.at,
      deed_id: deed.id,
      conclusion: '',
    }),
  );
  const items = selection.chosen.map(({ item, isCertain }, i) => ({
    org_id: deed.orgId,
    sample_id: id,
    place: i + 1,
    ref: item.ref,
    amount: item.amount,
    certain: isCertain,
    entry_id: item.entryId,
    line_no: item.lineNo,
    account_id: item.accountId,
    sub_id: item.subId,
  }));
  deed.write(build.insertInto('audit_sample_item').values(items));
}

/** What was found of an item. */
export interface NewFinding {
  readonly sampleId: string;
  readonly place: number;
  readonly state: FindingState;
  readonly found: Money | null;
  readonly note: string;
}

/** Queues what was found; what was noted before stays. */
export function queueFinding(deed: Deed, { sampleId, place, ...said }: NewFinding): void {
  const key = { org_id: deed.orgId, sample_id: sampleId, place, deed_id: deed.id };
  deed.write(build.insertInto('audit_finding').values({ ...key, ...said, at: deed.at }));
}

/** Queues that a sample is closed. */
export function queueClosed(deed: Deed, id: string, conclusion: string): void {
  deed.write(
    build
      .updateTable('audit_sample')
      .set({ closed_at: sql`${deed.at}::timestamptz`, closed_deed_id: deed.id, conclusion })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
