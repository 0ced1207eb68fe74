import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { absent, forbid } from '#base/refusal.ts';
import { addTemplate } from '#ledger/entry-templates/keep-template.ts';
import { queryId } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { entryAsTemplate } from '../entry-as-template.ts';
import { templatePageWords } from '../template-pages.words.ts';
import { atTheLine, readTypedTemplate } from '../typed-template.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, 'entry-template.change'))
    forbid('act/not-allowed', { permission: 'entry-template.change' });
  const id = queryId(url, 'jurnal');
  const from = id === undefined ? null : await entryAsTemplate(locals.app, locals.actor, id);
  return {
    key: newKey(),
    from: from && { number: from.number, memo: from.content.memo ?? '', lines: from.lines },
  };
};

export const actions: Actions = {
  async default({ locals, cookies, request, url, params }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let templateId: string;
    try {
      const id = queryId(url, 'jurnal') ?? absent('entry/absent');
      const { content } = await entryAsTemplate(app, actor, id);
      const input = readTypedTemplate(form, content);
      ({ templateId } = await perform(app, actor, addTemplate, input, keyOf(form)));
    } catch (error) {
      return explain(atTheLine(error), language, form);
    }
    const name = String(form.get('name'));
    leaveFlash(cookies, { text: translate(templatePageWords, language)('made', { name }) });
    redirect(303, `/kantor/${params.org}/jurnal/template/${templateId}`);
  },
};
