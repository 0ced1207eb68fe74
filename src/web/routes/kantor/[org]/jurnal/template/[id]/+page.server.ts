import { redirect } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { changeTemplate, endTemplate } from '#ledger/entry-templates/keep-template.ts';
import { templateCard } from '#ledger/entry-templates/template-list.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import type { TemplateFormLine } from '../entry-as-template.ts';
import { templatePageWords } from '../template-pages.words.ts';
import { atTheLine, readTypedTemplate } from '../typed-template.ts';
import type { BaseContent } from '../typed-template.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { content, named, ...card } = await templateCard(locals.app, locals.actor, params.id);
  return {
    template: {
      ...card,
      document: content.document,
      lines: content.lines.map(({ side, as, amount, weight }, i): TemplateFormLine => ({
        ...{ code: named[i]!.code, account: named[i]!.account, side, as },
        isSub: named[i]!.ownerId !== null,
        amount: amount === undefined ? '' : decimal(amount),
        weight: weight === undefined ? '' : String(weight),
      })),
    },
    keys: { change: newKey(), end: newKey() },
    mayChange: may(locals, 'entry-template.change'),
    mayPost: may(locals, 'entry.post'),
  };
};

/** The content of a template as its act takes it. */
async function baseOf(ground: Ground, actor: Actor, id: string): Promise<BaseContent> {
  const { content } = await templateCard(ground, actor, id);
  const lines = content.lines.map(({ amount, ...line }) => ({
    ...line,
    ...(amount === undefined ? {} : { amount: decimal(amount) }),
  }));
  return { ...content, lines };
}

export const actions: Actions = {
  async ubah({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let templateId: string;
    try {
      const input = readTypedTemplate(form, await baseOf(app, actor, params.id));
      const typed = { ...input, templateId: params.id };
      ({ templateId } = await perform(app, actor, changeTemplate, typed, keyOf(form)));
    } catch (error) {
      return explain(atTheLine(error), language, form);
    }
    const name = textOf(form, 'name');
    leaveFlash(cookies, { text: translate(templatePageWords, language)('changed', { name }) });
    redirect(303, `/kantor/${params.org}/jurnal/template/${templateId}`);
  },

  async akhiri({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      await perform(app, actor, endTemplate, { templateId: params.id }, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    const { name } = await templateCard(app, actor, params.id);
    leaveFlash(cookies, { text: translate(templatePageWords, language)('endedSaid', { name }) });
    redirect(303, `/kantor/${params.org}/jurnal/template`);
  },
};
