import { z } from 'zod';
import { idInput } from '#base/input.ts';
import { addSavingsProduct } from '#coop/savings/add-product.ts';
import { attachSavingsProduct, detachSavingsProduct } from '#coop/savings/attach-product.ts';
import {
  changeSavingsProduct,
  changeSavingsTerms,
  closeSavingsProduct,
  reopenSavingsProduct,
} from '#coop/savings/change-product.ts';
import { wordings } from '#coop/savings/product.ts';
import { savingsLicences, savingsProduct, savingsProducts } from '#coop/savings/product.view.ts';
import { endSavingsLicence, recordSavingsLicence } from '#coop/savings/record-licence.ts';
import { savingsTies } from '#coop/savings/tie.view.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'savings';
const permission = 'savings.read';

const terms = z.object({
  id: idShape,
  fromOn: dayShape,
  parameters: z.record(z.string(), z.unknown()),
  leastRate: z.string().nullable(),
  mostRate: z.string().nullable(),
  decidedBy: z.string(),
  decidedOn: dayShape.nullable(),
});

const product = z.object({
  id: idShape,
  code: z.string(),
  kind: z.string(),
  name: z.string(),
  wording: z.enum(wordings),
  namedBy: z.string(),
  namedOn: dayShape,
  closedOn: dayShape.nullable(),
  terms: terms.nullable(),
  accounts: z.number(),
  balance: moneyShape,
});

const productCard = product.extend({
  versions: z.array(terms.extend({ state: z.enum(['current', 'coming', 'past', 'replaced']) })),
  mapped: z.array(
    z.object({ purpose: z.string(), code: z.string(), name: z.string(), isOwn: z.boolean() }),
  ),
  attachments: z.array(
    z.object({
      id: idShape,
      accountCode: z.string(),
      accountName: z.string(),
      accounts: z.number(),
      at: instantShape,
      undoneAt: instantShape.nullable(),
    }),
  ),
});

const reads: readonly Operation[] = [
  query({
    id: 'savingsProducts',
    path: '/savings-products',
    tag,
    summary: { id: 'Produk simpanan', en: 'Savings products' },
    permission,
    asks: z.object({}),
    answer: z.array(product),
    read: ({ app, actor }) => savingsProducts(app, actor),
  }),
  query({
    id: 'savingsProduct',
    path: '/savings-products/{productId}',
    tag,
    summary: {
      id: 'Satu produk simpanan dengan semua ketentuannya',
      en: 'A savings product with all its terms',
    },
    permission,
    asks: z.object({ productId: idInput }),
    answer: productCard,
    read: ({ app, actor }, { productId }) => savingsProduct(app, actor, productId),
  }),
  query({
    id: 'savingsTies',
    path: '/savings-ties',
    tag,
    summary: {
      id: 'Akun simpanan di buku besar dan rekening di dalamnya',
      en: 'Control accounts of savings beside what stands on them',
    },
    permission,
    asks: z.object({}),
    answer: z.array(
      z.object({
        accountId: idShape,
        code: z.string(),
        name: z.string(),
        ledger: moneyShape,
        withProduct: moneyShape,
        open: z.number(),
        withoutProduct: moneyShape,
        others: moneyShape,
        difference: moneyShape,
      }),
    ),
    read: ({ app, actor }) => savingsTies(app, actor),
  }),
  query({
    id: 'savingsLicences',
    path: '/savings-licences',
    tag,
    summary: { id: 'Izin OJK', en: 'Licences of OJK' },
    permission,
    asks: z.object({}),
    answer: z.array(
      z.object({
        id: idShape,
        number: z.string(),
        fromOn: dayShape,
        untilOn: dayShape.nullable(),
      }),
    ),
    read: ({ app, actor }) => savingsLicences(app, actor),
  }),
];

const productOnly = z.object({ productId: idShape });
const licenceOnly = z.object({ licenceId: idShape });

const productCommands: readonly Operation[] = [
  command({
    act: addSavingsProduct,
    method: 'post',
    path: '/savings-products',
    tag,
    summary: { id: 'Buat produk simpanan', en: 'Make a savings product' },
    answer: productOnly,
  }),
  command({
    act: changeSavingsProduct,
    method: 'put',
    path: '/savings-products/{productId}',
    tag,
    summary: { id: 'Ubah nama dan sebutan produk', en: 'Change a product’s name and words' },
    answer: productOnly,
  }),
  command({
    act: changeSavingsTerms,
    method: 'post',
    path: '/savings-products/{productId}/terms',
    tag,
    summary: { id: 'Ubah ketentuan mulai suatu hari', en: 'Change the terms from a day on' },
    answer: productOnly,
  }),
  command({
    act: closeSavingsProduct,
    method: 'post',
    path: '/savings-products/{productId}/close',
    tag,
    summary: { id: 'Tutup produk bagi rekening baru', en: 'Close a product to new accounts' },
    answer: productOnly,
  }),
  command({
    act: reopenSavingsProduct,
    method: 'post',
    path: '/savings-products/{productId}/reopen',
    tag,
    summary: { id: 'Buka kembali produk', en: 'Reopen a product' },
    answer: productOnly,
  }),
  command({
    act: attachSavingsProduct,
    method: 'post',
    path: '/savings-products/{productId}/attachments',
    tag,
    summary: {
      id: 'Lekatkan produk pada saldo impor',
      en: 'Attach a product to imported balances',
    },
    answer: z.object({ attachmentId: idShape, accounts: z.number() }),
  }),
  command({
    act: detachSavingsProduct,
    method: 'post',
    path: '/savings-attachments/{attachmentId}/undo',
    tag,
    summary: { id: 'Batalkan pelekatan produk', en: 'Undo the attachment of a product' },
    answer: z.object({ attachmentId: idShape }),
  }),
  command({
    act: recordSavingsLicence,
    method: 'post',
    path: '/savings-licences',
    tag,
    summary: { id: 'Catat izin OJK', en: 'Record a licence of OJK' },
    answer: licenceOnly,
  }),
  command({
    act: endSavingsLicence,
    method: 'post',
    path: '/savings-licences/{licenceId}/end',
    tag,
    summary: { id: 'Akhiri izin OJK', en: 'End a licence of OJK' },
    answer: licenceOnly,
  }),
];

/** What programs may ask of savings products. */
export const savingsOperations: readonly Operation[] = [...reads, ...productCommands];
