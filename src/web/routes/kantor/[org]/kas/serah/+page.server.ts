import { day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { recentHandovers } from '#coop/cash/handover-list.view.ts';
import { moveCash } from '#coop/cash/move-cash.ts';
import { offerCash } from '#coop/cash/offer-cash.ts';
import { sessionCard } from '#coop/cash/session-card.view.ts';
import { queryText } from '#web/address.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from '../cash-told.ts';
import { endIn, piecesIn } from '../count-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor } = locals;
  const today = day((await parent()).today);
  const [desk, recent] = await Promise.all([cashDesk(app, actor), recentHandovers(app, actor)]);
  const [from, to] = [queryText(url, 'dari', 60), queryText(url, 'ke', 60)];
  const given = desk.drawers.find(
    ({ id, status }) => status === 'counted' && from === `drawer:${id}`,
  );
  // What was counted to close the drawer goes on as it was counted.
  const counts = given ? (await sessionCard(app, actor, given.sessionId!)).counts : [];
  const keepsVaults = may(locals, 'vault.keep');
  return {
    drawers: desk.drawers.map(({ id, name, office, isOwn, status }) => ({
      ...{ id, name, office, isOwn, status },
    })),
    vaults: desk.vaults.map(({ officeId, office }) => ({ officeId, office })),
    keepers: desk.keepers,
    recent: recent.map(({ id, fromKind, fromName, toKind, toName, amount, status, offeredAt }) => ({
      ...{ id, fromKind, fromName, toKind, toName, amount, status, offeredAt },
    })),
    faces: denominationsOn(today),
    asked: { from, to },
    start: counts.findLast(({ purpose }) => purpose === 'closing')?.pieces ?? {},
    may: { keep: may(locals, 'cash.keep'), vault: keepsVaults },
    key: newKey(),
  };
};

export const actions: Actions = {
  serahkan: (event) =>
    told(event, async (form) => {
      const taker = textOf(form, 'toLoginId');
      const input = { ...endsIn(form), ...(taker === '' ? {} : { toLoginId: taker }) };
      const { app, actor } = event.locals;
      const { handoverId } = await perform(app, actor, offerCash, input, keyOf(form));
      return { text: 'offered', to: `/serah/${handoverId}` };
    }),
  pindahkan: (event) =>
    told(event, async (form) => {
      const { app, actor } = event.locals;
      const { handoverId } = await perform(app, actor, moveCash, endsIn(form), keyOf(form));
      return { text: 'moved', to: `/serah/${handoverId}` };
    }),
};

function endsIn(form: FormData) {
  return {
    from: endIn(textOf(form, 'from')),
    to: endIn(textOf(form, 'to')),
    pieces: piecesIn(form),
  };
}
