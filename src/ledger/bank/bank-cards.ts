import type { z } from 'zod';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { decimal } from '#base/money.ts';
import type { applyRules } from './apply-rules.ts';
import { bankAccountCard } from './bank-accounts.view.ts';
import { maskedNumber } from './bank.ts';
import type { closeReconciliation } from './close-reconciliation.ts';
import { matching } from './matching.view.ts';
import type { postBankLine } from './post-bank-line.ts';
import { reconciliationCard } from './reconciliations.view.ts';
import type { reopenReconciliation } from './reopen-reconciliation.ts';

const labels = {
  account: { id: 'Rekening bank', en: 'Bank account' },
  day: { id: 'Tanggal', en: 'Day' },
  balance: { id: 'Saldo menurut bank', en: 'Balance of the bank' },
  memo: { id: 'Keterangan', en: 'Memo' },
  amount: { id: 'Jumlah', en: 'Amount' },
  number: { id: 'Rekonsiliasi', en: 'Reconciliation' },
  reason: { id: 'Alasan', en: 'Reason' },
  lines: { id: 'Baris yang dikenali aturan', en: 'Lines that rules know' },
} as const;

/** What acts on bank accounts would do that wait for a second person. */
export const bankCards: ApprovalCards = {
  'bank-line.post': async (ground, actor, input) => {
    const { bankAccountId, bankLineId, memo } = input as z.output<typeof postBankLine.input>;
    const account = await accountFact(ground, actor, bankAccountId);
    const open = await matching(ground, actor, bankAccountId);
    const line = [...open.bank, ...open.suggestions.flatMap((one) => one.bank)].find(
      (one) => one.id === bankLineId,
    );
    return {
      facts: [
        account,
        ...(line
          ? [
              { label: labels.day, value: line.day, as: 'day' as const },
              { label: labels.amount, value: decimal(line.amount), as: 'money' as const },
            ]
          : []),
        { label: labels.memo, value: memo, as: 'text' },
      ],
    };
  },
  'bank-rule.apply': async (ground, actor, input) => {
    const { bankAccountId } = input as z.output<typeof applyRules.input>;
    const open = await matching(ground, actor, bankAccountId);
    const known = open.bank.filter((line) => line.rule?.posts);
    return {
      facts: [
        await accountFact(ground, actor, bankAccountId),
        { label: labels.lines, value: String(known.length), as: 'text' },
      ],
      table: {
        columns: [
          { title: labels.day, as: 'day' },
          { title: labels.memo, as: 'text' },
          { title: labels.amount, as: 'money' },
        ],
        rows: known.slice(0, 100).map((line) => [line.day, line.rule!.memo, decimal(line.amount)]),
      },
    };
  },
  'bank-reconciliation.close': async (ground, actor, input) => {
    const { bankAccountId, day, balance } = input as z.output<typeof closeReconciliation.input>;
    return {
      facts: [
        await accountFact(ground, actor, bankAccountId),
        {
          label: labels.day,
          value: day,
          as: 'day',
          path: `/bank/${bankAccountId}/rekonsiliasi?tanggal=${day}`,
        },
        { label: labels.balance, value: decimal(balance), as: 'money' },
      ],
    };
  },
  'bank-reconciliation.reopen': async (ground, actor, input) => {
    const { reconciliationId, reason } = input as z.output<typeof reopenReconciliation.input>;
    const card = await reconciliationCard(ground, actor, reconciliationId);
    return {
      facts: [
        await accountFact(ground, actor, card.bankAccountId),
        { label: labels.number, value: String(card.number), as: 'text' },
        { label: labels.day, value: card.day, as: 'day' },
        { label: labels.reason, value: reason, as: 'text' },
      ],
    };
  },
};

async function accountFact(
  ground: Parameters<typeof bankAccountCard>[0],
  actor: Parameters<typeof bankAccountCard>[1],
  id: string,
) {
  const { code, bank, number } = await bankAccountCard(ground, actor, id);
  const value = `${code} ${bank} ${maskedNumber(number)}`;
  return { label: labels.account, value, as: 'text' as const, path: `/bank/${id}` };
}
