import { redirect } from '@sveltejs/kit';
import { officeList } from '#base/org/places.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { grantMandate } from '#base/people/grant-mandate.ts';
import { knownPeople } from '#base/people/known-people.view.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { officePeopleWords } from '../people-office.words.ts';
import { typedDayOf, untilOf } from '../typed-day.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  if (!may(locals, 'mandate.grant')) forbid('act/not-allowed', { permission: 'mandate.grant' });
  const [offices, people] = await Promise.all([officeList(app, actor), knownPeople(app, actor)]);
  return {
    offices: offices
      .filter((office) => office.closedOn === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    roles: roleNames.map((role) => ({ value: role, label: roleTitles[role][language] })),
    people: people.map(({ loginId, name }) => ({ value: loginId, label: name })),
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
      const from = typedDayOf(told('fromOn'), 'fromOn', businessDay);
      const people = await knownPeople(app, actor);
      const person =
        people.find((one) => one.loginId === told('loginId')) ??
        refuse('input/missing', { field: 'loginId' });
      const mandate = {
        loginId: person.loginId,
        name: person.name,
        role: role ?? refuse('input/missing', { field: 'role' }),
        officeId: told('officeId') || undefined,
        fromOn: from,
        untilOn: untilOf(role, told('untilOn'), from, businessDay),
      };
      await perform(app, actor, grantMandate, mandate, keyOf(form));
      const facts = { name: person.name, role: roleTitles[role as Role][language] };
      leaveFlash(cookies, { text: translate(officePeopleWords, language)('role.given', facts) });
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, `/kantor/${params.org}/pengaturan/orang`);
  },
};
