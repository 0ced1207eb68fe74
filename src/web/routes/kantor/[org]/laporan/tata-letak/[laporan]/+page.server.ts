import { redirect } from '@sveltejs/kit';
import { day, readDay, yearStart } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { forbid, refuse, Refusal } from '#base/refusal.ts';
import { adoptLayout, restoreStandardLayout } from '#ledger/layouts/adopt-layout.ts';
import { draftLayout, dropLayoutDraft } from '#ledger/layouts/draft-layout.ts';
import { editLayout } from '#ledger/layouts/edit-layout.ts';
import type { LayoutEdit } from '#ledger/layouts/edit-layout.ts';
import { layoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import type { LayoutDesk } from '#ledger/layouts/layout-desk.view.ts';
import { readLayout } from '#ledger/layouts/layout-file.ts';
import { layoutOf } from '#ledger/statements/layout.ts';
import type { LayoutBody } from '#ledger/statements/layout.ts';
import { queryText, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { dayFilter, spanFilter } from '../../report-filter.ts';
import { showReport } from '../../show-report.ts';
import { layoutPageWords } from '../layout-pages.words.ts';
import { shownDesk } from '../shown-desk.ts';
import { statementAt } from '../statement-paths.ts';
import { typedRow } from '../typed-row.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const statement = statementAt(params.laporan);
  const today = day((await parent()).today);
  const filter =
    statement === 'balance-sheet' ? dayFilter(url, today) : spanFilter(url, today, yearStart);
  const desk = await layoutDesk(locals.app, locals.actor, statement);
  const question = { ...filter.question, compare: 'none', columns: undefined, layout: 'draft' };
  const { rows, ...report } = await showReport(locals, url, statement, { ...filter, question });
  const opened = queryText(url, 'baris');
  return {
    ...shownDesk(desk, opened, locals.language),
    laporan: params.laporan,
    report: {
      ...{ title: report.title, columns: report.columns, fault: report.fault },
      ...{ filter: report.filter, difference: report.difference },
      rows: rows.map((row) => ({ ...row, hrefs: [] })),
    },
    closed: withQuery(url, { baris: null }),
    mayChange: may(locals, permission),
    key: newKey(),
  };
};

const permission = 'layout.change';

type Said = 'begun' | 'saved' | 'dropped' | 'adopted' | 'restored';

/** Does what a form asks for and leads back to where it was asked, the preview's days kept. */
async function done(
  event: RequestEvent,
  said: Said,
  act: (form: FormData, desk: LayoutDesk) => Promise<unknown>,
) {
  const { locals, params, request, cookies, url } = event;
  const form = await request.formData();
  try {
    if (!may(locals, permission)) forbid('act/not-allowed', { permission });
    await act(form, await layoutDesk(locals.app, locals.actor, statementAt(params.laporan)));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(layoutPageWords, locals.language)(said) });
  const query = new URLSearchParams(
    [...url.searchParams].filter(([name]) => !name.startsWith('/')),
  ).toString();
  redirect(303, `${url.pathname}${query === '' ? '' : `?${query}`}`);
}

/** One edit of the draft that was shown. */
function edit(make: (form: FormData, body: LayoutBody) => LayoutEdit) {
  return (event: RequestEvent) =>
    done(event, 'saved', async (form, { statement, draft }) => {
      if (!draft) refuse('layout/no-draft', { statement });
      const { app, actor } = event.locals;
      const ends = layoutOf('mixed', statement);
      const layout = editLayout(draft.body, make(form, draft.body), ends);
      const revision = Number(textOf(form, 'revision')) || 0;
      await perform(app, actor, draftLayout, { statement, revision, layout }, keyOf(form));
    });
}

/** The day from which something holds, refused at its field. */
async function fromOn({ locals }: RequestEvent, form: FormData) {
  const { businessDay } = await orgFace(locals.app, locals.actor);
  try {
    return readDay(textOf(form, 'fromOn'), businessDay);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'fromOn' });
  }
}

export const actions: Actions = {
  mulai: (event) =>
    done(event, 'begun', async (form, { statement, draft, current, standard }) => {
      const { app, actor } = event.locals;
      const layout = textOf(form, 'dari') === 'baku' ? standard : current;
      const revision = draft?.revision ?? 0;
      await perform(app, actor, draftLayout, { statement, revision, layout }, keyOf(form));
    }),

  judul: edit((form) => ({
    do: 'title',
    title: { id: textOf(form, 'title.id'), en: textOf(form, 'title.en') },
  })),

  naik: edit((form) => ({ do: 'up', row: textOf(form, 'row') })),
  turun: edit((form) => ({ do: 'down', row: textOf(form, 'row') })),
  hapus: edit((form) => ({ do: 'remove', row: textOf(form, 'row') })),
  baris: edit((form, body) => ({ do: 'change', row: typedRow(body, form) })),

  tambah: edit((form) => {
    const kinds = ['heading', 'accounts', 'sum', 'blank'] as const;
    const kind = kinds.find((one) => one === textOf(form, 'kind')) ?? 'accounts';
    return { do: 'add', after: textOf(form, 'after'), kind };
  }),

  impor: (event) =>
    done(event, 'begun', async (form, { statement, draft }) => {
      const { app, actor } = event.locals;
      const sent = form.get('file');
      const text = sent instanceof File ? (await sent.text()).slice(0, 400_000) : '';
      const input = {
        statement,
        revision: draft?.revision ?? 0,
        layout: readLayout(text, statement),
      };
      await perform(app, actor, draftLayout, input, keyOf(form));
    }),

  batal: (event) =>
    done(event, 'dropped', async (form, { statement }) => {
      const { app, actor } = event.locals;
      await perform(app, actor, dropLayoutDraft, { statement }, keyOf(form));
    }),

  terapkan: (event) =>
    done(event, 'adopted', async (form, { statement }) => {
      const { app, actor } = event.locals;
      const revision = Number(textOf(form, 'revision')) || 0;
      const input = { statement, revision, fromOn: await fromOn(event, form) };
      await perform(app, actor, adoptLayout, input, keyOf(form));
    }),

  baku: (event) =>
    done(event, 'restored', async (form, { statement }) => {
      const { app, actor } = event.locals;
      const input = { statement, fromOn: await fromOn(event, form) };
      await perform(app, actor, restoreStandardLayout, input, keyOf(form));
    }),
};
