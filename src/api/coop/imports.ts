import { z } from 'zod';
import { idInput } from '#base/input.ts';
import { absent } from '#base/refusal.ts';
import { chooseMapping } from '#coop/import/choose-mapping.ts';
import { discardSheets } from '#coop/import/discard-sheets.ts';
import { draftChoicesInput } from '#coop/import/draft-choices.ts';
import {
  importCard,
  sheetDraft,
  sheetDrafts,
  sheetImports,
} from '#coop/import/sheet-imports.view.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { uploadSheets } from '#coop/import/upload-sheets.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'imports';
const draft = z.object({ draftId: idShape });

const listed = z.object({
  id: idShape,
  at: instantShape,
  day: dayShape,
  files: z.array(z.string()),
  opening: z.boolean(),
  taken: z.number(),
  held: z.number(),
  known: z.number(),
  by: z.string().nullable(),
  undoneAt: instantShape.nullable(),
});

const card = listed.extend({
  undoneBy: z.string().nullable(),
  entries: z.array(
    z.object({
      id: idShape,
      number: z.string(),
      day: dayShape,
      memo: z.string(),
      total: moneyShape,
    }),
  ),
});

/** Spreadsheets brought in: uploaded, set right, undone. They are confirmed on the page, by who has seen the check. */
export const importOperations: readonly Operation[] = [
  list({
    id: 'importList',
    path: '/imports',
    tag,
    summary: { id: 'Impor yang sudah dibukukan', en: 'Past imports, the newest first' },
    permission: 'books.read',
    asks: z.object({}),
    answer: listed,
    cursor: z.object({ id: idInput }),
    async read({ app, actor }, _asked, { after, limit }) {
      const { imports, next } = await sheetImports(app, actor, after?.id);
      return cut(imports, limit, next !== null, ({ id }) => ({ id }));
    },
  }),
  query({
    id: 'importCard',
    path: '/imports/{importId}',
    tag,
    summary: { id: 'Satu impor dengan jurnalnya', en: 'An import with its entries' },
    permission: 'books.read',
    asks: z.object({ importId: idInput }),
    answer: card,
    read: async ({ app, actor }, { importId }) =>
      (await importCard(app, actor, importId)) ?? absent('import/absent'),
  }),
  command({
    act: undoImport,
    method: 'delete',
    path: '/imports/{importId}',
    tag,
    summary: { id: 'Batalkan impor', en: 'Undo an import' },
    answer: z.object({ importId: idShape, entries: z.number() }),
  }),
  query({
    id: 'importDraftList',
    path: '/import-drafts',
    tag,
    summary: { id: 'Lembar yang menunggu keputusan', en: 'Sheets that wait for a decision' },
    permission: 'import.run',
    asks: z.object({}),
    answer: z.array(
      z.object({
        id: idShape,
        at: instantShape,
        files: z.array(z.object({ name: z.string() })),
        by: z.string().nullable(),
      }),
    ),
    async read({ app, actor }) {
      const drafts = await sheetDrafts(app, actor);
      return drafts.map((one) => ({ ...one, files: one.files.map(({ name }) => ({ name })) }));
    },
  }),
  query({
    id: 'importDraft',
    path: '/import-drafts/{draftId}',
    tag,
    summary: { id: 'Satu unggahan dan pilihannya', en: 'An upload and what was chosen of it' },
    permission: 'import.run',
    asks: z.object({ draftId: idInput }),
    answer: z.object({
      id: idShape,
      at: instantShape,
      files: z.array(z.object({ name: z.string(), size: z.number() })),
      choices: z.object({
        day: dayShape.nullable(),
        mappings: draftChoicesInput.shape.mappings,
        accounts: draftChoicesInput.shape.accounts,
      }),
    }),
    read: ({ app, actor }, { draftId }) => sheetDraft(app, actor, draftId),
  }),
  command({
    act: uploadSheets,
    method: 'post',
    path: '/import-drafts',
    tag,
    summary: { id: 'Unggah lembar', en: 'Upload sheets' },
    answer: draft,
    most: 36 * 1_048_576,
  }),
  command({
    act: chooseMapping,
    method: 'put',
    path: '/import-drafts/{draftId}',
    tag,
    summary: { id: 'Atur arti kolom dan akun', en: 'Set what columns and accounts mean' },
    answer: draft,
  }),
  command({
    act: discardSheets,
    method: 'delete',
    path: '/import-drafts/{draftId}',
    tag,
    summary: { id: 'Buang unggahan', en: 'Throw an upload away' },
    answer: draft,
  }),
];
