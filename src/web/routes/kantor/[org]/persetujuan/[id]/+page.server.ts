import { redirect } from '@sveltejs/kit';
import { approvalCards } from '#app.ts';
import { approvePending } from '#base/approval/approve-pending.ts';
import { pendingCard } from '#base/approval/pending-list.view.ts';
import { refusePending } from '#base/approval/refuse-pending.ts';
import { withdrawPending } from '#base/approval/withdraw-pending.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { approvalWords } from '../approval-pages.words.ts';
import { shownPending } from '../shown-pending.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const { ownLimit, ...card } = await pendingCard(app, actor, params.id, approvalCards);
  return {
    request: shownPending(card, params.org, language),
    /** As far as the reader's own limit goes, where the sum is above it. */
    ownLimit: ownLimit === null ? null : decimal(ownLimit),
    keys: { approve: newKey(), refuse: newKey(), withdraw: newKey() },
  };
};

/** Performs one decision, and goes back to what still waits with a word of what came of it. */
async function decided(
  event: RequestEvent,
  told: 'approved' | 'refused' | 'withdrawn',
  decide: (form: FormData) => Promise<unknown>,
) {
  const { locals, params, request, cookies } = event;
  const { app, actor, language } = locals;
  const form = await request.formData();
  try {
    await decide(form);
  } catch (error) {
    return explain(error, language, form);
  }
  const t = translate(approvalWords, language);
  const { act } = await pendingCard(app, actor, params.id, {});
  const base = `/kantor/${params.org}`;
  leaveFlash(cookies, {
    text: t(told, { act: actTitle(act, language) }),
    ...(told === 'approved' ? { href: `${base}/persetujuan/${params.id}`, link: t('see') } : {}),
  });
  return redirect(303, `${base}/persetujuan`);
}

export const actions: Actions = {
  setujui: (event) =>
    decided(event, 'approved', (form) => {
      const { app, actor } = event.locals;
      return perform(app, actor, approvePending, { pendingId: event.params.id }, keyOf(form));
    }),
  tolak: (event) =>
    decided(event, 'refused', (form) => {
      const { app, actor } = event.locals;
      const input = { pendingId: event.params.id, reason: textOf(form, 'reason') };
      return perform(app, actor, refusePending, input, keyOf(form));
    }),
  tarik: (event) =>
    decided(event, 'withdrawn', (form) => {
      const { app, actor } = event.locals;
      return perform(app, actor, withdrawPending, { pendingId: event.params.id }, keyOf(form));
    }),
};
