import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { findMembers } from '#coop/members/member-list.view.ts';
import { mergeMembers } from '#coop/members/merge-members.ts';
import { ownedSubAccounts } from '#ledger/entries/owned-sub-accounts.view.ts';
import { queryId } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { typedFields } from '#web/typed-fields.ts';
import { mergeWords } from '../../merge-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  if (!may(locals, 'member.merge')) forbid('act/not-allowed', { permission: 'member.merge' });
  const { app, actor } = locals;
  const asked = queryId(url, 'dengan');
  const intoId = asked === params.id ? undefined : asked;
  const [double, stays] = await Promise.all([
    memberCard(app, actor, params.id),
    intoId ? memberCard(app, actor, intoId) : null,
  ]);
  const ids = [params.id, ...(intoId ? [intoId] : [])];
  const subs = may(locals, 'books.read') ? await ownedSubAccounts(app, actor, 'member', ids) : null;
  const many = (id: string) => subs && subs.filter(({ ownerId }) => ownerId === id).length;
  return {
    double: { ...double, accounts: many(params.id) },
    stays: stays && { ...stays, accounts: many(stays.id) },
    key: newKey(),
  };
};

export const actions: Actions = {
  /** A search is sent, not written into the address: what is typed may be a NIK. */
  async cari({ locals, params, request }) {
    if (!may(locals, 'member.merge')) forbid('act/not-allowed', { permission: 'member.merge' });
    const form = await request.formData();
    const typed = textOf(form, 'q').slice(0, 120);
    const members =
      typed.trim() === '' ? [] : await findMembers(locals.app, locals.actor, typed, 12);
    return {
      found: members
        .filter(({ id }) => id !== params.id)
        .map(({ id, number, name, standing }) => ({ id, number, name, standing })),
    };
  },

  async gabung({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const intoId = textOf(form, 'intoId');
    try {
      const typed = await typedFields(locals, form);
      const input = {
        memberId: params.id,
        intoId,
        onDay: typed.day('onDay') ?? '',
        reason: typed.text('reason'),
      };
      await perform(app, actor, mergeMembers, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(mergeWords, language)('merged') });
    return redirect(303, `/kantor/${params.org}/anggota/${intoId}`);
  },
};
