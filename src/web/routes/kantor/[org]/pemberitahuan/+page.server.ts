import { redirect } from '@sveltejs/kit';
import { isId } from '#base/id.ts';
import {
  noticeChoices,
  noticeList,
  noticePath,
  noticesPerPage,
} from '#base/notices/notice-list.view.ts';
import { chooseNotices, readAllNotices, readNotice } from '#base/notices/read-notices.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { noticeKinds } from '#coop/notice-kinds.ts';
import { queryPage, queryWord, aroundPage } from '#web/address.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { noticeText } from './notice-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language, org } = locals;
  const page = queryPage(url);
  const unreadOnly = queryWord(url, 'lihat', ['semua']) === undefined;
  const kinds = noticeKinds.map(({ kind }) => kind);
  const kind = queryWord(url, 'jenis', kinds) ?? null;
  const [{ rows, hasMore }, { choices, hasAddress }] = await Promise.all([
    noticeList(app, actor, { unreadOnly, kind, page }),
    noticeChoices(app, actor),
  ]);
  return {
    base: url.pathname,
    unreadOnly,
    kind,
    notices: rows.map((row) => {
      const known = noticeKinds.find((one) => one.kind === row.kind);
      const text = noticeText(known?.text[language] ?? row.kind, row.facts, language);
      return { id: row.id, text, icon: known?.icon ?? 'inbox', at: row.at, isRead: row.isRead };
    }),
    first: (page - 1) * noticesPerPage + 1,
    ...aroundPage(url, page, hasMore),
    /** What may be told to this seat, and how it is mailed. */
    kinds: noticeKinds
      .filter(({ needs }) => needs === null || may(locals, needs))
      .map((one) => ({
        kind: one.kind,
        title: one.title[language],
        how: choices.find((choice) => choice.kind === one.kind)?.how ?? 'none',
      })),
    mail: org.kind === 'practice' || app.mail === null ? 'off' : hasAddress ? 'on' : 'no-address',
    key: newKey(),
  };
};

export const actions: Actions = {
  /** Leads to what a notice is about, and marks it as read. */
  async buka({ locals, params, request }) {
    const form = await request.formData();
    const noticeId = textOf(form, 'notice');
    let path: string;
    try {
      if (!isId(noticeId)) absent('record/absent');
      path = await noticePath(locals.app, locals.actor, noticeId);
      await perform(locals.app, locals.actor, readNotice, { noticeId }, newKey());
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, `/kantor/${params.org}${path}`);
  },

  async semua({ locals, request, url }) {
    const form = await request.formData();
    try {
      await perform(locals.app, locals.actor, readAllNotices, {}, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, url.pathname);
  },

  async pilih({ locals, request, url }) {
    const form = await request.formData();
    const choices = noticeKinds.flatMap(({ kind }) => {
      const how = textOf(form, `surel-${kind}`);
      return how === 'now' || how === 'daily' ? [{ kind, how } as const] : [];
    });
    try {
      await perform(locals.app, locals.actor, chooseNotices, { choices }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return redirect(303, `${url.pathname}?tersimpan=1#surel`);
  },
};
