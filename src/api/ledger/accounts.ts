import { z } from 'zod';
import { setPurpose, unsetPurpose } from '#app.ts';
import { idInput } from '#base/input.ts';
import { cashFlowClasses, legalClasses, sakClasses } from '#ledger/accounts/account.ts';
import type { SakClass } from '#ledger/accounts/account.ts';
import { addAccount } from '#ledger/accounts/add-account.ts';
import { changeAccount } from '#ledger/accounts/change-account.ts';
import { chart, chartAccount } from '#ledger/accounts/chart.view.ts';
import { closeAccount } from '#ledger/accounts/close-account.ts';
import { postingMap } from '#ledger/accounts/posting-map.view.ts';
import { reopenAccount } from '#ledger/accounts/reopen-account.ts';
import { setPrefix } from '#ledger/entries/set-prefix.ts';
import { voucherNumbering } from '#ledger/entries/voucher-series.view.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { openBooks } from '#ledger/open-books.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const tag = 'accounts';
const permission = 'books.read';
const none = z.object({});
const changed = z.object({ accountId: idShape });
const sakClass = z.enum(Object.keys(sakClasses) as [SakClass, ...SakClass[]]);
const named = { id: idShape, code: z.string(), name: z.string() };

const account = z.object({
  ...named,
  sakClass,
  normal: z.enum(['debit', 'credit']),
  legalClass: z.enum(legalClasses).nullable(),
  cashFlowClass: z.enum(cashFlowClasses).nullable(),
  control: z.boolean(),
  usualUnitId: idShape.nullable(),
  pairId: idShape.nullable(),
  closedOn: dayShape.nullable(),
  pairCode: z.string().nullable(),
  usualUnit: z.string().nullable(),
  balance: moneyShape,
  purposes: z.array(z.string()),
  isUsed: z.boolean(),
});

/** The chart of accounts, the posting map, and how vouchers are numbered. */
export const accountOperations: readonly Operation[] = [
  query({
    id: 'chart',
    path: '/accounts',
    tag,
    summary: { id: 'Seluruh bagan akun', en: 'The whole chart of accounts' },
    permission,
    asks: none,
    answer: z.object({ accounts: z.array(account), units: z.array(z.object(named)) }),
    read: ({ app, actor }) => chart(app, actor),
  }),
  query({
    id: 'account',
    path: '/accounts/{accountId}',
    tag,
    summary: { id: 'Satu akun', en: 'One account' },
    permission,
    asks: z.object({ accountId: idInput }),
    answer: account,
    read: async ({ app, actor }, { accountId }) =>
      (await chartAccount(app, actor, accountId)).account,
  }),
  command({
    act: openBooks,
    method: 'post',
    path: '/books',
    tag,
    summary: { id: 'Buka buku dari templat', en: 'Open the books from a template' },
    answer: z.object({ accounts: z.number() }),
  }),
  command({
    act: addAccount,
    method: 'post',
    path: '/accounts',
    tag,
    summary: { id: 'Tambah akun', en: 'Add an account' },
    answer: changed,
  }),
  command({
    act: changeAccount,
    method: 'put',
    path: '/accounts/{accountId}',
    tag,
    summary: { id: 'Ubah akun', en: 'Change an account' },
    answer: changed,
  }),
  command({
    act: closeAccount,
    method: 'post',
    path: '/accounts/{accountId}/closing',
    tag,
    summary: { id: 'Tutup akun', en: 'Close an account' },
    answer: changed,
  }),
  command({
    act: reopenAccount,
    method: 'post',
    path: '/accounts/{accountId}/reopening',
    tag,
    summary: { id: 'Buka akun kembali', en: 'Reopen an account' },
    answer: changed,
  }),
  query({
    id: 'postingMap',
    path: '/posting-map',
    tag,
    summary: { id: 'Peta akun', en: 'The posting map' },
    permission,
    asks: none,
    answer: z.object({
      rows: z.array(
        z.object({
          purpose: z.string(),
          productId: idShape.nullable(),
          accountId: idShape,
          code: z.string(),
          name: z.string(),
        }),
      ),
      accounts: z.array(z.object({ ...named, sakClass, control: z.boolean() })),
    }),
    read: ({ app, actor }) => postingMap(app, actor),
  }),
  command({
    act: setPurpose,
    method: 'put',
    path: '/posting-map/{purpose}',
    tag,
    summary: { id: 'Tunjuk akun bagi satu keperluan', en: 'Set the account of a purpose' },
    answer: changed,
  }),
  command({
    act: unsetPurpose,
    method: 'delete',
    path: '/posting-map/{purpose}',
    tag,
    summary: { id: 'Lepas akun dari satu keperluan', en: 'Unset the account of a purpose' },
    answer: z.object({ purpose: z.string() }),
  }),
  query({
    id: 'voucherNumbering',
    path: '/voucher-numbering',
    tag,
    summary: { id: 'Penomoran bukti', en: 'How vouchers are numbered' },
    permission,
    asks: none,
    answer: z.object({
      prefixes: z.array(z.object({ kind: z.enum(voucherKinds), prefix: z.string() })),
      series: z.array(
        z.object({
          kind: z.enum(voucherKinds),
          sourceKind: z.enum(['desk', 'import', 'job', 'drawer']),
          sourceCode: z.string(),
          person: z.string().nullable(),
          year: z.number(),
          last: z.number(),
        }),
      ),
    }),
    read: ({ app, actor }) => voucherNumbering(app, actor),
  }),
  command({
    act: setPrefix,
    method: 'put',
    path: '/voucher-numbering/{kind}',
    tag,
    summary: { id: 'Atur awalan nomor bukti', en: 'Set the prefix of a voucher’s number' },
    answer: z.object({ prefix: z.string() }),
  }),
];
