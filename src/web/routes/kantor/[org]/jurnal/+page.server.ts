import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { newId } from '#base/id.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { memberAccounts } from '#coop/members/member-accounts.view.ts';
import { saveDraft } from '#ledger/drafts/save-draft.ts';
import { entryNumber } from '#ledger/entries/entry-card.view.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { templateList } from '#ledger/entry-templates/template-list.view.ts';
import { queryCursor, queryDay, queryId, queryText, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { copiedEntry } from './copied-entry.ts';
import { contentOf, draftValues } from './draft-values.ts';
import { filledTemplate } from './filled-template.ts';
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
  const begun = mayPost ? begunWith(url) : nothing;
  const [desk, list, copied, draft, template, templates] = await Promise.all([
    entryDesk(app, actor, today),
    entryList(app, actor, question.filter, queryCursor(url)),
    begun.copyOf === undefined ? null : copiedEntry(app, actor, begun.copyOf),
    begun.draftId === undefined ? null : draftValues(app, actor, begun.draftId),
    begun.templateId === undefined
      ? null
      : filledTemplate(app, actor, begun.templateId, queryText(url, 'jumlah', 40)),
    mayPost ? templateList(app, actor) : [],
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
    draft,
    template,
    templates: templates.map(({ id, name, asksSum }) => ({ id, name, asksSum })),
    /** The id under which what is typed is kept, from the first time it is. */
    draftId: begun.draftId ?? newId(),
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

/** What the form begins with, by the address: an entry's copy, a draft, a template; the first that is named. */
function begunWith(url: URL): Begun {
  const [draftId, copyOf, templateId] = ['konsep', 'salin', 'template'].map((name) =>
    queryId(url, name),
  );
  if (draftId !== undefined) return { ...nothing, draftId };
  return copyOf === undefined ? { ...nothing, templateId } : { ...nothing, copyOf };
}

interface Begun {
  readonly draftId: string | undefined;
  readonly copyOf: string | undefined;
  readonly templateId: string | undefined;
}

const nothing: Begun = { draftId: undefined, copyOf: undefined, templateId: undefined };

/** The draft behind a form, if it was kept; only then there is one to be finished. */
function keptDraft(form: FormData) {
  const draftId = textOf(form, 'konsep');
  return textOf(form, 'tersimpan') === 'ya' && draftId !== '' ? { draftId } : {};
}

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
      const input = { ...typed.input, ...keptDraft(form) };
      posted = (await perform(app, actor, postEntryAct, input, keyOf(form))).entryId;
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

  /** Keeps what is typed as a draft, whatever is missing, and goes on with it. */
  konsep: async ({ locals, request, cookies, url, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const draftId = textOf(form, 'konsep') || newId();
    try {
      const input = { draftId, content: contentOf(form) };
      await perform(app, actor, saveDraft, input, newKey());
    } catch (error) {
      return explain(error, language, form);
    }
    const href = `/kantor/${params.org}/jurnal/konsep`;
    const t = translate(entryWords, language);
    leaveFlash(cookies, { text: t('draft.saved'), href, link: t('draft.list') });
    return redirect(303, `${url.pathname}?konsep=${draftId}`);
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
