import { json } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { saveDraft } from '#ledger/drafts/save-draft.ts';
import { inWords, newKey, statusOf, textOf } from '#web/form.ts';
import { contentOf } from '../../draft-values.ts';
import type { RequestHandler } from './$types';

/** Keeps what is typed into the form of an entry, while it is typed. */
export const POST: RequestHandler = async ({ locals, request }) => {
  const { app, actor, language } = locals;
  const form = await request.formData();
  const input = { draftId: textOf(form, 'konsep'), content: contentOf(form) };
  try {
    return json(await perform(app, actor, saveDraft, input, newKey()));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message } = inWords(error, language);
    return json({ message }, { status: statusOf[error.kind] });
  }
};
