import { z } from 'zod';
import { idInput, textInput } from '#base/input.ts';
import { savingsAccount } from '#coop/savings/account-card.view.ts';
import { accountOrders, savingsAccounts } from '#coop/savings/account-list.view.ts';
import { closeSavingsAccount } from '#coop/savings/close-account.ts';
import { depositSavings } from '#coop/savings/deposit-savings.ts';
import { openSavingsAccount } from '#coop/savings/open-account.ts';
import { setSavingsTerm } from '#coop/savings/set-term.ts';
import { transferSavings } from '#coop/savings/transfer-savings.ts';
import { withdrawSavings } from '#coop/savings/withdraw-savings.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { dayShape, flagInput, idShape, moneyShape } from '../shapes.ts';

const tag = 'savings';
const permission = 'savings.read';

const listed = z.object({
  id: idShape,
  number: z.string(),
  memberId: idShape,
  memberNumber: z.string(),
  memberName: z.string(),
  productId: idShape,
  productCode: z.string(),
  productName: z.string(),
  office: z.string(),
  isShare: z.boolean(),
  balance: moneyShape,
  held: moneyShape,
  openedOn: dayShape,
  lastDay: dayShape.nullable(),
  maturesOn: dayShape.nullable(),
  closedOn: dayShape.nullable(),
  standing: z.enum(['open', 'dormant', 'closed']),
});

const card = z.object({
  id: idShape,
  number: z.string(),
  product: z.object({ id: idShape, code: z.string(), name: z.string(), kind: z.string() }),
  owner: z.object({
    id: idShape,
    number: z.string(),
    name: z.string(),
    standing: z.string(),
    stall: z.string(),
  }),
  code: z.string(),
  unit: z.string(),
  office: z.string(),
  openedOn: dayShape,
  closedOn: dayShape.nullable(),
  balance: moneyShape,
  held: moneyShape,
  least: moneyShape,
  free: moneyShape,
  closingFee: moneyShape,
  holds: z.array(z.object({ id: idShape, amount: moneyShape, reason: z.string() })),
  lastDay: dayShape.nullable(),
  termMonths: z.number().nullable(),
  termRate: z.string().nullable(),
  maturesOn: dayShape.nullable(),
  isDormant: z.boolean(),
  isShare: z.boolean(),
  isLeaving: z.boolean(),
});

const reads: readonly Operation[] = [
  list({
    id: 'savingsAccounts',
    path: '/savings-accounts',
    tag,
    summary: { id: 'Rekening simpanan', en: 'Savings accounts' },
    permission,
    asks: z.object({
      text: textInput(120).optional(),
      productId: idInput.optional(),
      memberId: idInput.optional(),
      isClosed: flagInput.optional(),
      order: z.enum(accountOrders).optional(),
      isDescending: flagInput.optional(),
    }),
    answer: listed,
    cursor: z.string().regex(/^\d{1,6}$/),
    async read({ app, actor }, asked, { after, limit }) {
      const page = Number(after ?? '1');
      const { rows, hasMore } = await savingsAccounts(app, actor, asked, { page, limit });
      return { items: rows, next: hasMore ? String(page + 1) : null };
    },
  }),
  query({
    id: 'savingsAccount',
    path: '/savings-accounts/{accountId}',
    tag,
    summary: {
      id: 'Satu rekening simpanan: saldo, yang ditahan, yang dapat ditarik',
      en: 'A savings account: balance, what is held, what is free',
    },
    permission,
    asks: z.object({ accountId: idInput }),
    answer: card,
    async read({ app, actor }, { accountId }) {
      const account = await savingsAccount(app, actor, accountId);
      const {
        productId: _p,
        ownerId: _o,
        accountId: _a,
        unitId: _u,
        officeId: _f,
        ...rest
      } = account;
      const { id, code, name, kind } = account.product;
      return { ...rest, product: { id, code, name, kind } };
    },
  }),
];

const booked = z.object({ accountId: idShape, entryId: idShape });
const maybeBooked = z.object({ accountId: idShape, entryId: idShape.nullable() });

const commands: readonly Operation[] = [
  command({
    act: openSavingsAccount,
    method: 'post',
    path: '/savings-accounts',
    tag,
    summary: { id: 'Buka rekening simpanan', en: 'Open a savings account' },
    answer: maybeBooked,
  }),
  command({
    act: setSavingsTerm,
    method: 'post',
    path: '/savings-accounts/{accountId}/term',
    tag,
    summary: { id: 'Catat jatuh tempo hasil impor', en: 'Enter when an imported deposit matures' },
    answer: z.object({ accountId: idShape }),
  }),
  command({
    act: depositSavings,
    method: 'post',
    path: '/savings-accounts/{accountId}/deposits',
    tag,
    summary: { id: 'Terima setoran tunai', en: 'Take a deposit in cash' },
    answer: booked,
  }),
  command({
    act: withdrawSavings,
    method: 'post',
    path: '/savings-accounts/{accountId}/withdrawals',
    tag,
    summary: { id: 'Bayar penarikan tunai', en: 'Pay a withdrawal in cash' },
    answer: booked,
  }),
  command({
    act: transferSavings,
    method: 'post',
    path: '/savings-accounts/{accountId}/transfers',
    tag,
    summary: { id: 'Pindahbukukan ke rekening lain', en: 'Transfer to another account' },
    answer: z.object({ accountId: idShape, toAccountId: idShape, entryId: idShape }),
  }),
  command({
    act: closeSavingsAccount,
    method: 'post',
    path: '/savings-accounts/{accountId}/close',
    tag,
    summary: { id: 'Tutup rekening simpanan', en: 'Close a savings account' },
    answer: maybeBooked,
  }),
];

/** What programs may ask and do of savings accounts. */
export const savingsAccountOperations: readonly Operation[] = [...reads, ...commands];
