import { day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { acceptCash, refuseCash, withdrawOffer } from '#coop/cash/accept-cash.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { handoverCard } from '#coop/cash/handover-list.view.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from '../../cash-told.ts';
import { piecesIn } from '../../count-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { app, actor } = locals;
  const [handover, { today }] = await Promise.all([handoverCard(app, actor, params.id), parent()]);
  const isWaiting = handover.status === 'offered';
  const takes = handover.toLoginId === null ? may(locals, 'vault.keep') : handover.isForActor;
  return {
    handover,
    faces: denominationsOn(day(today)),
    may: {
      accept: isWaiting && !handover.isOwn && takes,
      withdraw: isWaiting && (handover.isOwn || may(locals, 'vault.keep')),
    },
    keys: { accept: newKey(), refuse: newKey(), withdraw: newKey() },
  };
};

export const actions: Actions = {
  terima: (event) =>
    told(event, async (form) => {
      const input = { handoverId: event.params.id, pieces: piecesIn(form) };
      await perform(event.locals.app, event.locals.actor, acceptCash, input, keyOf(form));
      return { text: 'accepted' };
    }),
  tolak: (event) =>
    told(event, async (form) => {
      const input = { handoverId: event.params.id, reason: textOf(form, 'reason') };
      await perform(event.locals.app, event.locals.actor, refuseCash, input, keyOf(form));
      return { text: 'refused' };
    }),
  tarik: (event) =>
    told(event, async (form) => {
      const input = { handoverId: event.params.id };
      await perform(event.locals.app, event.locals.actor, withdrawOffer, input, keyOf(form));
      return { text: 'withdrawn' };
    }),
};
