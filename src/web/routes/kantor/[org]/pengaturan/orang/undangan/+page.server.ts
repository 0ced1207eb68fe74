import { redirect } from '@sveltejs/kit';
import {
  invitationList,
  invitationsPerPage,
} from '#base/people/invitations/invitation-list.view.ts';
import { revokeInvitation } from '#base/people/invitations/make-invitation.ts';
import { roleTitles } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { queryPage, aroundPage } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { officePeopleWords } from '../people-office.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const page = queryPage(url);
  const { rows, hasMore } = await invitationList(app, actor, page);
  return {
    invitations: rows.map(({ createdAt, expiresAt, acceptedAt, ...row }) => ({
      ...row,
      roleTitle: roleTitles[row.role][language],
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      acceptedAt: acceptedAt?.toISOString() ?? null,
    })),
    first: (page - 1) * invitationsPerPage + 1,
    ...aroundPage(url, page, hasMore),
    mayChange: may(locals, 'mandate.grant'),
    key: newKey(),
  };
};

export const actions: Actions = {
  async cabut({ locals, params, cookies, request }) {
    const form = await request.formData();
    const invitationId = textOf(form, 'invitationId');
    try {
      await perform(locals.app, locals.actor, revokeInvitation, { invitationId }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const t = translate(officePeopleWords, locals.language);
    leaveFlash(cookies, { text: t('invitations.wasRevoked', { name: textOf(form, 'name') }) });
    redirect(303, `/kantor/${params.org}/pengaturan/orang/undangan`);
  },
};
