import { createHash, timingSafeEqual } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { recoverySheet } from '#base/backup/recovery-sheet.ts';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { timeZones, zoneNames } from '#base/org/profile.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { slugOf } from '#base/org/slug.ts';
import { signInLimit } from '#base/people/sign-in-limit.ts';
import { startSession } from '#base/people/start-session.ts';
import { absent, refuse } from '#base/refusal.ts';
import { chartTemplates } from '#ledger/accounts/templates/chart-template.ts';
import { setUpCooperative } from '#ledger/set-up-cooperative.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { callerOf, keepSession } from '#web/session.ts';
import { setUpWords } from './set-up.words.ts';
import type { Actions, PageServerLoad } from './$types';

/** The set-ups that ended in the request under way: their answer is the sheet, and nobody else's. */
const justDone = new WeakSet<App.Locals>();

/** The page is there only until somebody holds a role. */
export const load: PageServerLoad = async ({ locals }) => {
  const { app, language } = locals;
  const isOpen = app.setUpCode !== null && (await isSetUpOpen(app.pool));
  if (!isOpen && !justDone.has(locals)) redirect(303, '/masuk');
  return {
    key: newKey(),
    templates: chartTemplates.map(({ code, title }) => ({ value: code, label: title[language] })),
    zones: timeZones.map((zone) => ({ value: zone, label: zoneNames[zone] })),
  };
};

export const actions: Actions = {
  async default(event) {
    const { locals, cookies, request } = event;
    const form = await request.formData();
    const name = textOf(form, 'name');
    const slug = slugOf(name);
    try {
      await mustKnowCode(locals.app, textOf(form, 'code'), event.getClientAddress());
      const loginId = await setUp(locals.app, form);
      keepSession(cookies, await startSession(locals.app, loginId, callerOf(event)));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(setUpWords, locals.language)('done', { name }) });
    const plan = locals.app.backups;
    if (!plan) redirect(303, `/kantor/${slug}`);
    justDone.add(locals);
    return { name, office: `/kantor/${slug}`, sheet: recoverySheet(plan.readKey()) };
  },
};

/** Guesses are counted as at the door; the code dies with the first role. */
async function mustKnowCode(app: App.Locals['app'], typed: string, address: string) {
  if (app.setUpCode === null || !(await isSetUpOpen(app.pool))) absent('set-up/done');
  const limit = signInLimit(app.pool);
  await limit.count('set-up', address);
  const bare = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const digest = (text: string) => createHash('sha256').update(bare(text)).digest();
  if (!timingSafeEqual(digest(typed), digest(app.setUpCode))) {
    refuse('set-up/code-wrong', { field: 'code' });
  }
  await limit.forget('set-up', address);
}

/** Sets the cooperative up under a key that every try of this set-up shares. */
async function setUp(app: App.Locals['app'], form: FormData): Promise<string> {
  const told = (name: string) => textOf(form, name);
  if (told('principle') === 'sharia' && told('understood') === '') {
    refuse('set-up/sharia-not-covered', { field: 'understood' });
  }
  const name = told('name');
  const first = {
    name,
    template: told('template'),
    legalNumber: told('legalNumber'),
    address: told('address'),
    city: told('city'),
    timeZone: told('timeZone') as TimeZone,
    person: told('person'),
    contact: told('contact'),
    password: told('password'),
  };
  const digest = createHash('sha256')
    .update(`${app.setUpCode ?? ''} ${name}`)
    .digest('hex');
  return (await setUpCooperative(app, first, `set-up:${digest}`)).loginId;
}
