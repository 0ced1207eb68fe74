import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { VoucherKind } from '../entries/voucher.ts';
import { populationProof } from './population.ts';
import type { PopulationItem, PopulationProof } from './population.ts';
import { populationOf } from './population.view.ts';
import { errorOf, projectedError } from './projected-error.ts';
import type { FindingState } from './projected-error.ts';
import { select } from './sample-question.ts';
import { counted, listed, sampleColumns, samplePermission } from './sample-list.view.ts';
import type { ListedSample, Row } from './sample-list.view.ts';

/** What was noted of an item, and by whom. */
export interface Finding {
  readonly state: FindingState;
  readonly found: Money | null;
  readonly note: string;
  readonly at: Date;
  readonly by: string | null;
}

/** One item of a sample: what to fetch from the binder or to confirm, and what was found. */
export interface SampleItem {
  readonly place: number;
  readonly ref: string;
  readonly amount: Money;
  readonly isCertain: boolean;
  readonly entryId: string | null;
  readonly day: Day | null;
  readonly number: string | null;
  readonly memo: string;
  readonly document: string;
  readonly account: string;
  readonly accountId: string | null;
  readonly ownerKind: string | null;
  readonly ownerId: string | null;
  /** The newest first: the first holds. */
  readonly findings: readonly Finding[];
}

/** A sample whole. */
export interface SampleCard extends ListedSample {
  readonly seed: string;
  readonly step: Money | null;
  readonly hash: string;
  readonly kind: VoucherKind | null;
  readonly unit: string | null;
  readonly office: string | null;
  readonly account: string | null;
  readonly least: Money;
  readonly conclusion: string;
  readonly closedBy: string | null;
  readonly items: readonly SampleItem[];
  /** Errors found, and what they mean for the population. */
  readonly knownError: Money;
  readonly projectedError: Money;
}

/**
 * One sample with its items and what was found of them.
 * @throws Refusal `audit-sample/absent`
 */
export async function sampleCard(ground: Ground, actor: Actor, id: string): Promise<SampleCard> {
  if (!isId(id)) absent('audit-sample/absent');
  return read(ground, actor, samplePermission, (q) => cardOf(q, id));
}

type FullRow = Row &
  Pick<
    SampleCard,
    'seed' | 'hash' | 'kind' | 'unit' | 'office' | 'account' | 'conclusion' | 'closedBy'
  > & {
    readonly step: string | null;
    readonly least: string;
    readonly unitId: string | null;
    readonly officeId: string | null;
    readonly accountId: string | null;
  };

function rowOf(q: Reads, id: string): Promise<FullRow> {
  return q.one(
    sql<FullRow>`select ${sampleColumns}, s.seed, s.step::text, encode(s.population_hash, 'hex') as hash,
        s.kind, s.least::text, s.conclusion, s.unit_id as "unitId", s.office_id as "officeId",
        s.account_id as "accountId", u.name as unit, o.name as office, a.code || ' ' || a.name as account,
        ${nameHere(sql`s.org_id`, sql`c.login_id`)} as "closedBy"
      from audit_sample s
      join deed d on d.org_id = s.org_id and d.id = s.deed_id
      left join deed c on c.org_id = s.org_id and c.id = s.closed_deed_id
      left join unit u on u.org_id = s.org_id and u.id = s.unit_id
      left join office o on o.org_id = s.org_id and o.id = s.office_id
      left join account a on a.org_id = s.org_id and a.id = s.account_id
      cross join lateral ${counted} as i
      where s.org_id = ${q.orgId} and s.id = ${id}::uuid`,
    () => absent('audit-sample/absent'),
  );
}

async function cardOf(q: Reads, id: string): Promise<SampleCard> {
  const [row, items] = await Promise.all([rowOf(q, id), itemsOf(q, id)]);
  const { step: stepText, least, unitId: _u, officeId: _o, accountId: _a, ...rest } = row;
  const step = stepText === null ? null : sen(stepText);
  const shown = { ...rest, ...listed(rest), least: sen(least), step, items };
  const examined = items.flatMap(({ amount, isCertain, findings: [last] }) =>
    last ? [{ amount, isCertain, state: last.state, found: last.found }] : [],
  );
  const { method, populationCount } = shown;
  const drawn = { method, populationCount, size: items.length, step };
  const known = examined.reduce((all, one) => all + errorOf(one), 0n) as Money;
  return { ...shown, knownError: known, projectedError: projectedError(drawn, examined) };
}

