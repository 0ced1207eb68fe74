import { redirect } from '@sveltejs/kit';
import { approvalLimits } from '#base/approval/approval-limits.view.ts';
import { limitRules, setApprovalLimit } from '#base/approval/set-limit.ts';
import { decimal, readMoney } from '#base/money.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { queryText } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { limitWords } from './limit-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const limited = await approvalLimits(app, actor);
  const mayChange = may(locals, 'approval-limit.change');
  const acts = limited.map(({ act, limits, ...rest }) => ({
    ...rest,
    act,
    title: actTitle(act, language),
    limits: limits.map(({ role, rule, amount }) => ({
      role,
      roleTitle: roleTitles[role][language],
      rule,
      amount: amount === null ? '' : decimal(amount),
    })),
  }));
  const [act, role] = [queryText(url, 'ubah'), queryText(url, 'jabatan')];
  const asked = acts.find((one) => one.act === act);
  const limit = asked?.limits.find((one) => one.role === role);
  return {
    base: url.pathname,
    acts,
    /** The limit that shall be changed, before it is. */
    changing: mayChange && asked && limit ? { ...asked, limit } : null,
    mayChange,
    key: newKey(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, url }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const [act, askedRole] = [textOf(form, 'act'), textOf(form, 'role')];
    const role = roleNames.find((one) => one === askedRole) ?? 'member';
    const rule = limitRules.find((one) => one === textOf(form, 'rule')) ?? 'free';
    try {
      const amount = rule === 'up-to' ? typedAmount(textOf(form, 'amount')) : undefined;
      await perform(app, actor, setApprovalLimit, { act, role, rule, amount }, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(limitWords, language);
    const facts = { role: roleTitles[role][language], act: actTitle(act, language) };
    leaveFlash(cookies, { text: t('saved', facts) });
    redirect(303, url.pathname);
  },
};

/** A sum as it was typed; an empty field is left to the act to refuse. */
function typedAmount(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  try {
    return decimal(readMoney(text));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'amount' });
  }
}
