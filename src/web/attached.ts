import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { attachFile, fileSubjects } from '#app.ts';
import { usualLimits } from '#base/files/file-store.ts';
import { filesOn } from '#base/files/file-card.view.ts';
import { keepFile } from '#base/files/keep-file.ts';
import { perform } from '#base/perform.ts';
import { read } from '#base/read.ts';
import { Refusal, refuse } from '#base/refusal.ts';
import { attachedWords } from './attached.words.ts';
import { leaveFlash } from './flash.ts';
import { explain, keyOf, newKey } from './form.ts';
import { translate } from './language.ts';
import { may } from './may.ts';
import { countText } from './ui/count-text.ts';

/** A record that documents hang on, by its kind and id. */
export interface AttachedTo {
  readonly kind: string;
  readonly id: string;
}

/** What the card of documents on a record's page shows. */
export async function attachedOn(locals: App.Locals, record: AttachedTo) {
  const { app, actor, org } = locals;
  const files = await filesOn(app, actor, fileSubjects, record);
  return {
    files: files.map(({ addedAt, ...file }) => ({ ...file, addedAt: addedAt.toISOString() })),
    mayAttach: may(locals, 'file.attach'),
    isPractice: org?.kind === 'practice',
    mostMb: (app.files?.most ?? usualLimits.most) / 1e6,
    key: newKey(),
  };
}

/** What `attachedOn` answers. */
export type Attached = Awaited<ReturnType<typeof attachedOn>>;

/** Attaches what a form sent to a record, file by file, and opens the record's page again. */
export async function attachFromForm(
  { locals, request, cookies, url }: Pick<RequestEvent, 'locals' | 'request' | 'cookies' | 'url'>,
  record: AttachedTo,
) {
  const { app, actor, language } = locals;
  let form = new FormData();
  let count = 0;
  try {
    form = await formOf(request);
    // Whoever may not is told so, whatever was sent.
    await read(app, actor, 'file.attach', async () => undefined);
    const key = keyOf(form);
    const chosen = form
      .getAll('files')
      // A browser sends one nameless, empty file where none was chosen.
      .filter((file): file is File => file instanceof File && (file.name !== '' || file.size > 0));
    if (chosen.length === 0) refuse('file/none', { field: 'files' });
    for (const [i, file] of chosen.entries()) {
      const { ticket } = await keepFile(app, actor, new Uint8Array(await file.arrayBuffer()));
      const name = file.name.toWellFormed().replaceAll('\0', '').slice(-255) || 'dokumen';
      const wish = { subjectKind: record.kind, subjectId: record.id, ticket, name };
      await perform(app, actor, attachFile, wish, `${key}:${i}`.slice(-255));
      count += 1;
    }
  } catch (error) {
    return explain(error, language, form);
  }
  const t = translate(attachedWords, language);
  const text = count === 1 ? t('sent.one') : t('sent.some', { count: countText(count) });
  leaveFlash(cookies, { text });
  return redirect(303, `${url.pathname}#dokumen`);
}

/** The form as it came; one that is too large, or broken off on the way, is a refusal and no defect. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    const isLarge = (error as { status?: number }).status === 413;
    if (isLarge) throw new Refusal('rule', 'file/upload-large', { field: 'files', most: '25 MB' });
    throw new Refusal('rule', 'file/upload-broken', { field: 'files' });
  }
}
