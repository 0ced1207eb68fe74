import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { attachmentCount, queueAttachment, queueDetachment } from './attachment.store.ts';
import { savingsKind } from './kinds/all.ts';
import { lockProduct, readProduct } from './product.store.ts';

/**
 * Makes the members' sub-accounts of one account, as an import left them, accounts of a product: all those that have
 * none yet, as one set with numbers in the order of the members'. No line moves; what stood there at the cut-over
 * day is where their history begins.
 *
 * @throws Refusal `savings-product/absent`, `savings-product/closed`, `savings-attachment/other-account` where the
 *   product's own accounts would stand elsewhere, `savings-attachment/nothing`
 */
export const attachSavingsProduct = defineAct({
  name: 'savings.attach',
  permission: 'savings.attach',
  input: z.object({ accountId: idInput, productId: idInput }),
  reads: (q, { accountId, productId }) => ({
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
    books: readBooks(q, { accountIds: [accountId] }),
    accounts: attachmentCount(q, accountId),
  }),

  run(deed, { accountId, productId }, { product, books, accounts }) {
    if (product.closedOn !== null)
      refuse('savings-product/closed', { field: 'productId', name: product.name });
    const { purposes } = savingsKind(product.kind);
    if (books.accountFor(purposes.principal, productId) !== accountId)
      refuse('savings-attachment/other-account', { field: 'productId', name: product.name });
    const attachmentId = newId();
    queueAttachment(deed, { id: attachmentId, productId, accountId });
    const account = books.accounts.get(accountId);
    deed.record({
      kind: 'savings-product',
      id: productId,
      after: { attached: account ? `${account.code} ${account.name}` : '', accounts },
    });
    deed.note({ productId, attachmentId });
    return { attachmentId, accounts };
  },
});

/**
 * Takes such a set back, as long as nothing was booked on its accounts, held or closed since.
 * @throws Refusal `savings-attachment/absent`, `savings-attachment/undone`, `savings-attachment/built-on`
 */
export const detachSavingsProduct = defineAct({
  name: 'savings.detach',
  permission: 'savings.attach',
  input: z.object({ attachmentId: idInput, reason: textInput(300, 3) }),

  run(deed, { attachmentId, reason }) {
    queueDetachment(deed, attachmentId, reason);
    deed.note({ attachmentId });
    return { attachmentId };
  },
});
