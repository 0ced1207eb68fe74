import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import { absent } from '#base/refusal.ts';
import type { SavingsProduct, SavingsTerms } from './product.ts';

const columns = sql`p.id, p.code, p.kind, p.name, p.wording, p.named_by as "namedBy", p.named_on as "namedOn",
  p.closed_on as "closedOn",
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'fromOn', t.from_on, 'parameters', t.parameters,
      'leastRate', t.least_rate, 'mostRate', t.most_rate, 'decidedBy', t.decided_by, 'decidedOn', t.decided_on)
      order by t.at, t.id)
    from savings_terms t where t.org_id = p.org_id and t.product_id = p.id), '[]') as terms`;

/** Every product with its terms, in the order of their codes; at most 500. */
export function readProducts(q: Reads): Promise<SavingsProduct[]> {
  return q.many(
    sql<SavingsProduct>`select ${columns} from savings_product p where p.org_id = ${q.orgId}
      order by p.code limit 500`,
  );
}

/** A product with its terms; refuses `savings-product/absent`. */
export function readProduct(q: Reads, productId: string): Promise<SavingsProduct> {
  return q.one(
    sql<SavingsProduct>`select ${columns} from savings_product p
      where p.org_id = ${q.orgId} and p.id = ${productId}`,
    () => absent('savings-product/absent', { field: 'productId' }),
  );
}

/** The product of a savings account, with its terms; refuses `savings-account/absent`. */
export function productOfAccount(q: Reads, accountId: string): Promise<SavingsProduct> {
  return q.one(
    sql<SavingsProduct>`select ${columns} from sub_account s
      join savings_product p on p.org_id = s.org_id and p.id = s.product_id
      where s.org_id = ${q.orgId} and s.id = ${accountId}`,
    () => absent('savings-account/absent', { field: 'accountId' }),
  );
}

/** Lets one act at a time change a product: what is read after it is what the one before wrote. */
export async function lockProduct(q: Reads, productId: string): Promise<void> {
  await q.many(
    sql`select p.id from savings_product p where p.org_id = ${q.orgId} and p.id = ${productId}
      for no key update`,
  );
}

/** Queues a new product. */
export function queueProduct(
  deed: Deed,
  product: Omit<SavingsProduct, 'terms' | 'closedOn'>,
): void {
  const { id, code, kind, name, wording, namedBy, namedOn } = product;
  deed.write(sql`
    insert into savings_product (org_id, id, code, kind, name, wording, named_by, named_on, deed_id)
    values (${deed.orgId}, ${id}, ${code}, ${kind}, ${name}, ${wording}, ${namedBy}, ${namedOn}, ${deed.id})`);
}

/** Queues what may change of a product beside its terms. */
export function queueProductChange(
  deed: Deed,
  product: Pick<SavingsProduct, 'id' | 'name' | 'wording' | 'namedBy' | 'namedOn'>,
): void {
  deed.write(sql`
    update savings_product set name = ${product.name}, wording = ${product.wording},
      named_by = ${product.namedBy}, named_on = ${product.namedOn}
    where org_id = ${deed.orgId} and id = ${product.id}`);
}

/** Queues whether a product takes new accounts. */
export function queueProductClosing(deed: Deed, productId: string, closedOn: Day | null): void {
  deed.write(sql`
    update savings_product set closed_on = ${closedOn} where org_id = ${deed.orgId} and id = ${productId}`);
}

/** Queues terms from a day on. */
export function queueTerms(deed: Deed, productId: string, terms: Omit<SavingsTerms, 'id'>): void {
  deed.write(sql`
    insert into savings_terms (org_id, id, product_id, from_on, parameters, least_rate, most_rate, decided_by,
      decided_on, at, deed_id)
    values (${deed.orgId}, ${newId()}, ${productId}, ${terms.fromOn}, ${JSON.stringify(terms.parameters)}::jsonb,
      ${terms.leastRate}, ${terms.mostRate}, ${terms.decidedBy}, ${terms.decidedOn}, ${deed.at}, ${deed.id})`);
}

/** A licence of OJK. */
export interface SavingsLicence {
  readonly id: string;
  readonly number: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** Every licence that the cooperative has or had, the newest first. */
export function readLicences(q: Reads): Promise<SavingsLicence[]> {
  return q.many(
    sql<SavingsLicence>`select l.id, l.number, l.from_on as "fromOn", l.until_on as "untilOn"
      from savings_licence l where l.org_id = ${q.orgId} order by l.from_on desc, l.id desc limit 100`,
  );
}

/** Queues a licence. */
export function queueLicence(deed: Deed, licence: SavingsLicence): void {
  deed.write(sql`
    insert into savings_licence (org_id, id, number, from_on, until_on, deed_id)
    values (${deed.orgId}, ${licence.id}, ${licence.number}, ${licence.fromOn}, ${licence.untilOn}, ${deed.id})`);
}

/** Queues the last day of a licence. */
export function queueLicenceEnd(deed: Deed, licenceId: string, untilOn: Day): void {
  deed.write(sql`
    update savings_licence set until_on = ${untilOn} where org_id = ${deed.orgId} and id = ${licenceId}`);
}
