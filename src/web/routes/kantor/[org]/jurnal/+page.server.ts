import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { memberAccounts } from '#coop/members/member-accounts.view.ts';
import { entryNumber } from '#ledger/entries/entry-card.view.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { queryCursor, queryDay, queryId, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { copiedEntry } from './copied-entry.ts';
import { entryQuestion, entryQuestions, quickSpans } from './entry-question.ts';
import { entryWords } from './entry-pages.words.ts';
import { mostRows } from './grid-rows.ts';
import { atTheCell, readTypedEntry, rowsOf } from './typed-entry.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const question = entryQuestion(url, today);
  const mayPost = may(locals, 'entry.post');
  const copyOf = mayPost ? queryId(url, 'salin') : undefined;
  const [desk, list, copied] = await Promise.all([
    entryDesk(app, actor, today),
    entryList(app, actor, question.filter, queryCursor(url)),
    copyOf === undefined ? null : copiedEntry(app, actor, copyOf),
  ]);
  const { sums, next } = list;
  const said = (refusal: Refusal | undefined) => refusal && inWords(refusal, language).message;
  return {
    mayPost,
    mayImport: may(locals, 'import.run'),
    today,
    /** The day a new entry begins with: the one before it, while somebody works through a pile. */
    day: queryDay(url, 'tanggal', today).day ?? today,
    key: newKey(),
    desk,
    copied,
    entries: list.entries.map((entry) => ({ ...entry, total: decimal(entry.total) })),
    sums: {
      ...sums,
      total: decimal(sums.total),
      debit: decimal(sums.debit),
      credit: decimal(sums.credit),
    },
    next: next && withQuery(url, { setelah: `${next.day}_${next.id}` }),
    first: url.searchParams.has('setelah') ? withQuery(url, {}) : null,
    filter: {
      ...question.filter,
      from: { text: question.from.text, error: said(question.from.refusal) },
      to: { text: question.to.text, error: said(question.to.refusal) },
    },
    spans: quickSpans(url, today, question),
    reversalsHref: withQuery(url, { pembalikan: question.filter.reversals ? null : 'ya' }),
    files: {
      pdf: `${url.pathname}/berkas${withQuery(url, { bentuk: 'pdf' }).slice(url.pathname.length)}`,
      csv: `${url.pathname}/berkas${withQuery(url, { bentuk: 'csv' }).slice(url.pathname.length)}`,
      xlsx: `${url.pathname}/berkas${withQuery(url, { bentuk: 'xlsx' }).slice(url.pathname.length)}`,
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, entryQuestions),

  /** Posts what was typed; a fault stands at its cell, and nothing typed is lost. */
  bukukan: async ({ locals, request, cookies, url, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const { businessDay } = await orgFace(app, actor);
    const { accounts } = await entryDesk(app, actor, businessDay);
    const typed = await readTypedEntry(form, businessDay, accounts, (accountId, text) =>
      memberAccounts(app, actor, accountId, text),
    );
    const explained = (error: unknown) =>
      explain(error instanceof Refusal ? atTheCell(error, typed, form) : error, language, form);
    const { faults } = typed;
    if (faults.length > 0) {
      return explained(new Refusal('rule', 'act/input', { field: faults[0]!.field, faults }));
    }
    let posted: string;
    try {
      posted = (await perform(app, actor, postEntryAct, typed.input, keyOf(form))).entryId;
    } catch (error) {
      return explained(error);
    }
    const t = translate(entryWords, language);
    const number = await entryNumber(app, actor, posted);
    const href = `/kantor/${params.org}/jurnal/${posted}`;
    leaveFlash(cookies, { text: t('posted', { number }), href, link: t('see') });
    const sameDay = typed.input.day !== undefined && typed.input.day !== businessDay;
    redirect(303, sameDay ? `${url.pathname}?tanggal=${typed.input.day}` : url.pathname);
  },

  /** Hands the form back with more lines, for browsers without a script. */
  tambah: async ({ request }) => {
    const form = await request.formData();
    const values: Record<string, string> = {};
    for (const name of form.keys()) values[name] = textOf(form, name);
    const more = form.has('lagi') ? 8 : 0;
    values['baris'] = String(Math.min(rowsOf(form) + more, mostRows));
    return { kept: values };
  },
};
