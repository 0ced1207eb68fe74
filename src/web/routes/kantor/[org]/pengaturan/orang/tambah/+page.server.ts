import { redirect } from '@sveltejs/kit';
import { officeList } from '#base/org/places.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { addPerson } from '#base/people/add-person.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from '../../settings.words.ts';
import { typedDayOf } from '../typed-day.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  if (!may(locals, 'mandate.grant')) forbid('act/not-allowed', { permission: 'mandate.grant' });
  const offices = await officeList(app, actor);
  return {
    offices: offices
      .filter((office) => office.closedOn === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    roles: roleNames.map((role) => ({ value: role, label: roleTitles[role][language] })),
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, params, cookies, request }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    const role = roleNames.find((one) => one === told('role'));
    try {
      const { businessDay } = await orgFace(app, actor);
      const person = {
        name: told('name'),
        contact: told('contact'),
        password: told('password') || undefined,
        role: role ?? refuse('input/missing', { field: 'role' }),
        officeId: told('officeId') || undefined,
        fromOn: typedDayOf(told('fromOn'), 'fromOn', businessDay),
        untilOn: typedDayOf(told('untilOn'), 'untilOn', businessDay),
      };
      await addPerson(app, actor, person, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    const facts = { name: told('name'), role: roleTitles[role as Role][language] };
    leaveFlash(cookies, { text: translate(settingsWords, language)('people.added', facts) });
    redirect(303, `/kantor/${params.org}/pengaturan/orang`);
  },
};
