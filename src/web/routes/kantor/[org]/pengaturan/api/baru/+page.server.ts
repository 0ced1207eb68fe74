import { permissions } from '#app.ts';
import { keyToken, makeKey, neverByKey, usualPerMinute } from '#base/api-keys/make-key.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { knownPeople } from '#base/people/known-people.view.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { provedOrAsked } from '../../../../../akun/prove.ts';
import { typedDayOf } from '../../orang/typed-day.ts';
import { waitingId } from '../../orang/waiting-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  mustMake(locals);
  const { loginId, name } = provedOrAsked(locals, url);
  const others = (await knownPeople(app, actor)).filter((one) => one.loginId !== loginId);
  return {
    self: { value: loginId, label: name },
    owners: others.map((one) => ({ value: one.loginId, label: one.name })),
    scopes: [...permissions.all]
      .filter(([scope]) => !neverByKey.includes(scope))
      .map(([scope, { title, writes }]) => ({ scope, title: title[language], writes })),
    perMinute: String(usualPerMinute),
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, params, request, url }) {
    const { app, actor, language } = locals;
    mustMake(locals);
    const { loginId } = provedOrAsked(locals, url);
    const form = await request.formData();
    const told = (field: string) => textOf(form, field);
    try {
      const { businessDay } = await orgFace(app, actor);
      const ownerId = told('ownerId') || loginId;
      const wish = {
        name: told('name'),
        ...(ownerId !== loginId && { ownerId }),
        scopes: form.getAll('scopes').filter((one) => typeof one === 'string'),
        fromOn: typedDayOf(told('fromOn'), 'fromOn', businessDay),
        untilOn:
          typedDayOf(told('untilOn'), 'untilOn', businessDay) ??
          refuse('input/empty', { field: 'untilOn' }),
        perMinute: Number(told('perMinute') || usualPerMinute),
      };
      const key = keyOf(form);
      const pendingId = await makeKey(app, actor, wish, key).then(() => null, waitingId);
      return {
        // The only time that it is seen: it stands in no table, deed or log.
        token: keyToken(app, actor, key),
        name: wish.name,
        origin: app.origin,
        waiting: pendingId === null ? null : `/kantor/${params.org}/persetujuan/${pendingId}`,
      };
    } catch (error) {
      // Of a field that is sent several times a form keeps but one.
      form.set('ticked', form.getAll('scopes').join(' '));
      return explain(error, language, form);
    }
  },
};

function mustMake(locals: App.Locals): void {
  if (!may(locals, 'api-key.make')) forbid('act/not-allowed', { permission: 'api-key.make' });
}
