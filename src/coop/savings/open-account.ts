import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { addMonths } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput, moneyInput, wholeInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import type { Books, SubAccountPlace } from '#ledger/entries/books.view.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import type { VoucherLine } from '#ledger/entries/voucher.ts';
import { lockStanding } from '../members/lock-standing.view.ts';
import { mustBeCash } from './account-rule.ts';
import { deskOffice, newPlace, openNumbers, queueAccount } from './account.store.ts';
import type { AccountTerm, SavingsAccount } from './account.store.ts';
import { mustBeWithinLoop } from './closed-loop.ts';
import { numberIfWhole } from './deposit-savings.ts';
import { savingsKind } from './kinds/all.ts';
import { cashAt, savingsPurposes, takeIn } from './move-savings.ts';
import { offerOn } from './product.ts';
import { lockProduct, readLicences, readProduct } from './product.store.ts';
import type { AnySavingsKind } from './savings-kind.ts';

/**
 * Opens a savings account of a product for somebody in the register, with a first deposit if there is one; a deposit
 * for a term is made with its sum, and keeps the rate that holds on that day.
 *
 * @throws Refusal `member/absent`, `savings-product/absent`, `savings-product/closed`, `savings-account/one-only`,
 *   `savings-account/no-term`, `savings/needs-deposit`, `posting-map/missing`, and what `takeIn` refuses
 */
export const openSavingsAccount = defineAct({
  name: 'savings-account.open',
  permission: 'savings.open',
  input: z.object({
    memberId: idInput,
    productId: idInput,
    /** For how long a term deposit is made. */
    months: wholeInput(1, 120).optional(),
    /** A first deposit in cash. */
    amount: moneyInput.optional(),
    cashAccountId: idInput.optional(),
  }),
  reads: (q, { memberId, productId, cashAccountId }) => ({
    owner: lockStanding(q, memberId),
    lock: lockProduct(q, productId),
    product: readProduct(q, productId),
    numbers: openNumbers(q, memberId, productId),
    licences: readLicences(q),
    office: deskOffice(q),
    books: readBooks(q, {
      purposes: savingsPurposes,
      accountIds: cashAccountId === undefined ? [] : [cashAccountId],
    }),
  }),
  look: (q, { productId, amount }, { product, owner }) => ({
    place: newPlace(q, savingsKind(product.kind).purposes.principal, productId),
    number: numberIfWhole(q, { account: { balance: zero }, product, owner }, amount ?? zero),
  }),
  approval: { amount: ({ amount }) => amount ?? null },

  run(deed, input, reads) {
    const { owner, product, numbers, licences, office, books, place, number } = reads;
    const today = deed.businessDay;
    if (product.closedOn !== null)
      refuse('savings-product/closed', { field: 'productId', name: product.name });
    const { kind, parameters } = offerOn(product, today);
    mustBeWithinLoop(owner, kind, licences, today);
    if (kind.isOnlyOne && numbers.length > 0) {
      const facts = { name: owner.name, product: product.name, number: numbers[0]! };
      refuse('savings-account/one-only', { field: 'productId', ...facts });
    }
    const term = termOf(kind, parameters, input.months, today);
    if (term && input.amount === undefined) refuse('savings/needs-deposit', { field: 'amount' });
    const { principal } = kind.purposes;
    if (!place) return refuse('posting-map/missing', { purpose: principal });

    const id = newId();
    const officeId = office ?? books.headOfficeId;
    const at = { id, accountId: place.accountId, unitId: place.unitId, officeId };
    const own = { ownerKind: 'member', ownerId: owner.id, productId: product.id };
    openSubAccounts(deed, today, [{ ...at, ...own, floor: zero }]);
    queueAccount(deed, { id, productId: product.id, term });
    const after = { product: product.name, openedOn: today, maturesOn: term?.maturesOn ?? null };
    recordFields(deed, { kind: 'savings-account', id }, {}, after);
    deed.note({ accountId: id });
    deed.emit({ kind: 'savings-account.opened', facts: { accountId: id, memberId: owner.id } });
    const { amount, cashAccountId } = input;
    if (amount === undefined) return { accountId: id, entryId: null };
    mustBeCash(amount);
    const account = { ...unopened, ...at, ownerId: owner.id, productId: product.id };
    const moved = { account: { ...account, openedOn: today }, product, owner };
    const lines = takeIn(deed, moved, amount, { licences, number });
    const entryId = bookFirst(deed, books, { at, amount, asked: cashAccountId, lines, product });
    return { accountId: id, entryId };
  },
});

/** Books the first deposit of an account that is opened by the same act. */
function bookFirst(
  deed: Deed,
  books: Books,
  first: {
    readonly at: SubAccountPlace;
    readonly amount: Money;
    readonly asked: string | undefined;
    readonly lines: readonly VoucherLine[];
    readonly product: { readonly name: string };
  },
): string {
  const { at, amount, asked, lines, product } = first;
  const { unitId, officeId } = at;
  const cash = cashAt(books, { asked, unitId, officeId }, amount);
  const subAccounts = new Map([...books.subAccounts, [at.id, at] as const]);
  return postEntry(
    deed,
    { ...books, subAccounts },
    {
      kind: 'cash-in',
      day: deed.businessDay,
      memo: `Setoran pertama ${product.name}`,
      ...{ unitId, officeId: cash.officeId },
      lines: [cash.line, ...lines],
    },
  );
}

/** An account before anything stands on it. */
const unopened: Omit<
  SavingsAccount,
  'id' | 'productId' | 'ownerId' | 'accountId' | 'unitId' | 'officeId' | 'openedOn'
> = {
  number: '',
  closedOn: null,
  balance: zero,
  held: zero,
  lastDay: null,
  termMonths: null,
  termRate: null,
  maturesOn: null,
};

/** The term that is agreed, one of those that the product offers; null for what has none. */
function termOf(
  kind: AnySavingsKind,
  parameters: unknown,
  months: number | undefined,
  today: Day,
): AccountTerm | null {
  const offered = kind.terms?.(parameters) ?? [];
  if (offered.length === 0) return null;
  const term = offered.find((one) => one.months === months);
  if (!term) return refuse('savings-account/no-term', { field: 'months' });
  return { months: term.months, rate: term.rate, maturesOn: addMonths(today, term.months) };
}
