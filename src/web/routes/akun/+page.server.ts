import { redirect } from '@sveltejs/kit';
import { changePassword } from '#base/people/change-password.ts';
import { endOtherSessions, endSession } from '#base/people/end-session.ts';
import { ownSessions } from '#base/people/own-sessions.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import { Refusal } from '#base/refusal.ts';
import { translate } from '#web/language.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { pageWords } from '../web-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, session, language } = locals;
  if (!session) redirect(303, '/masuk?ke=/akun');
  const sessions = await ownSessions(app, session);
  return {
    name: session.name,
    sessions: sessions.map(({ id, device, createdAt, seenAt }) => ({
      id,
      device,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThis: id === session.id,
    })),
    mandates: session.mandates.map(({ orgSlug, orgName, role }) => ({
      orgSlug,
      orgName,
      role: roleTitles[role][language],
    })),
  };
};

export const actions: Actions = {
  async password({ locals, cookies, request }) {
    const { app, session, language } = locals;
    if (!session) redirect(303, '/masuk?ke=/akun');
    const form = await request.formData();
    const [current, password] = [textOf(form, 'current'), textOf(form, 'password')];
    try {
      if (password !== textOf(form, 'again')) {
        throw new Refusal('rule', 'password/not-the-same', { field: 'again' });
      }
      await changePassword(app, session, { current, password });
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(pageWords, language)('account.changed') });
    redirect(303, '/akun');
  },

  async end({ locals, cookies, request }) {
    const { app, session, language } = locals;
    if (!session) redirect(303, '/masuk?ke=/akun');
    const form = await request.formData();
    const id = textOf(form, 'session');
    try {
      if (id === '') await endOtherSessions(app, session);
      else await endSession(app, session, id);
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(pageWords, language)('account.ended') });
    redirect(303, '/akun');
  },
};
