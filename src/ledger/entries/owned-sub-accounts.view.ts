import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';

/** A sub-account of one owner, with what stands on it. */
export interface OwnedSubAccount {
  readonly id: string;
  readonly ownerId: string;
  readonly accountId: string;
  readonly code: string;
  readonly account: string;
  readonly normal: 'debit' | 'credit';
  readonly unit: string;
  readonly office: string;
  /** On the account's normal side. */
  readonly balance: Money;
  readonly held: Money;
  readonly floor: Money | null;
  readonly lastDay: Day | null;
  readonly closedOn: Day | null;
}

const most = 200;

/** The sub-accounts of some owners, by account; for the pages of those who own them. */
export function ownedSubAccounts(
  ground: Ground,
  actor: Actor,
  ownerKind: string,
  ownerIds: readonly string[],
): Promise<OwnedSubAccount[]> {
  return read(ground, actor, 'books.read', (q) =>
    subAccountsSql(q, ownerKind, sql`s.owner_id = any (${[...ownerIds]}::uuid[])`),
  );
}

/** The open sub-accounts of one account, of some owners or of every owner of a kind. */
export function subAccountsOn(
  ground: Ground,
  actor: Actor,
  accountId: string,
  owner: { readonly kind: string; readonly ids?: readonly string[] },
): Promise<OwnedSubAccount[]> {
  const owned = owner.ids ? sql`s.owner_id = any (${[...owner.ids]}::uuid[])` : sql`true`;
  return read(ground, actor, 'books.read', (q) =>
    subAccountsSql(
      q,
      owner.kind,
      sql`${owned} and s.account_id = ${accountId}::uuid and s.closed_on is null`,
    ),
  );
}

function subAccountsSql(
  q: Reads,
  ownerKind: string,
  where: ReturnType<typeof sql>,
): Promise<OwnedSubAccount[]> {
  return q.many(sql<OwnedSubAccount>`
    select s.id, s.owner_id as "ownerId", s.account_id as "accountId", a.code, a.name as account, a.normal,
      u.name as unit, o.name as office, b.balance, b.held, b.floor, b.last_day as "lastDay",
      s.closed_on as "closedOn"
    from sub_account s
    join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
    join account a on a.org_id = s.org_id and a.id = s.account_id
    join unit u on u.org_id = s.org_id and u.id = s.unit_id
    join office o on o.org_id = s.org_id and o.id = s.office_id
    where s.org_id = ${q.orgId} and s.owner_kind = ${ownerKind} and ${where}
    order by a.code, s.id limit ${most}`);
}
