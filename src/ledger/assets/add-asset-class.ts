import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { firstDay } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { mapPurposes } from '../accounts/map-purposes.ts';
import { readBooks } from '../entries/books.view.ts';
import { assetPurposes } from './asset-purposes.ts';
import { queueClass, queueClassVersion } from './asset.store.ts';
import { classFields, toldVersion, versionOf } from './class-input.ts';

const purposeOf = {
  costAccountId: 'asset.cost',
  accumulatedAccountId: 'asset.accumulated',
  expenseAccountId: 'asset.expense',
} as const;

/**
 * Adds a class of assets with its terms and its accounts, which become rows of the posting map of its own.
 *
 * @throws Refusal `asset-class/no-method`, `asset-class/no-rate`, `asset-class/no-life`, `account/absent`,
 *   `posting-map/class-unfit`, `posting-map/is-control`, `asset-class/code-taken`
 */
export const addAssetClass = defineAct({
  name: 'asset-class.add',
  permission: 'asset.change',
  input: z.object({
    code: z.string().regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,11}$/),
    ...classFields,
    costAccountId: idInput,
    /** Both may be left out for land, and where the map already has an account for all classes. */
    accumulatedAccountId: idInput.optional(),
    expenseAccountId: idInput.optional(),
  }),
  reads: (q, { costAccountId, accumulatedAccountId, expenseAccountId }) => ({
    books: readBooks(q, {
      purposes: [],
      accountIds: [costAccountId, accumulatedAccountId, expenseAccountId].flatMap((id) => id ?? []),
    }),
  }),

  run(deed, { code, ...input }, { books }) {
    const id = newId();
    const version = versionOf(input, firstDay);
    const fields = ['costAccountId', 'accumulatedAccountId', 'expenseAccountId'] as const;
    const mapped = fields.flatMap((field) => {
      const accountId = input[field];
      if (accountId === undefined) return [];
      const account = books.accounts.get(accountId) ?? absent('account/absent', { field });
      const purpose = assetPurposes.find((one) => one.code === purposeOf[field])!;
      const facts = { field, account: account.code };
      if (!purpose.classes.includes(account.sakClass)) refuse('posting-map/class-unfit', facts);
      if (account.control) refuse('posting-map/is-control', facts);
      return [{ purpose: purpose.code, productId: id, accountId }];
    });
    const own = { id, code, name: input.name, taxGroup: input.taxGroup };
    queueClass(deed, own);
    queueClassVersion(deed, id, version);
    mapPurposes(deed, mapped);
    const { fromMonth: _, ...terms } = toldVersion(version);
    const after = { code, name: own.name, taxGroup: own.taxGroup, ...terms };
    recordFields(deed, { kind: 'asset-class', id }, {}, after);
    deed.note({ classId: id });
    return { classId: id };
  },
});
