import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { mapPurposes } from '#ledger/accounts/map-purposes.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import type { Books } from '#ledger/entries/books.view.ts';
import { coopPurposes } from '../purposes.ts';
import { savingsKind } from './kinds/all.ts';
import { readTerms, termsFields, toldTerms, wordings } from './product.ts';
import { queueProduct, queueTerms } from './product.store.ts';
import type { AnySavingsKind } from './savings-kind.ts';

/** What a product says beside its terms. */
export const productFields = {
  name: textInput(80, 2),
  wording: z.enum(wordings),
  /** The board's decision that named it. */
  namedBy: textInput(120, 2),
  namedOn: dayInput,
};

/**
 * Makes a product of a kind, with its first terms and its own rows of the posting map.
 *
 * Permenkop 8/2023, art. 26(2): the board's meeting names a product; so the decision is asked for.
 *
 * @throws Refusal `savings-product/no-kind`, `savings-product/code-taken`, `savings-product/named-later`,
 *   `account/absent`, `posting-map/class-unfit`, `posting-map/needs-control`, `posting-map/is-control`, and what
 *   `readTerms` refuses
 */
export const addSavingsProduct = defineAct({
  name: 'savings-product.add',
  permission: 'savings-product.change',
  input: z.object({
    code: z.string().regex(/^[A-Z][A-Z0-9]{0,5}$/),
    kind: textInput(40, 1),
    ...productFields,
    ...termsFields,
    principalAccountId: idInput,
    /** Left out where the posting map has one for all products. */
    interestAccountId: idInput.optional(),
    feeAccountId: idInput.optional(),
  }),
  reads: (q, { principalAccountId, interestAccountId, feeAccountId }) => ({
    books: readBooks(q, {
      purposes: [],
      accountIds: [principalAccountId, interestAccountId, feeAccountId].flatMap((id) => id ?? []),
    }),
  }),

  run(deed, input, { books }) {
    const kind = savingsKind(input.kind);
    if (input.namedOn > deed.businessDay)
      refuse('savings-product/named-later', { field: 'namedOn' });
    const terms = readTerms(kind, input);
    const id = newId();
    const { code, name, wording, namedBy, namedOn } = input;
    queueProduct(deed, { id, code, kind: kind.code, name, wording, namedBy, namedOn });
    queueTerms(deed, id, terms);
    mapPurposes(deed, mappedOf(kind, id, input, books));
    const after = { code, productKind: kind.code, name, wording, namedBy, namedOn };
    recordFields(
      deed,
      { kind: 'savings-product', id },
      {},
      { ...after, ...toldTerms(terms), account: told(books, input.principalAccountId) },
    );
    deed.note({ productId: id });
    return { productId: id };
  },
});

const fieldsOf = {
  principalAccountId: 'principal',
  interestAccountId: 'interest',
  feeAccountId: 'fee',
} as const;

type AccountIds = { readonly [Field in keyof typeof fieldsOf]?: string | undefined };

/** The posting map's rows of the product; each account must fit its purpose. */
function mappedOf(kind: AnySavingsKind, productId: string, typed: AccountIds, books: Books) {
  const fields = Object.keys(fieldsOf) as (keyof typeof fieldsOf)[];
  return fields.flatMap((field) => {
    const [accountId, code] = [typed[field], kind.purposes[fieldsOf[field]]];
    if (accountId === undefined || code === undefined) return [];
    const account = books.accounts.get(accountId) ?? absent('account/absent', { field });
    const purpose = coopPurposes.find((one) => one.code === code)!;
    const facts = { field, account: account.code };
    if (!purpose.classes.includes(account.sakClass)) refuse('posting-map/class-unfit', facts);
    if (purpose.control !== account.control)
      refuse(purpose.control ? 'posting-map/needs-control' : 'posting-map/is-control', facts);
    return [{ purpose: code, productId, accountId }];
  });
}

function told(books: Books, accountId: string): string {
  const account = books.accounts.get(accountId)!;
  return `${account.code} ${account.name}`;
}
