import { perform } from '#base/perform.ts';
import { addDrawer, renameDrawer, retireDrawer } from '#coop/cash/add-drawer.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { setVault } from '#coop/cash/set-vault.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from '../cash-told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor } = locals;
  const [{ drawers, vaults }, { accounts }] = await Promise.all([
    cashDesk(app, actor),
    chart(app, actor),
  ]);
  return {
    drawers: drawers.map(({ id, name, office, keeper }) => ({ id, name, office, keeper })),
    vaults: vaults.map(({ officeId, office, accountId }) => ({ officeId, office, accountId })),
    accounts: accounts
      .filter((one) => one.cashFlowClass === 'cash' && !one.control && one.closedOn === null)
      .map(({ id, code, name }) => ({ id, code, name })),
    mayArrange: may(locals, 'cash.arrange'),
    key: newKey(),
  };
};

export const actions: Actions = {
  tambah: (event) =>
    told(event, async (form) => {
      const input = { officeId: textOf(form, 'officeId'), name: textOf(form, 'name') };
      await perform(event.locals.app, event.locals.actor, addDrawer, input, keyOf(form));
      return { text: 'added' };
    }),
  nama: (event) =>
    told(event, async (form) => {
      const input = { drawerId: textOf(form, 'drawerId'), name: textOf(form, 'newName') };
      await perform(event.locals.app, event.locals.actor, renameDrawer, input, keyOf(form));
      return { text: 'renamed' };
    }),
  henti: (event) =>
    told(event, async (form) => {
      const input = { drawerId: textOf(form, 'drawerId') };
      await perform(event.locals.app, event.locals.actor, retireDrawer, input, keyOf(form));
      return { text: 'retired' };
    }),
  brankas: (event) =>
    told(event, async (form) => {
      const input = { officeId: textOf(form, 'officeId'), accountId: textOf(form, 'accountId') };
      await perform(event.locals.app, event.locals.actor, setVault, input, keyOf(form));
      return { text: 'vault' };
    }),
};
