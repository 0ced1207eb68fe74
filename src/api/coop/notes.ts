import { z } from 'zod';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { refuse } from '#base/refusal.ts';
import { fixNotes } from '#coop/notes/fix-notes.ts';
import { notesCsv, notesXlsx } from '#coop/notes/notes-files.ts';
import { notesOrder } from '#coop/notes/notes-paper.ts';
import { notesDesk } from '#coop/notes/notes.view.ts';
import { copyNotes, writeNote } from '#coop/notes/write-note.ts';
import { reportForms } from '#ledger/statements/report-files.ts';
import { reportPermission } from '#ledger/statements/run-report.ts';
import { answerBytes } from '../answer.ts';
import { command } from '../command.ts';
import { jsonSchema } from '../json-schema.ts';
import type { Call, Operation } from '../operation.ts';
import { askedOf, parametersOf } from '../parameters.ts';
import { dayShape, idShape, moneyShape, titleShape } from '../shapes.ts';

const tag = 'reports';
const path = '/notes/{year}';
const forms = ['json', 'csv', 'xlsx', 'pdf', 'set'] as const;
const asks = z.object({
  year: z.string().regex(/^\d{4}$/),
  /** The number of fixed notes, or `live`; without it the fixed ones, if there are any. */
  version: z
    .string()
    .regex(/^(live|\d{1,4})$/)
    .optional(),
  /** `set`: the whole set of statements as one PDF. */
  format: z.enum(forms).optional(),
});

/** A statement that was fixed along with the notes. */
const statementShape = z.object({
  code: z.string(),
  title: titleShape,
  days: titleShape,
  columns: z.array(z.object({ title: titleShape, missing: titleShape.exactOptional() })),
  rows: z.array(
    z.object({
      kind: z.string(),
      title: titleShape,
      level: z.number(),
      note: z.string().exactOptional(),
      amounts: z.array(moneyShape.nullable()),
    }),
  ),
});

const notesShape = z.object({
  format: z.enum(['sakaguru/notes/1', 'sakaguru/notes/2']),
  year: z.number(),
  org: z.string(),
  on: dayShape,
  before: dayShape,
  sections: z.array(
    z.object({
      code: z.string(),
      number: z.string(),
      title: titleShape,
      level: z.number(),
      text: titleShape,
      tables: z.array(
        z.object({
          code: z.string(),
          title: titleShape,
          columns: z.array(
            z.object({
              title: titleShape,
              isAmount: z.boolean(),
              missing: titleShape.exactOptional(),
            }),
          ),
          rows: z.array(
            z.object({
              isTotal: z.boolean(),
              cells: z.array(z.union([z.string(), titleShape]).nullable()),
            }),
          ),
        }),
      ),
    }),
  ),
  remarks: z.array(titleShape).exactOptional(),
  statements: z.array(statementShape).exactOptional(),
  signers: z.record(z.string(), z.string()).exactOptional(),
});

/** The notes to the statements of a year. */
export const notesOperations: readonly Operation[] = [
  {
    id: 'notes',
    method: 'get',
    path,
    tag,
    summary: { id: 'Catatan atas laporan keuangan satu tahun', en: 'The notes of a year' },
    permission: reportPermission,
    act: null,
    parameters: parametersOf(path, asks),
    body: null,
    answer: jsonSchema(notesShape, 'output'),
    media: [reportForms.csv.split(';')[0]!, reportForms.xlsx, 'application/pdf'],
    mayWait: false,
    handle: answered,
  },
  command({
    act: writeNote,
    method: 'put',
    path: '/notes/{year}/texts/{section}',
    tag,
    summary: { id: 'Tulis teks satu bagian CALK', en: 'Write the text of a section' },
    answer: z.object({ year: z.number(), section: z.string() }),
  }),
  command({
    act: copyNotes,
    method: 'post',
    path: '/notes/{year}/copy',
    tag,
    summary: { id: 'Salin teks CALK tahun lalu', en: 'Copy last year’s texts' },
    answer: z.object({ year: z.number(), sections: z.number() }),
  }),
  command({
    act: fixNotes,
    method: 'post',
    path: '/notes/{year}/fixing',
    tag,
    summary: { id: 'Tetapkan CALK', en: 'Fix the notes' },
    answer: z.object({ notesId: idShape, hash: z.string() }),
  }),
];

async function answered(call: Call): Promise<Response> {
  const asked = askedOf(call, parametersOf(path, asks)) as Readonly<Record<string, string>>;
  const { year: yearText = '', version: versionText, format = 'json' } = asked;
  const form = forms.find((one) => one === format) ?? noForm(format);
  const year = /^\d{4}$/.test(yearText) ? Number(yearText) : unfit('year');
  const version = versionOf(versionText);
  const bytes =
    form === 'pdf' || form === 'set'
      ? await printed(call, { year, isWhole: form === 'set', ...version })
      : await written(call, { year, ...version }, form);
  const isPaper = form === 'pdf' || form === 'set';
  const name = `${form === 'set' ? 'laporan-keuangan' : 'calk'}-${year}.${isPaper ? 'pdf' : form}`;
  const media = isPaper ? 'application/pdf' : reportForms[form];
  return answerBytes(call.request, bytes, media, {
    'content-language': call.language,
    ...(form !== 'json' && { 'content-disposition': `attachment; filename="${name}"` }),
  });
}

function versionOf(text: string | undefined): { version?: number | 'live' } {
  if (text === undefined) return {};
  if (text === 'live') return { version: 'live' };
  return { version: /^\d{1,4}$/.test(text) ? Number(text) : unfit('version') };
}

function noForm(format: string): never {
  const facts = { text: format.slice(0, 40), at: 'format', choices: forms.join(', ') };
  const faults = [{ field: 'format', code: 'input/no-choice', facts }];
  return refuse('act/input', { field: 'format', inQuery: true, faults });
}

function unfit(field: string): never {
  const faults = [{ field, code: 'input/unfit', facts: {} }];
  return refuse('act/input', { field, inQuery: true, faults });
}

async function printed(
  { app, actor, language }: Call,
  wanted: Parameters<typeof notesOrder>[2],
): Promise<Uint8Array> {
  const printing = { face: await paperFace(app, actor), language, at: app.now() };
  return printPaper(await notesOrder(app, actor, wanted, printing));
}

async function written(
  { app, actor, language }: Call,
  { year, version }: { readonly year: number; readonly version?: number | 'live' },
  form: 'json' | 'csv' | 'xlsx',
): Promise<Uint8Array> {
  const { notes } = await notesDesk(app, actor, year, version);
  if (form === 'xlsx') return notesXlsx(notes, language);
  return Buffer.from(form === 'csv' ? notesCsv(notes, language) : JSON.stringify(notes));
}
