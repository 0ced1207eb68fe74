import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { fixNotes } from '#coop/notes/fix-notes.ts';
import { notesDesk } from '#coop/notes/notes.view.ts';
import { noteNames } from '#coop/notes/placeholders.ts';
import { copyNotes, writeNote } from '#coop/notes/write-note.ts';
import { queryText, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { languages, translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { notesPageWords } from './notes-pages.words.ts';
import { versionAsked, yearAsked } from './notes-question.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const year = yearAsked(url, today);
  const version = versionAsked(url);
  const { notes, texts, shown, ...desk } = await notesDesk(app, actor, year, version);
  const opened = notes.sections.find(({ code }) => code === queryText(url, 'ubah'));
  const other = languages.find(({ code }) => code !== language)!;
  const file = (bentuk: string, more: Readonly<Record<string, string>> = {}) => {
    const asked = { tahun: String(year), versi: queryText(url, 'versi') || null, bentuk, ...more };
    return `${url.pathname}/berkas${withQuery(new URL(url.origin), asked).replace(/^\//, '')}`;
  };
  return {
    ...{ year, shown, fixed: desk.fixed, isIntact: desk.isIntact, toCopy: desk.toCopy },
    isOver: today > `${year}-12-31`,
    sections: notes.sections.map(({ code, number, title, level, text, tables }) => ({
      ...{ code, number, level, title: title[language] },
      paragraphs: text[language].split('\n').filter((one) => one.trim() !== ''),
      tables: tables.map((table) => ({
        title: table.title[language],
        columns: table.columns.map((column) => ({
          title: column.title[language],
          isAmount: column.isAmount,
          missing: column.missing?.[language] ?? '',
        })),
        rows: table.rows.map(({ isTotal, cells }) => ({
          isTotal,
          cells: cells.map((cell) =>
            cell === null || typeof cell === 'string' ? cell : cell[language],
          ),
        })),
      })),
    })),
    opened: opened && {
      code: opened.code,
      name: `${opened.number} ${opened.title[language]}`,
      text: texts[opened.code]?.text ?? { id: '', en: '' },
    },
    names: noteNames.map((name) => `{{${name}}}`),
    files: {
      pdf: file('pdf'),
      whole: file('lengkap'),
      wholeOther: file('lengkap', { bahasa: other.code }),
      pdfOther: file('pdf', { bahasa: other.code }),
      xlsx: file('xlsx'),
      csv: file('csv'),
      json: file('json'),
    },
    other: { code: other.code, name: other.name },
    remarks: (notes.remarks ?? []).map((remark) => remark[language]),
    closed: withQuery(url, { ubah: null }),
    mayChange: may(locals, 'notes.change'),
    mayFix: may(locals, 'notes.fix'),
    key: newKey(),
  };
};

/** Does what a form asks for and leads back to the year, at the section that was changed. */
async function done(
  event: RequestEvent,
  said: 'saved' | 'copied' | 'fixed',
  act: (form: FormData, year: number) => Promise<unknown>,
) {
  const { locals, request, cookies, url } = event;
  const form = await request.formData();
  let year: number;
  try {
    const { businessDay } = await orgFace(locals.app, locals.actor);
    year = yearAsked(url, businessDay);
    await act(form, year);
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(notesPageWords, locals.language)(said) });
  const section = textOf(form, 'section');
  const at = /^[a-z][a-z0-9-]{0,79}$/.test(section) ? `#c-${section}` : '';
  const look = said === 'fixed' ? '' : '&versi=langsung';
  redirect(303, `${url.pathname}?tahun=${year}${look}${at}`);
}

export const actions: Actions = {
  tulis: (event) =>
    done(event, 'saved', (form, year) => {
      const { app, actor } = event.locals;
      const text = { id: textOf(form, 'text.id'), en: textOf(form, 'text.en') };
      const input = { year, section: textOf(form, 'section'), text };
      return perform(app, actor, writeNote, input, keyOf(form));
    }),

  salin: (event) =>
    done(event, 'copied', (form, year) =>
      perform(event.locals.app, event.locals.actor, copyNotes, { year }, keyOf(form)),
    ),

  tetapkan: (event) =>
    done(event, 'fixed', (form, year) =>
      perform(event.locals.app, event.locals.actor, fixNotes, { year }, keyOf(form)),
    ),
};
