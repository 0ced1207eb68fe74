import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { freeOf, isDormant, leavingStandings } from './account-rule.ts';
import { readAccount } from './account.store.ts';
import type { SavingsAccount } from './account.store.ts';
import { offerOn, termsOn } from './product.ts';
import type { SavingsProduct } from './product.ts';
import { productOfAccount } from './product.store.ts';

/** An amount that is kept back on an account, and why. */
export interface ShownHold {
  readonly id: string;
  readonly amount: Money;
  readonly reason: string;
}

/** Whose an account is. */
export interface ShownOwner {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly standing: string;
  readonly stall: string;
}

/** A savings account as its page and the teller see it. */
export interface AccountCard extends SavingsAccount {
  readonly product: SavingsProduct;
  readonly owner: ShownOwner;
  readonly office: string;
  readonly unit: string;
  readonly code: string;
  readonly holds: readonly ShownHold[];
  /** What has to stay until the account is closed. */
  readonly least: Money;
  /** What can be withdrawn. */
  readonly free: Money;
  readonly closingFee: Money;
  readonly isDormant: boolean;
  /** Own capital, which is paid back only to whoever leaves; and whether its owner does. */
  readonly isShare: boolean;
  readonly isLeaving: boolean;
}

/**
 * A savings account with what is free, what is held, and whose it is.
 * @throws Refusal `savings-account/absent`
 */
export async function savingsAccount(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<AccountCard> {
  if (!isId(id)) absent('savings-account/absent');
  return read(ground, actor, 'savings.read', async (q, standing) => {
    const [account, product, face, holds, { businessDay: today }] = await Promise.all([
      readAccount(q, id, 'accountId'),
      productOfAccount(q, id),
      faceOf(q, id),
      holdsOf(q, id),
      standing,
    ]);
    const offer = termsOn(product, today) ? offerOn(product, today) : null;
    const least = offer ? offer.kind.least(offer.parameters) : zero;
    const months = offer ? offer.kind.dormantMonths(offer.parameters) : 0;
    const { owner, ...place } = face;
    return {
      ...account,
      ...place,
      product,
      owner,
      holds,
      least,
      free: freeOf(account.balance, account.held, least),
      closingFee: offer ? offer.kind.closingFee(offer.parameters) : zero,
      isDormant:
        account.closedOn === null && isDormant(account.lastDay, account.openedOn, months, today),
      isShare: offer?.kind.isShare ?? false,
      isLeaving: leavingStandings.includes(owner.standing),
    };
  });
}

function faceOf(q: Reads, id: string) {
  return q.one(
    sql<{ owner: ShownOwner; office: string; unit: string; code: string }>`
      select jsonb_build_object('id', m.id, 'number', m.number, 'name', m.name, 'standing', m.standing,
          'stall', m.stall) as owner, o.name as office, u.name as unit, c.code
      from sub_account s
      join member m on m.org_id = s.org_id and m.id = s.owner_id
      join office o on o.org_id = s.org_id and o.id = s.office_id
      join unit u on u.org_id = s.org_id and u.id = s.unit_id
      join account c on c.org_id = s.org_id and c.id = s.account_id
      where s.org_id = ${q.orgId} and s.id = ${id}`,
    () => absent('savings-account/absent'),
  );
}

async function holdsOf(q: Reads, id: string): Promise<ShownHold[]> {
  const rows = await q.many(
    sql<Omit<ShownHold, 'amount'> & { readonly amount: string }>`
      select h.id, h.amount::text, h.reason from hold h
      where h.org_id = ${q.orgId} and h.sub_id = ${id} and h.released_by is null order by h.id limit 100`,
  );
  return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
}
