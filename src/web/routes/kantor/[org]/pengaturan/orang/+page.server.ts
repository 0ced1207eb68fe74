import { redirect } from '@sveltejs/kit';
import { mandateList, mandatesPerPage } from '#base/people/mandate-list.view.ts';
import { revokeMandate } from '#base/people/revoke-mandate.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import { perform } from '#base/perform.ts';
import { queryPage, queryText, queryWord, aroundPage } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { codeMinutes, codeOf, endSessionsOf, giveCode } from '#base/people/reset/give-code.ts';
import { officeTraces } from '#base/people/reset/reset-traces.view.ts';
import { demandSecondFactor } from '#base/people/second-factor/demand-second-factor.ts';
import { officePeopleWords } from './people-office.words.ts';
import { waitingId } from './waiting-id.ts';
import { settingsWords } from '../settings.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const search = queryText(url, 'q');
  const role = queryWord(url, 'jabatan', roleNames) ?? null;
  const past = queryText(url, 'selesai') !== '';
  const page = queryPage(url);
  const [{ rows, hasMore }, traces] = await Promise.all([
    mandateList(app, actor, { search, role, past, page }),
    officeTraces(app, actor),
  ]);
  const people = rows.map((row) => ({ ...row, roleTitle: roleTitles[row.role][language] }));
  const mayChange = may(locals, 'mandate.grant');
  const asked = queryText(url, 'cabut');
  return {
    people,
    question: { search, role, past },
    first: (page - 1) * mandatesPerPage + 1,
    ...aroundPage(url, page, hasMore),
    /** The role that shall be revoked, before it is. */
    revoking: mayChange
      ? (people.find((row) => row.id === asked && row.state !== 'revoked') ?? null)
      : null,
    roles: roleNames.map((name) => ({ value: name, label: roleTitles[name][language] })),
    mayChange,
    account: mayChange
      ? (people.find((row) => row.id === queryText(url, 'akun') && row.loginId !== actor.loginId) ??
        null)
      : null,
    traces: traces.map(({ act, at, by, name }) => ({
      isCode: act === 'password.give-code',
      at: at.toISOString(),
      by,
      name,
    })),
    minutes: codeMinutes,
    me: actor.loginId,
    secondFactor:
      locals.session?.mandates.some(
        (mandate) => mandate.orgId === actor.orgId && mandate.secondFactor,
      ) ?? false,
    maySetUp: may(locals, 'settings.change'),
    key: newKey(),
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['jabatan', 'selesai']),

  async kode({ locals, params, request }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const [loginId, key] = [textOf(form, 'loginId'), keyOf(form)];
      const given = await giveCode(app, actor, loginId, key).then(
        ({ endsAt }) => ({ endsAt, waiting: null }),
        (error: unknown) => ({
          endsAt: null,
          waiting: `/kantor/${params.org}/persetujuan/${waitingId(error)}`,
        }),
      );
      return { code: codeOf(app, actor, loginId, key), name: textOf(form, 'name'), ...given };
    } catch (error) {
      return explain(error, language, form);
    }
  },

  async keluarkan({ locals, params, cookies, request }) {
    const form = await request.formData();
    const loginId = textOf(form, 'loginId');
    try {
      await perform(locals.app, locals.actor, endSessionsOf, { loginId }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const t = translate(officePeopleWords, locals.language);
    leaveFlash(cookies, { text: t('account.ended', { name: textOf(form, 'name') }) });
    redirect(303, `/kantor/${params.org}/pengaturan/orang`);
  },

  async kedua({ locals, params, cookies, request }) {
    const form = await request.formData();
    const demanded = textOf(form, 'demanded') !== '';
    try {
      await perform(locals.app, locals.actor, demandSecondFactor, { demanded }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const t = translate(officePeopleWords, locals.language);
    leaveFlash(cookies, { text: t(demanded ? 'second.wasOn' : 'second.wasOff') });
    redirect(303, `/kantor/${params.org}/pengaturan/orang`);
  },

  async revoke({ locals, params, cookies, request }) {
    const form = await request.formData();
    const mandateId = textOf(form, 'mandateId');
    try {
      await perform(locals.app, locals.actor, revokeMandate, { mandateId }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const t = translate(settingsWords, locals.language);
    const facts = { name: textOf(form, 'name'), role: textOf(form, 'role') };
    leaveFlash(cookies, { text: t('people.wasRevoked', facts) });
    redirect(303, `/kantor/${params.org}/pengaturan/orang`);
  },
};
