import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { absolute, decimal } from '#base/money.ts';
import { closeOffice, closeUnit, officeToClose, unitToClose } from '#base/org/close-place.ts';
import { refuse } from '#base/refusal.ts';
import { placeBalances } from './place-balances.view.ts';
import type { PlaceBalances } from './place-balances.view.ts';

/** Closes a branch or market at which nothing stands any more. */
export const closeOfficeAct = defineAct({
  name: 'office.close',
  permission: 'settings.change',
  input: z.object({ officeId: idInput }),
  reads: (q, { officeId }) => ({
    office: officeToClose(q, officeId),
    balances: placeBalances(q, { officeId }),
  }),

  run(deed, { officeId }, { office, balances }) {
    closeOffice(deed, office);
    mustBeEmpty(balances, 'office', 'officeId');
    deed.note({ officeId });
    return { officeId };
  },
});

/** Closes a unit at which nothing stands any more. */
export const closeUnitAct = defineAct({
  name: 'unit.close',
  permission: 'settings.change',
  input: z.object({ unitId: idInput }),
  reads: (q, { unitId }) => ({
    unit: unitToClose(q, unitId),
    balances: placeBalances(q, { unitId }),
  }),

  run(deed, { unitId }, { unit, balances }) {
    closeUnit(deed, unit);
    mustBeEmpty(balances, 'unit', 'unitId');
    deed.note({ unitId });
    return { unitId };
  },
});

function mustBeEmpty(balances: PlaceBalances, what: 'office' | 'unit', field: string): void {
  const { account, openSubAccounts } = balances;
  if (account) {
    const { code, name } = account;
    refuse(`${what}/balance-stands`, {
      field,
      code,
      name,
      balance: decimal(absolute(account.balance)),
    });
  }
  if (openSubAccounts > 0) refuse(`${what}/sub-accounts-open`, { field, many: openSubAccounts });
}
