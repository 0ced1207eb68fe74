import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayAt } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { openSubAccounts } from '#ledger/accounts/open-sub-accounts.ts';
import { restCash } from '#ledger/cash/take-seat.ts';
import { closeSubAccount } from '#ledger/accounts/close-sub-account.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { lockDrawer, queueDrawer, queueDrawerChange, readVaults } from './cash.store.ts';

const nameInput = textInput(60, 1);

/**
 * Adds a drawer to an office: a sub-account that never falls below nought and rests until somebody takes it.
 * @throws Refusal `posting-map/missing` while no account stands for drawers, `drawer/name-taken`
 */
export const addDrawer = defineAct({
  name: 'drawer.add',
  permission: 'cash.arrange',
  input: z.object({ officeId: idInput, name: nameInput, unitId: idInput.optional() }),
  reads: (q, { officeId }) => ({
    books: readBooks(q, { purposes: ['cash.drawer'] }),
    vaults: readVaults(q, [officeId]),
  }),

  run(deed, { officeId, name, unitId }, { books, vaults }) {
    const [office] = vaults;
    if (!office) return absent('office/absent', { field: 'officeId' });
    const accountId = books.accountFor('cash.drawer');
    const [drawerId, subAccountId] = [newId(), newId()];
    openSubAccounts(deed, dayAt(deed.at, office.timeZone), [
      {
        id: subAccountId,
        accountId,
        unitId: unitId ?? books.generalUnitId,
        officeId,
        ownerKind: 'drawer',
        ownerId: drawerId,
        floor: zero,
      },
    ]);
    restCash(deed, subAccountId);
    queueDrawer(deed, { id: drawerId, officeId, name, subAccountId });
    recordFields(deed, { kind: 'drawer', id: drawerId }, {}, { name, office: officeId });
    return { drawerId };
  },
});

/** Gives a drawer another name. */
export const renameDrawer = defineAct({
  name: 'drawer.rename',
  permission: 'cash.arrange',
  input: z.object({ drawerId: idInput, name: nameInput }),
  reads: (q, { drawerId }) => ({ drawer: lockDrawer(q, drawerId) }),

  run(deed, { drawerId, name }, { drawer }) {
    if (drawer.closedOn !== null) refuse('drawer/closed', { field: 'name', name: drawer.name });
    queueDrawerChange(deed, drawerId, { name });
    recordFields(deed, { kind: 'drawer', id: drawerId }, { name: drawer.name }, { name });
    return { drawerId };
  },
});

/**
 * Puts a drawer out of use for good; what it did stays in sight.
 * @throws Refusal `drawer/in-use`, `drawer/closed`
 */
export const retireDrawer = defineAct({
  name: 'drawer.retire',
  permission: 'cash.arrange',
  input: z.object({ drawerId: idInput }),
  reads: (q, { drawerId }) => ({ drawer: lockDrawer(q, drawerId) }),

  run(deed, { drawerId }, { drawer }) {
    const { name, session } = drawer;
    if (drawer.closedOn !== null) refuse('drawer/closed', { name });
    if (session) refuse('drawer/in-use', { name, keeper: session.keeper });
    const closedOn = dayAt(deed.at, drawer.timeZone);
    queueDrawerChange(deed, drawerId, { closed_on: closedOn });
    closeSubAccount(deed, drawer.subAccountId, closedOn);
    recordFields(deed, { kind: 'drawer', id: drawerId }, {}, { closedOn });
    return { drawerId };
  },
});
