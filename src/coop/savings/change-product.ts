import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { productFields } from './add-product.ts';
import { savingsKind } from './kinds/all.ts';
import { readTerms, termsFields, termsOn, toldTerms } from './product.ts';
import {
  lockProduct,
  queueProductChange,
  queueProductClosing,
  queueTerms,
  readProduct,
} from './product.store.ts';

/**
 * Changes a product's name and words, by a decision of the board (Permenkop 8/2023, art. 26(2)).
 * @throws Refusal `savings-product/absent`, `savings-product/named-later`
 */
export const changeSavingsProduct = defineAct({
  name: 'savings-product.change',
  permission: 'savings-product.change',
  input: z.object({ productId: idInput, ...productFields }),
  reads: (q, { productId }) => ({
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
  }),

  run(deed, { productId, ...typed }, { product }) {
    if (typed.namedOn > deed.businessDay)
      refuse('savings-product/named-later', { field: 'namedOn' });
    queueProductChange(deed, { id: productId, ...typed });
    const { name, wording, namedBy, namedOn } = product;
    const record = { kind: 'savings-product', id: productId };
    recordFields(deed, record, { name, wording, namedBy, namedOn }, typed);
    deed.note({ productId });
    return { productId };
  },
});

/**
 * Opens a version of a product's terms from today or a later day. What held before stays as it was written; a
 * version that has not begun yet gives way to one that is written after it and begins before.
 *
 * @throws Refusal `savings-product/absent`, `savings-terms/past`, and what `readTerms` refuses
 */
export const changeSavingsTerms = defineAct({
  name: 'savings-product.change-terms',
  permission: 'savings-product.change',
  input: z.object({ productId: idInput, ...termsFields }),
  reads: (q, { productId }) => ({
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
  }),

  run(deed, { productId, ...typed }, { product }) {
    if (typed.fromOn < deed.businessDay)
      refuse('savings-terms/past', { field: 'fromOn', today: deed.businessDay });
    const terms = readTerms(savingsKind(product.kind), typed);
    queueTerms(deed, productId, terms);
    const before = termsOn(product, terms.fromOn);
    const record = { kind: 'savings-product', id: productId };
    recordFields(deed, record, before ? toldTerms(before) : {}, toldTerms(terms));
    deed.note({ productId });
    return { productId };
  },
});

/** Lets no new account be opened of a product; those that are there go on. */
export const closeSavingsProduct = defineAct({
  name: 'savings-product.close',
  permission: 'savings-product.change',
  input: z.object({ productId: idInput }),
  reads: (q, { productId }) => ({
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
  }),

  run(deed, { productId }, { product }) {
    if (product.closedOn !== null) refuse('savings-product/closed', { name: product.name });
    queueProductClosing(deed, productId, deed.businessDay);
    const record = { kind: 'savings-product', id: productId };
    recordFields(deed, record, { closedOn: null }, { closedOn: deed.businessDay });
    deed.note({ productId });
    return { productId };
  },
});

/** Lets new accounts be opened of a product again. */
export const reopenSavingsProduct = defineAct({
  name: 'savings-product.reopen',
  permission: 'savings-product.change',
  input: z.object({ productId: idInput }),
  reads: (q, { productId }) => ({
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
  }),

  run(deed, { productId }, { product }) {
    if (product.closedOn === null) refuse('savings-product/open', { name: product.name });
    queueProductClosing(deed, productId, null);
    const record = { kind: 'savings-product', id: productId };
    recordFields(deed, record, { closedOn: product.closedOn }, { closedOn: null });
    deed.note({ productId });
    return { productId };
  },
});
