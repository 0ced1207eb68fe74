import { redirect } from '@sveltejs/kit';
import { day, readDay } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { chooseMapping } from '#coop/import/choose-mapping.ts';
import { noChoices } from '#coop/import/draft-choices.ts';
import { draftDays } from '#coop/import/draft.ts';
import { sheetDrafts, sheetImports } from '#coop/import/sheet-imports.view.ts';
import { uploadSheets } from '#coop/import/upload-sheets.ts';
import { queryId, withQuery } from '#web/address.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor } = locals;
  const mayImport = may(locals, 'import.run');
  const before = queryId(url, 'setelah');
  const [{ imports, next }, drafts] = await Promise.all([
    sheetImports(app, actor, before),
    mayImport ? sheetDrafts(app, actor) : [],
  ]);
  return {
    imports,
    drafts,
    mayImport,
    draftDays,
    links: {
      next: next && withQuery(url, { setelah: next }),
      first: before ? withQuery(url, {}) : null,
    },
    key: newKey(),
  };
};

export const actions: Actions = {
  async unggah({ locals, request, url }) {
    const { app, actor, language } = locals;
    let form = new FormData();
    let draftId: string;
    try {
      form = await formOf(request);
      const files = await filesOf(form);
      const typed = textOf(form, 'day').trim();
      const today = day((await orgFace(app, actor)).businessDay);
      const chosen = typed === '' ? null : dayTyped(typed, today);
      const key = keyOf(form);
      ({ draftId } = await perform(app, actor, uploadSheets, { files }, key));
      if (chosen !== null) {
        const choices = { ...noChoices, day: chosen, draftId };
        await perform(app, actor, chooseMapping, choices, `${key}:2`.slice(-255));
      }
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, `${url.pathname}/${isId(draftId) ? draftId : ''}`);
  },
};

/** The form as it came; one that is too large, or broken off on the way, is a refusal and no defect. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    const isLarge = (error as { status?: number }).status === 413;
    if (isLarge)
      throw new Refusal('rule', 'import/upload-large', { field: 'files', most: '25 MB' });
    throw new Refusal('rule', 'import/upload-broken', { field: 'files' });
  }
}

/** A browser sends one nameless, empty file where none was chosen. */
async function filesOf(form: FormData) {
  const chosen = form
    .getAll('files')
    .filter((file): file is File => file instanceof File && (file.name !== '' || file.size > 0));
  return Promise.all(
    chosen.map(async (file) => ({
      name:
        file.name.split(/[\\/]/).at(-1)!.toWellFormed().replaceAll('\0', '').slice(-200) ||
        'berkas',
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

function dayTyped(text: string, today: ReturnType<typeof day>) {
  try {
    return readDay(text, today);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'day' });
  }
}
