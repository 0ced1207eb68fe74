import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, textInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readUsedAccount } from './account-uses.view.ts';
import { queuePostingMap, queueUnmapping } from './account.store.ts';
import { anyProduct } from './posting-map.ts';
import { mappedAccount } from './posting-map.view.ts';
import type { PurposeTable } from './purpose-table.ts';

/**
 * The acts on the posting map. They are made by the roof, which alone knows every room's purposes: an
 * account may stand for a purpose only if the purpose allows its class and its way of posting.
 */
export function postingMapActs(purposes: PurposeTable) {
  const setPurpose = defineAct({
    name: 'posting-map.set',
    permission: 'posting-map.change',
    input: z.object({
      purpose: textInput(60, 1),
      productId: idInput.optional(),
      accountId: idInput,
    }),
    reads: (q, { purpose, productId, accountId }) => ({
      account: readUsedAccount(q, accountId),
      before: mappedAccount(q, purpose, productId),
    }),

    run(deed, { purpose: code, productId, accountId }, { account, before }) {
      const purpose = purposes.all.get(code) ?? absent('posting-map/no-purpose', { purpose: code });
      const facts = { field: 'accountId', account: account.code };
      if (account.closedOn !== null) refuse('account/closed', facts);
      if (!purpose.classes.includes(account.sakClass)) refuse('posting-map/class-unfit', facts);
      if (purpose.control !== account.control) {
        refuse(purpose.control ? 'posting-map/needs-control' : 'posting-map/is-control', facts);
      }
      queuePostingMap(deed, [{ purpose: code, productId, accountId }]);
      recordMapped(deed, code, before, account);
      deed.note({ accountId, purpose: code });
      return { accountId };
    },
  });

  const unsetPurpose = defineAct({
    name: 'posting-map.unset',
    permission: 'posting-map.change',
    input: z.object({ purpose: textInput(60, 1), productId: idInput.optional() }),
    reads: (q, { purpose, productId }) => ({ before: mappedAccount(q, purpose, productId) }),

    run(deed, { purpose, productId }, { before }) {
      if (!purposes.all.has(purpose)) absent('posting-map/no-purpose', { purpose });
      queueUnmapping(deed, purpose, productId ?? anyProduct);
      recordMapped(deed, purpose, before, undefined);
      deed.note({ purpose });
      return { purpose };
    },
  });

  return { setPurpose, unsetPurpose } as const;
}

type Mapped = { readonly code: string; readonly name: string } | undefined;

/** The posting map is one record of the organisation; each change names its purpose. */
function recordMapped(deed: Deed, purpose: string, before: Mapped, after: Mapped): void {
  const named = (one: Mapped) => (one ? `${one.code} ${one.name}` : null);
  const record = { kind: 'posting-map', id: deed.orgId };
  recordFields(deed, record, { account: named(before) }, { purpose, account: named(after) });
}
