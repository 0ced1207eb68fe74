import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { closeReconciliation } from '#ledger/bank/close-reconciliation.ts';
import {
  reconciliationCard,
  reconciliationOn,
  reconciliations,
} from '#ledger/bank/reconciliations.view.ts';
import { reopenReconciliation } from '#ledger/bank/reopen-reconciliation.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'bank';
const permission = 'books.read';
const at = '/bank-accounts/{bankAccountId}';

const proof = z.object({
  book: moneyShape,
  deposits: moneyShape,
  payments: moneyShape,
  unposted: moneyShape,
  expected: moneyShape,
  bank: moneyShape,
  difference: moneyShape,
  items: z.array(
    z.object({
      kind: z.enum(['deposit', 'payment', 'bank']),
      day: dayShape,
      amount: moneyShape,
      reference: z.string(),
      memo: z.string(),
      entryId: idShape.nullable(),
      lineNo: z.number().nullable(),
      bankLineId: idShape.nullable(),
    }),
  ),
});

const listed = z.object({
  id: idShape,
  number: z.number(),
  day: dayShape,
  book: moneyShape,
  bank: moneyShape,
  at: instantShape,
  by: z.string().nullable(),
  reopenedAt: instantShape.nullable(),
  reopenedBy: z.string().nullable(),
  reopenedReason: z.string(),
});

/** How the books lead to the bank, and what was closed. */
export const reconciliationOperations: readonly Operation[] = [
  query({
    id: 'bankProof',
    path: `${at}/proof`,
    tag,
    summary: { id: 'Pembuktian saldo', en: 'How the books lead to the bank on a day' },
    permission,
    asks: z.object({ bankAccountId: idInput, day: dayInput }),
    answer: proof.extend({ printed: moneyShape.nullable() }),
    read: ({ app, actor }, { bankAccountId, day }) =>
      reconciliationOn(app, actor, bankAccountId, day),
  }),
  query({
    id: 'bankReconciliations',
    path: `${at}/reconciliations`,
    tag,
    summary: { id: 'Rekonsiliasi satu rekening', en: 'The reconciliations of an account' },
    permission,
    asks: z.object({ bankAccountId: idInput }),
    answer: z.array(listed),
    read: ({ app, actor }, { bankAccountId }) => reconciliations(app, actor, bankAccountId),
  }),
  query({
    id: 'bankReconciliationCard',
    path: '/bank-reconciliations/{reconciliationId}',
    tag,
    summary: { id: 'Satu rekonsiliasi', en: 'A reconciliation as it was closed' },
    permission,
    asks: z.object({ reconciliationId: idInput }),
    answer: listed.extend({ bankAccountId: idShape, proof }),
    read: ({ app, actor }, { reconciliationId }) =>
      reconciliationCard(app, actor, reconciliationId),
  }),
  command({
    act: closeReconciliation,
    method: 'post',
    path: `${at}/reconciliations`,
    tag,
    summary: { id: 'Tutup rekonsiliasi', en: 'Close a reconciliation' },
    answer: z.object({ reconciliationId: idShape, number: z.number() }),
  }),
  command({
    act: reopenReconciliation,
    method: 'post',
    path: '/bank-reconciliations/{reconciliationId}/reopening',
    tag,
    summary: { id: 'Buka kembali rekonsiliasi', en: 'Reopen a reconciliation' },
    answer: z.object({ reconciliationId: idShape }),
  }),
];
