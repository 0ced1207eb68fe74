import { redirect } from '@sveltejs/kit';
import { useOfFiles } from '#base/files/file-use.view.ts';
import { accentInDark } from '#base/org/accent.ts';
import { removeLogo, setLogo } from '#base/org/change-logo.ts';
import { changeProfile } from '#base/org/change-profile.ts';
import { orgProfile } from '#base/org/org-face.view.ts';
import { setWorkingHours } from '#base/org/set-working-hours.ts';
import { workingHours } from '#base/org/working-hours.view.ts';
import { timeZones, zoneNames } from '#base/org/profile.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from './settings.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const [profile, hours, files] = await Promise.all([
    orgProfile(locals.app, locals.actor),
    workingHours(locals.app, locals.actor),
    useOfFiles(locals.app, locals.actor),
  ]);
  return {
    profile,
    hours,
    files,
    accentInDark: profile.accent && accentInDark(profile.accent),
    zones: timeZones.map((zone) => ({ value: zone, label: zoneNames[zone] })),
    mayChange: may(locals, 'settings.change'),
    key: newKey(),
  };
};

export const actions: Actions = {
  async save({ locals, cookies, request, url }) {
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    const input = {
      name: told('name'),
      legalNumber: told('legalNumber'),
      address: told('address'),
      city: told('city'),
      timeZone: told('timeZone') as TimeZone,
      accent: told('colour') === 'own' ? told('accent') : '',
    };
    try {
      await perform(locals.app, locals.actor, changeProfile, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(settingsWords, locals.language)('saved') });
    redirect(303, url.pathname);
  },

  async jamKerja({ locals, cookies, request, url }) {
    const form = await request.formData();
    const input = {
      days: form.getAll('days').map(Number),
      from: textOf(form, 'from'),
      until: textOf(form, 'until'),
    };
    try {
      await perform(locals.app, locals.actor, setWorkingHours, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(settingsWords, locals.language)('saved') });
    redirect(303, `${url.pathname}#jam-kerja`);
  },

  async logo({ locals, cookies, request, url }) {
    const form = await request.formData();
    const file = form.get('logo');
    const logo = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    try {
      await perform(locals.app, locals.actor, setLogo, { logo }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(settingsWords, locals.language)('profile.logoSaved') });
    redirect(303, url.pathname);
  },

  async removeLogo({ locals, cookies, request, url }) {
    const form = await request.formData();
    try {
      await perform(locals.app, locals.actor, removeLogo, {}, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(settingsWords, locals.language)('profile.logoRemoved') });
    redirect(303, url.pathname);
  },
};
