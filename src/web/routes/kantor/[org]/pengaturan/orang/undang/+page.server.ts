import { officeList } from '#base/org/places.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { invitationDays } from '#base/people/invitations/invitation-token.ts';
import { invitationToken, invite } from '#base/people/invitations/make-invitation.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { queryText, queryWord } from '#web/address.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { typedDayOf, untilOf } from '../typed-day.ts';
import { waitingId } from '../waiting-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  if (!may(locals, 'mandate.grant')) forbid('act/not-allowed', { permission: 'mandate.grant' });
  const offices = await officeList(app, actor);
  return {
    offices: offices
      .filter((office) => office.closedOn === null)
      .map(({ id, name }) => ({ value: id, label: name })),
    roles: roleNames.map((role) => ({ value: role, label: roleTitles[role][language] })),
    /** Whom an invitation that ran out was for. */
    before: { name: queryText(url, 'nama'), role: queryWord(url, 'jabatan', roleNames) ?? '' },
    days: invitationDays,
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, params, request }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    const role = roleNames.find((one) => one === told('role'));
    try {
      const { businessDay } = await orgFace(app, actor);
      const from = typedDayOf(told('fromOn'), 'fromOn', businessDay);
      const invited = {
        name: told('name'),
        role: role ?? refuse('input/missing', { field: 'role' }),
        officeId: told('officeId') || undefined,
        fromOn: from,
        untilOn: untilOf(role, told('untilOn'), from, businessDay),
      };
      const key = keyOf(form);
      const pendingId = await invite(app, actor, invited, key).then(() => null, waitingId);
      // The only time that the link is seen: it stands in no table, deed or log.
      return {
        link: `${app.origin}/undangan/${invitationToken(app, actor, key)}`,
        name: invited.name,
        role: roleTitles[role as Role][language],
        waiting: pendingId === null ? null : `/kantor/${params.org}/persetujuan/${pendingId}`,
      };
    } catch (error) {
      return explain(error, language, form);
    }
  },
};
