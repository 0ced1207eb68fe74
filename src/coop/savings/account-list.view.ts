import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { isDormant } from './account-rule.ts';
import { savingsKind } from './kinds/all.ts';
import { offerOn, termsOn } from './product.ts';
import type { SavingsProduct } from './product.ts';
import { readProducts } from './product.store.ts';

/** How an account stands: closed, resting for as long as its product says, or in use. */
export type AccountStanding = 'open' | 'dormant' | 'closed';

/** A savings account as lists show it. */
export interface ListedAccount {
  readonly id: string;
  readonly number: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly memberName: string;
  readonly productId: string;
  readonly productCode: string;
  readonly productName: string;
  readonly office: string;
  /** Own capital: paid back only to whoever leaves. */
  readonly isShare: boolean;
  readonly balance: Money;
  readonly held: Money;
  readonly openedOn: Day;
  readonly lastDay: Day | null;
  readonly maturesOn: Day | null;
  readonly closedOn: Day | null;
  readonly standing: AccountStanding;
}

/** By what a list of accounts is put in order. */
export const accountOrders = ['number', 'name', 'balance', 'lastDay'] as const;
export type AccountOrder = (typeof accountOrders)[number];

/** What a list of accounts is narrowed to. */
export interface AccountFilter {
  /** A part of the account's number, or of its owner's number or name. */
  readonly text?: string | undefined;
  readonly productId?: string | undefined;
  readonly memberId?: string | undefined;
  readonly isClosed?: boolean | undefined;
  readonly order?: AccountOrder | undefined;
  readonly isDescending?: boolean | undefined;
}

/** One page of a list of accounts. */
export interface AccountPage {
  readonly rows: readonly ListedAccount[];
  readonly hasMore: boolean;
  /** Of all that the filter finds. */
  readonly count: number;
  readonly balance: Money;
}

type Row = Omit<ListedAccount, 'balance' | 'held' | 'standing' | 'isShare'> &
  Record<'balance' | 'held', string>;

const perPage = 50;

/** One page, from 1, of the savings accounts that a filter finds. */
export function savingsAccounts(
  ground: Ground,
  actor: Actor,
  filter: AccountFilter,
  { page = 1, limit = perPage }: { readonly page?: number; readonly limit?: number } = {},
): Promise<AccountPage> {
  return read(ground, actor, 'savings.read', async (q, standing) => {
    const where = whereOf(q, filter);
    const [rows, [sums], products, { businessDay }] = await Promise.all([
      q.many(
        sql<Row>`select ${columns} ${from} where ${where} order by ${orderOf(filter)}, s.id
          limit ${limit + 1} offset ${(Math.max(1, page) - 1) * limit}`,
      ),
      q.many(
        sql<{ count: number; balance: string }>`select count(*)::integer as count,
            coalesce(sum(b.balance), 0)::bigint::text as balance ${from} where ${where}`,
      ),
      readProducts(q),
      standing,
    ]);
    return {
      rows: rows.slice(0, limit).map((row) => listed(row, products, businessDay)),
      hasMore: rows.length > limit,
      count: sums?.count ?? 0,
      balance: sums ? sen(sums.balance) : zero,
    };
  });
}

const columns = sql`s.id, a.number, m.id as "memberId", m.number as "memberNumber", m.name as "memberName",
  p.id as "productId", p.code as "productCode", p.name as "productName", o.name as office,
  b.balance::text, b.held::text, s.opened_on as "openedOn", b.last_day as "lastDay",
  a.matures_on as "maturesOn", s.closed_on as "closedOn"`;

const from = sql`from savings_account a
  join sub_account s on s.org_id = a.org_id and s.id = a.sub_id
  join sub_balance b on b.org_id = a.org_id and b.sub_id = a.sub_id
  join savings_product p on p.org_id = s.org_id and p.id = s.product_id
  join member m on m.org_id = s.org_id and m.id = s.owner_id
  join office o on o.org_id = s.org_id and o.id = s.office_id`;

function whereOf(q: Reads, filter: AccountFilter): RawBuilder<unknown> {
  const { text = '', productId, memberId, isClosed = false } = filter;
  const part = `%${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  return sql`a.org_id = ${q.orgId}
    and (${productId ?? null}::uuid is null or s.product_id = ${productId ?? null}::uuid)
    and (${memberId ?? null}::uuid is null or s.owner_id = ${memberId ?? null}::uuid)
    and (s.closed_on is not null) = ${isClosed}
    and (${text.trim()} = '' or lower(a.number) like ${part} or lower(m.number) like ${part}
      or lower(m.name) like ${part})`;
}

const orders: Readonly<Record<AccountOrder, RawBuilder<unknown>>> = {
  number: sql`a.number`,
  name: sql`lower(m.name)`,
  balance: sql`b.balance`,
  lastDay: sql`b.last_day`,
};

function orderOf({ order = 'number', isDescending = false }: AccountFilter): RawBuilder<unknown> {
  return sql`${orders[order]} ${isDescending ? sql`desc nulls last` : sql`asc nulls first`}`;
}

function listed(
  { balance, held, ...row }: Row,
  products: readonly SavingsProduct[],
  today: Day,
): ListedAccount {
  const product = products.find(({ id }) => id === row.productId)!;
  return {
    ...row,
    isShare: savingsKind(product.kind).isShare,
    balance: sen(balance),
    held: sen(held),
    standing: standingOf(row, product, today),
  };
}

/** How an account stands on a day, by what its product says of rest. */
export function standingOf(
  account: Pick<ListedAccount, 'closedOn' | 'lastDay' | 'openedOn'>,
  product: SavingsProduct,
  today: Day,
): AccountStanding {
  if (account.closedOn !== null) return 'closed';
  if (!termsOn(product, today)) return 'open';
  const { kind, parameters } = offerOn(product, today);
  const months = kind.dormantMonths(parameters);
  return isDormant(account.lastDay, account.openedOn, months, today) ? 'dormant' : 'open';
}