type ItemRow = Omit<SampleItem, 'amount' | 'findings'> & {
  readonly amount: string;
  readonly findings: readonly (Omit<Finding, 'found' | 'at'> & {
    readonly found: string | null;
    readonly at: string;
  })[];
};

async function itemsOf(q: Reads, id: string): Promise<SampleItem[]> {
  const rows = await q.many(sql<ItemRow>`
    select i.place, i.ref, i.amount::text, i.certain as "isCertain", i.entry_id as "entryId", e.day, e.number,
      coalesce(nullif(l.memo, ''), e.memo, '') as memo, coalesce(e.document, '') as document,
      coalesce(a.code || ' ' || a.name, '') as account, a.id as "accountId",
      sub.owner_kind as "ownerKind", sub.owner_id as "ownerId", coalesce(f.findings, '[]') as findings
    from audit_sample_item i
    left join entry e on e.org_id = i.org_id and e.id = i.entry_id
    left join line l on l.org_id = i.org_id and l.entry_id = i.entry_id and l.line_no = i.line_no
    left join account a on a.org_id = i.org_id and a.id = coalesce(i.account_id, l.account_id)
    left join sub_account sub on sub.org_id = i.org_id and sub.id = coalesce(i.sub_id, l.sub_id)
    left join lateral (
      select jsonb_agg(jsonb_build_object('state', n.state, 'found', n.found::text, 'note', n.note,
        'at', n.at, 'by', ${nameHere(sql`n.org_id`, sql`d.login_id`)}) order by n.at desc, n.deed_id desc) as findings
      from audit_finding n join deed d on d.org_id = n.org_id and d.id = n.deed_id
      where n.org_id = i.org_id and n.sample_id = i.sample_id and n.place = i.place) f on true
    where i.org_id = ${q.orgId} and i.sample_id = ${id}::uuid order by i.place`);
  return rows.map(({ amount, findings, ...item }) => ({
    ...item,
    amount: sen(amount),
    findings: findings.map(({ found, at, ...said }) => ({
      ...said,
      found: found === null ? null : sen(found),
      at: new Date(at),
    })),
  }));
}

/** A sample drawn again from the books as they are now, beside what was drawn then. */
export interface DrawnAgain {
  readonly items: readonly PopulationItem[];
  readonly proof: PopulationProof;
  /** Whether number, sum and hash are those of then, and whether the same items come out. */
  readonly isSame: boolean;
}

/**
 * Draws a sample again from the books, as anybody could with its seed: the same population and the same items,
 * unless something was changed behind the program's back.
 *
 * @throws Refusal `audit-sample/absent`
 */
export async function drawAgain(ground: Ground, actor: Actor, id: string): Promise<DrawnAgain> {
  if (!isId(id)) absent('audit-sample/absent');
  return read(ground, actor, samplePermission, async (q) => {
    const [row, drawn] = await Promise.all([rowOf(q, id), itemsOf(q, id)]);
    const { about, method, seed, step, drawnAt, from, to, kind } = row;
    const items = await populationOf(
      q,
      {
        ...{ about, from: from ?? undefined, to, kind: kind ?? undefined, least: sen(row.least) },
        unitId: row.unitId ?? undefined,
        officeId: row.officeId ?? undefined,
        accountId: row.accountId ?? undefined,
      },
      drawnAt,
    );
    const proof = populationProof(items);
    const isKnown = proof.hash === row.hash && proof.count === row.populationCount;
    const size = step === null ? drawn.length : undefined;
    const asked = { method, size, step: step === null ? undefined : sen(step) };
    const again = isKnown ? select(items, asked, seed).chosen.map(({ item }) => item.ref) : [];
    const isSame = isKnown && again.join('\n') === drawn.map(({ ref }) => ref).join('\n');
    return { items, proof, isSame };
  });
}
