import type { ApprovalCard, ApprovalCards, CardFact } from '#base/approval/approval-card.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { z } from 'zod';
import { memberCard } from '../members/member-card.view.ts';
import { savingsAccount } from './account-card.view.ts';
import type { closeSavingsAccount } from './close-account.ts';
import type { depositSavings } from './deposit-savings.ts';
import type { openSavingsAccount } from './open-account.ts';
import { readProduct } from './product.store.ts';
import type { transferSavings } from './transfer-savings.ts';
import type { withdrawSavings } from './withdraw-savings.ts';

const labels = {
  account: { id: 'Rekening', en: 'Account' },
  to: { id: 'Ke rekening', en: 'To account' },
  owner: { id: 'Pemilik', en: 'Owner' },
  product: { id: 'Produk', en: 'Product' },
  amount: { id: 'Jumlah', en: 'Amount' },
  balance: { id: 'Saldo', en: 'Balance' },
  free: { id: 'Dapat ditarik', en: 'Can be withdrawn' },
  heir: { id: 'Dibayarkan kepada ahli waris', en: 'Paid to the heir' },
  lastDay: { id: 'Terakhir bergerak', en: 'Last movement' },
} as const;

/** What acts on savings would do that wait for a second person. */
export const savingsCards: ApprovalCards = {
  'savings.deposit': (ground, actor, input) => {
    const { accountId, amount } = input as z.output<typeof depositSavings.input>;
    return cardOf(ground, actor, accountId, [money(labels.amount, amount)]);
  },
  'savings.withdraw': (ground, actor, input) => {
    const { accountId, amount, heir } = input as z.output<typeof withdrawSavings.input>;
    return cardOf(ground, actor, accountId, [money(labels.amount, amount), ...heirFact(heir)]);
  },
  'savings.transfer': async (ground, actor, input) => {
    const { accountId, toAccountId, amount } = input as z.output<typeof transferSavings.input>;
    const to = await savingsAccount(ground, actor, toAccountId);
    const path = `/simpanan/${toAccountId}`;
    const value = `${to.number} ${to.owner.name}`;
    return cardOf(ground, actor, accountId, [
      { label: labels.to, value, as: 'text', path },
      money(labels.amount, amount),
    ]);
  },
  'savings-account.close': (ground, actor, input) => {
    const { accountId, heir } = input as z.output<typeof closeSavingsAccount.input>;
    return cardOf(ground, actor, accountId, heirFact(heir));
  },
  'savings-account.open': async (ground, actor, input) => {
    const typed = input as z.output<typeof openSavingsAccount.input>;
    const [member, product] = await Promise.all([
      memberCard(ground, actor, typed.memberId),
      read(ground, actor, 'savings.read', (q) => readProduct(q, typed.productId)),
    ]);
    const owner = `${member.number} ${member.name}`;
    return {
      facts: [
        { label: labels.owner, value: owner, as: 'text', path: `/anggota/${member.id}` },
        { label: labels.product, value: product.name, as: 'text' },
        ...(typed.amount === undefined ? [] : [money(labels.amount, typed.amount)]),
      ],
    };
  },
};

async function cardOf(
  ground: Ground,
  actor: Actor,
  accountId: string,
  facts: readonly CardFact[],
): Promise<ApprovalCard> {
  const account = await savingsAccount(ground, actor, accountId);
  const { owner, product, number, lastDay } = account;
  return {
    facts: [
      {
        label: labels.account,
        value: `${number} ${product.name}`,
        as: 'text',
        path: `/simpanan/${accountId}`,
      },
      { label: labels.owner, value: `${owner.number} ${owner.name}`, as: 'text' },
      ...facts,
      money(labels.balance, account.balance),
      money(labels.free, account.free),
      ...(lastDay ? [{ label: labels.lastDay, value: lastDay, as: 'day' } as const] : []),
    ],
  };
}

function money(label: CardFact['label'], amount: Money): CardFact {
  return { label, value: decimal(amount), as: 'money' };
}

function heirFact(heir: string | undefined): CardFact[] {
  return heir ? [{ label: labels.heir, value: heir, as: 'text' }] : [];
}
