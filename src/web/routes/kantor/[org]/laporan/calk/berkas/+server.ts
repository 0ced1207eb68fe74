import { orgFace } from '#base/org/org-face.view.ts';
import { absent } from '#base/refusal.ts';
import { notesCsv, notesXlsx } from '#coop/notes/notes-files.ts';
import { notesOrder } from '#coop/notes/notes-paper.ts';
import { notesDesk } from '#coop/notes/notes.view.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { reportForms } from '#ledger/statements/report-files.ts';
import { versionAsked, yearAsked } from '../notes-question.ts';
import type { RequestHandler } from './$types';

/** The notes of a year as a file: `?tahun=2025&bentuk=pdf` (`lengkap`, `xlsx`, `csv`, `json`). */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { app, actor, language } = locals;
  const { businessDay } = await orgFace(app, actor);
  const [year, version] = [yearAsked(url, businessDay), versionAsked(url)];
  const form = url.searchParams.get('bentuk') ?? 'pdf';
  if (form === 'csv' || form === 'xlsx' || form === 'json') {
    const { notes } = await notesDesk(app, actor, year, version);
    const body =
      form === 'csv'
        ? notesCsv(notes, language)
        : form === 'xlsx'
          ? ((await notesXlsx(notes, language)) as BodyInit)
          : `${JSON.stringify(notes, null, 2)}\n`;
    return new Response(body, {
      headers: {
        'content-type': reportForms[form],
        'content-disposition': `attachment; filename="calk-${year}.${form}"`,
      },
    });
  }
  const isWhole = form === 'lengkap';
  if (!isWhole && form !== 'pdf') absent('report/absent', { report: `calk.${form.slice(0, 40)}` });
  const wanted = { year, isWhole, ...(version === undefined ? {} : { version }) };
  const order = await notesOrder(app, actor, wanted, await printingHere(locals, url));
  return paperAnswer(request, isWhole ? `laporan-keuangan-${year}` : `calk-${year}`, order);
};
