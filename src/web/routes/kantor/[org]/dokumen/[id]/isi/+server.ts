import { fileSubjects } from '#app.ts';
import { fileCard } from '#base/files/file-card.view.ts';
import { contentAnswer } from '../content-answer.ts';
import type { RequestHandler } from './$types';

/** A document's content, for whoever may see what it hangs on; `?unduh=ya` saves it. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
  const { hash, media, name } = await fileCard(locals.app, locals.actor, fileSubjects, params.id);
  const isDownload = url.searchParams.get('unduh') === 'ya';
  return contentAnswer(locals, request, { hash, media, name, isDownload });
};
