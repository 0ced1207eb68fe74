import { perform } from '#base/perform.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { setUpCash } from '#coop/cash/set-up-cash.ts';
import { keyOf, newKey } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from './cash-told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { lacking, keepers: _keepers, ...desk } = await cashDesk(locals.app, locals.actor);
  const rights = { keep: may(locals, 'cash.keep'), vault: may(locals, 'vault.keep') };
  return {
    ...desk,
    waiting: desk.waiting.map((one) => ({
      ...one,
      isYours: !one.isOwn && (one.toLoginId === null ? rights.vault : one.isForActor),
    })),
    own: desk.drawers.find(({ isOwn }) => isOwn) ?? null,
    isLacking: lacking.length > 0,
    may: { ...rights, arrange: may(locals, 'cash.arrange'), close: may(locals, 'day.close') },
    key: newKey(),
  };
};

export const actions: Actions = {
  siapkan: (event) =>
    told(event, async (form) => {
      await perform(event.locals.app, event.locals.actor, setUpCash, {}, keyOf(form));
      return { text: 'set-up' };
    }),
};
