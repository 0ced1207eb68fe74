import { createHash, timingSafeEqual } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { readInput } from '#base/input.ts';
import { installationOrg } from '#base/ground.ts';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { timeZones, zoneNames } from '#base/org/profile.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { slugOf } from '#base/org/slug.ts';
import { addLogin } from '#base/people/add-login.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { signInLimit } from '#base/people/sign-in-limit.ts';
import { startSession } from '#base/people/start-session.ts';
import { perform } from '#base/perform.ts';
import { absent, refuse, Refusal } from '#base/refusal.ts';
import { chartTemplates } from '#ledger/accounts/templates/chart-template.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { callerOf, keepSession } from '#web/session.ts';
import { setUpWords } from './set-up.words.ts';
import type { Actions, PageServerLoad } from './$types';

/** The page is there only until the first account is. */
export const load: PageServerLoad = async ({ locals }) => {
  const { app, language } = locals;
  if (app.setUpCode === null || !(await isSetUpOpen(app.pool))) redirect(303, '/masuk');
  return {
    key: newKey(),
    templates: chartTemplates.map(({ code, title }) => ({ value: code, label: title[language] })),
    zones: timeZones.map((zone) => ({ value: zone, label: zoneNames[zone] })),
  };
};

export const actions: Actions = {
  async default(event) {
    const { locals, cookies, url, request } = event;
    const form = await request.formData();
    const name = textOf(form, 'name');
    const slug = slugOf(name);
    try {
      await mustKnowCode(locals.app, textOf(form, 'code'), event.getClientAddress());
      const loginId = await setUp(locals.app, form, slug);
      keepSession(cookies, url, await startSession(locals.app, loginId, callerOf(event)));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(setUpWords, locals.language)('done', { name }) });
    redirect(303, `/kantor/${slug}`);
  },
};

/** Guesses are counted as at the door; the code dies with the first account. */
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

/** Founds the cooperative and its first account; all input is looked at before anything is made. */
async function setUp(app: App.Locals['app'], form: FormData, slug: string): Promise<string> {
  const told = (name: string) => textOf(form, name);
  if (told('principle') === 'sharia' && told('understood') === '') {
    refuse('set-up/sharia-not-covered', { field: 'understood' });
  }
  const login = { name: told('person'), contact: told('contact'), password: told('password') };
  asPerson(() => readInput(addLogin.input, { forOrgId: installationOrg, ...login }));
  const founding = {
    kind: 'primary',
    name: told('name'),
    slug,
    template: told('template'),
    legalNumber: told('legalNumber'),
    address: told('address'),
    city: told('city'),
    timeZone: told('timeZone') as TimeZone,
  } as const;
  const key = keyOf(form);
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const { organisationId } = await foundOrganisation(app, register, founding, key);
  const input = { forOrgId: organisationId, ...login };
  const { loginId } = await perform(app, register, addLogin, input, `${key}:4`);
  const there = { kind: 'operator', orgId: organisationId } as const;
  for (const role of ['administrator', 'treasurer'] as const) {
    await perform(app, there, grantMandate, { loginId, role }, `${key}:${role}`);
  }
  return loginId;
}

/** The cooperative and the person both have a name; a fault in the person's is told at theirs. */
function asPerson(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const faults = (error.facts.faults ?? []) as { field: string }[];
    const own = faults.map((f) => (f.field === 'name' ? { ...f, field: 'person' } : f));
    refuse(error.code, { field: own[0]?.field, faults: own });
  }
}
