import type { Reads } from '#base/db/reads.ts';
import { refuse } from '#base/refusal.ts';
import { loginOf } from '#base/ground.ts';
import type { Account } from '../accounts/account.ts';
import { anyProduct } from '../accounts/posting-map.ts';

/** What a posting needs to know of accounts it names. */
export type BookedAccount = Pick<
  Account,
  'id' | 'code' | 'name' | 'cashFlowClass' | 'control' | 'normal' | 'sakClass'
>;

/** A sub-account's place: bound for life. */
export interface SubAccountPlace {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  /** Whose it is by kind: a member's, a drawer. */
  readonly ownerKind?: string;
  /** The login that keeps it just now, where it is a drawer. */
  readonly keeperId?: string | null;
}

/** The books as one act sees them: map, places, numbering source. */
export interface Books {
  accountFor(purpose: string, productId?: string): string;
  readonly accounts: ReadonlyMap<string, BookedAccount>;
  readonly subAccounts: ReadonlyMap<string, SubAccountPlace>;
  readonly generalUnitId: string;
  readonly headOfficeId: string;
  /** The actor's numbering source, or null when this is the first voucher at the desk. */
  readonly sourceId: string | null;
  /** Codes that sources have, and the initials a new desk would like. */
  readonly sourceCodes: readonly string[];
  readonly initials: string;
  /** The drawer that the actor keeps: a line on the drawers' account goes through it. */
  readonly ownCash: SubAccountPlace | null;
}

interface BooksRow {
  readonly map: readonly { purpose: string; product: string; account: string }[];
  readonly accounts: readonly BookedAccount[];
  readonly subs: readonly SubAccountPlace[];
  readonly unit: string | null;
  readonly office: string | null;
  readonly source: string | null;
  readonly codes: readonly string[];
  readonly name: string | null;
  readonly own: SubAccountPlace | null;
}

/** What an entry whose lines name accounts still needs of the map: to settle over offices and units. */
export const settlingPurposes = ['ledger.inter-office', 'ledger.inter-unit'] as const;

const text = `
  select
    coalesce((select jsonb_agg(jsonb_build_object('purpose', m.purpose, 'product', m.product_id, 'account', m.account_id))
      from posting_map m where m.org_id = $1 and (m.purpose = any ($6::text[]) or $6 is null)), '[]') as map,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name,
        'cashFlowClass', a.cash_flow_class, 'control', a.control, 'normal', a.normal,
        'sakClass', a.sak_class))
      from account a where a.org_id = $1 and a.id = any ($2::uuid[])), '[]') as accounts,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'accountId', s.account_id, 'unitId', s.unit_id,
        'officeId', s.office_id, 'ownerKind', s.owner_kind, 'keeperId', case when s.owner_kind = 'drawer' then
          (select c.login_id from cash_seat c where c.org_id = $1 and c.sub_id = s.id) end))
      from sub_account s where s.org_id = $1 and s.id = any ($3::uuid[])), '[]') as subs,
    (select jsonb_build_object('id', s.id, 'accountId', s.account_id, 'unitId', s.unit_id, 'officeId', s.office_id,
        'ownerKind', s.owner_kind, 'keeperId', c.login_id)
      from cash_seat c join sub_account s on s.org_id = c.org_id and s.id = c.sub_id
      where c.org_id = $1 and c.login_id = $4) as own,
    (select u.id from unit u where u.org_id = $1 and u.kind = 'general') as unit,
    (select o.id from office o where o.org_id = $1 and o.kind = 'head') as office,
    (select v.id from voucher_source v where v.org_id = $1
      and case when $4::uuid is null then v.kind = $5 else v.kind = 'desk' and v.login_id = $4 end limit 1) as source,
    coalesce((select jsonb_agg(v.code) from voucher_source v where v.org_id = $1), '[]') as codes,
    (select l.name from login l where l.id = $4) as name`;

/**
 * Asks what a posting needs, in one message.
 *
 * @param named ids of the accounts and sub-accounts that the act's lines name
 */
export async function readBooks(
  q: Reads,
  named: {
    readonly accountIds?: readonly string[];
    readonly subAccountIds?: readonly string[];
    readonly source?: 'import' | 'job';
    /** The purposes its lines may name; all of them if left out. */
    readonly purposes?: readonly string[];
  },
): Promise<Books> {
  const login = named.source ? null : loginOf(q.actor);
  const values = [
    q.orgId,
    named.accountIds ?? [],
    named.subAccountIds ?? [],
    login,
    named.source ?? 'job',
    named.purposes ?? null,
  ];
  const row = await q.one<BooksRow>({ name: 'books', text, values }, () =>
    refuse('books/not-open'),
  );
  if (!row.unit || !row.office) refuse('books/not-open');
  const map = new Map(row.map.map((m) => [`${m.purpose}:${m.product}`, m.account]));
  return {
    accountFor: (purpose, productId) =>
      (productId === undefined ? undefined : map.get(`${purpose}:${productId}`)) ??
      map.get(`${purpose}:${anyProduct}`) ??
      refuse('posting-map/missing', { purpose }),
    accounts: new Map(row.accounts.map((a) => [a.id, a])),
    subAccounts: new Map(row.subs.map((s) => [s.id, s])),
    generalUnitId: row.unit,
    headOfficeId: row.office,
    sourceId: row.source,
    sourceCodes: row.codes,
    initials: initialsOf(row.name ?? 'SI'),
    ownCash: row.own,
  };
}

/** At most three letters of a name: Retno Wulandari becomes RW. */
function initialsOf(name: string): string {
  const words = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z ]/g, '')
    .split(' ')
    .filter(Boolean);
  return (
    words
      .slice(0, 3)
      .map((word) => word[0])
      .join('') || 'X'
  );
}
