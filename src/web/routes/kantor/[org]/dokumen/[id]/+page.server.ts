import { redirect } from '@sveltejs/kit';
import { describeFile, detachFile, fileSubjects } from '#app.ts';
import { fileCard } from '#base/files/file-card.view.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { documentWords } from '../document-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const card = await fileCard(app, actor, fileSubjects, params.id);
  const { hash: _, thumbHash: __, addedAt, ...file } = card;
  return {
    file: { ...file, addedAt: addedAt.toISOString() },
    kindTitle: fileSubjects.get(card.subjectKind)?.title[language] ?? '',
    may: {
      change: may(locals, 'file.attach') && !card.subject.isClosed,
      detach: may(locals, 'file.detach') && !card.subject.isClosed,
    },
    keys: { change: newKey(), detach: newKey() },
  };
};

export const actions: Actions = {
  async ubah({ locals, params, request, cookies, url }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const name = textOf(form, 'name');
      const input = { attachmentId: params.id, name, note: textOf(form, 'note') };
      await perform(app, actor, describeFile, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(documentWords, language)('changed') });
    redirect(303, url.pathname);
  },

  async lepas({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let path: string;
    try {
      path = (await fileCard(app, actor, fileSubjects, params.id)).subject.path;
      await perform(app, actor, detachFile, { attachmentId: params.id }, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(documentWords, language)('detached') });
    redirect(303, `/kantor/${params.org}${path}`);
  },
};
