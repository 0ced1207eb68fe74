import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { termsOn } from './product.ts';
import type { SavingsProduct, SavingsTerms } from './product.ts';
import { readLicences, readProduct, readProducts } from './product.store.ts';
import type { SavingsLicence } from './product.store.ts';

/** A product as the list shows it. */
export interface ListedProduct extends Omit<SavingsProduct, 'terms'> {
  /** What holds today; null before its first terms begin. */
  readonly terms: SavingsTerms | null;
  /** Open accounts, and what stands on all of them. */
  readonly accounts: number;
  readonly balance: Money;
}

interface Figures {
  readonly productId: string;
  readonly accounts: number;
  readonly balance: Money;
}

/** Every product with its open accounts and what stands on them. */
export function savingsProducts(ground: Ground, actor: Actor): Promise<ListedProduct[]> {
  return read(ground, actor, 'savings.read', async (q, standing) => {
    const [products, figures, { businessDay }] = await Promise.all([
      readProducts(q),
      figuresOf(q),
      standing,
    ]);
    return products.map((product) => listed(product, figures, businessDay));
  });
}

function listed(product: SavingsProduct, figures: readonly Figures[], today: Day): ListedProduct {
  const own = figures.find(({ productId }) => productId === product.id);
  const terms = termsOn(product, today);
  return { ...product, terms, accounts: own?.accounts ?? 0, balance: own?.balance ?? zero };
}

async function figuresOf(q: Reads): Promise<Figures[]> {
  const rows = await q.many(
    sql<Omit<Figures, 'balance'> & { readonly balance: string }>`
      select s.product_id as "productId", count(*)::integer as accounts, sum(b.balance)::bigint::text as balance
      from sub_account s join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
      where s.org_id = ${q.orgId} and s.product_id is not null and s.closed_on is null group by s.product_id`,
  );
  return rows.map((row) => ({ ...row, balance: sen(row.balance) }));
}

/** An account on which a product's accounts stand. */
export interface MappedAccount {
  readonly purpose: string;
  readonly code: string;
  readonly name: string;
  /** The product's own row, or what holds for every product. */
  readonly isOwn: boolean;
}

/** A set of sub-accounts that became accounts of a product. */
export interface ListedAttachment {
  readonly id: string;
  readonly accountCode: string;
  readonly accountName: string;
  readonly accounts: number;
  readonly at: Date;
  readonly undoneAt: Date | null;
}

/** Where a version of terms stands: what holds, what will, what held, and what never will. */
export type TermsState = 'current' | 'coming' | 'past' | 'replaced';

/** A product whole: what it said and says, where it stands, what was attached. */
export interface ProductCard extends ListedProduct {
  readonly versions: readonly (SavingsTerms & { readonly state: TermsState })[];
  readonly mapped: readonly MappedAccount[];
  readonly attachments: readonly ListedAttachment[];
}

/**
 * One product with its versions, the newest first.
 * @throws Refusal `savings-product/absent`
 */
export async function savingsProduct(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<ProductCard> {
  if (!isId(id)) absent('savings-product/absent');
  return read(ground, actor, 'savings.read', async (q, standing) => {
    const [product, figures, mapped, attachments, { businessDay }] = await Promise.all([
      readProduct(q, id),
      figuresOf(q),
      mappedOf(q, id),
      attachmentsOf(q, id),
      standing,
    ]);
    const versions = product.terms.map((terms, i) => ({
      ...terms,
      state: stateOf(product, i, businessDay),
    }));
    return {
      ...listed(product, figures, businessDay),
      versions: versions.toReversed(),
      mapped,
      attachments,
    };
  });
}

/** A version that begins no earlier than one written after it never comes, or came to its end with it. */
function stateOf(product: SavingsProduct, at: number, today: Day): TermsState {
  const terms = product.terms[at]!;
  if (termsOn(product, today)?.id === terms.id) return 'current';
  const later = product.terms.slice(at + 1);
  if (later.some(({ fromOn }) => fromOn <= terms.fromOn)) return 'replaced';
  return terms.fromOn > today ? 'coming' : 'past';
}

function mappedOf(q: Reads, id: string): Promise<MappedAccount[]> {
  return q.many(
    sql<MappedAccount>`select distinct on (m.purpose) m.purpose, a.code, a.name,
        m.product_id = ${id}::uuid as "isOwn"
      from posting_map m join account a on a.org_id = m.org_id and a.id = m.account_id
      where m.org_id = ${q.orgId} and m.product_id in (${id}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
        and m.purpose like 'member.%'
      order by m.purpose, m.product_id = ${id}::uuid desc`,
  );
}

function attachmentsOf(q: Reads, id: string): Promise<ListedAttachment[]> {
  return q.many(
    sql<ListedAttachment>`select t.id, a.code as "accountCode", a.name as "accountName", t.accounts, t.at,
        t.undone_at as "undoneAt"
      from savings_attachment t join account a on a.org_id = t.org_id and a.id = t.account_id
      where t.org_id = ${q.orgId} and t.product_id = ${id}::uuid order by t.at desc limit 100`,
  );
}

/** The cooperative's licences of OJK, the newest first. */
export function savingsLicences(ground: Ground, actor: Actor): Promise<SavingsLicence[]> {
  return read(ground, actor, 'savings.read', readLicences);
}
