import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { originalOf, practiceState } from '#base/practice/practice-state.view.ts';
import type { PracticeState } from '#base/practice/practice-state.view.ts';
import { resetPractice } from '#base/practice/reset-practice.ts';
import { Refusal } from '#base/refusal.ts';
import { queryText } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { practicePageWords } from './practice-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

type Actor = NonNullable<App.Locals['actor']>;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  // Whoever sees no settings here learns that before anything of the other office is asked.
  const here = await practiceState(app, actor);
  const original = await originalOf(app.pool, actor.orgId);
  const state = original ? await stateThere(locals, original.id) : here;
  const practice = original ? { slug: locals.org.slug } : state.practice;
  const [latest] = state.copies;
  const made = state.copies.find((copy) => copy.endedAt !== null && copy.failure === '');
  const failed = latest && latest.failure !== '' ? new Refusal('rule', latest.failure) : null;
  const held = (locals.session?.mandates ?? []).map((mandate) => mandate.orgSlug);
  return {
    base: url.pathname,
    isInside: original !== null,
    practice: practice && { slug: practice.slug, mayEnter: held.includes(practice.slug) },
    working: latest && latest.endedAt === null ? latest : null,
    made: made ?? null,
    failure: failed && inWords(failed, language).message,
    copies: state.copies,
    mayMake: original ? await mayMakeThere(locals, original.id) : may(locals, 'practice.reset'),
    mayInvite: may(locals, 'mandate.grant'),
    isSure: queryText(url, 'ulang', 4) === 'ya',
    key: newKey(),
  };
};

const nothing: PracticeState = { practice: null, copies: [] };

/** How the copy was made, asked in the true office; who holds no role there learns nothing of it. */
async function stateThere(locals: App.Locals, originalId: string): Promise<PracticeState> {
  const actor: Actor = { ...locals.actor, orgId: originalId };
  try {
    return await practiceState(locals.app, actor);
  } catch (error) {
    if (error instanceof Refusal) return nothing;
    throw error;
  }
}

/** Whether this person may have the copy made anew, by the roles held in the true office. */
async function mayMakeThere(locals: App.Locals, originalId: string): Promise<boolean> {
  return (locals.session?.mandates ?? []).some(
    (mandate) => mandate.orgId === originalId && locals.app.allows(mandate.role, 'practice.reset'),
  );
}

export const actions: Actions = {
  buat: async ({ locals, request, cookies, url }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const original = await originalOf(app.pool, actor.orgId);
      const there: Actor = { ...actor, orgId: original?.id ?? actor.orgId };
      await perform(app, there, resetPractice, {}, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(practicePageWords, language)('asked') });
    return redirect(303, url.pathname);
  },
};
