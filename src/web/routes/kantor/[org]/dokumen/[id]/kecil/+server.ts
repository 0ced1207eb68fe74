import { fileSubjects } from '#app.ts';
import { fileCard } from '#base/files/file-card.view.ts';
import { absent } from '#base/refusal.ts';
import { contentAnswer } from '../content-answer.ts';
import type { RequestHandler } from './$types';

/** A picture's small one. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
  const { thumbHash, name } = await fileCard(locals.app, locals.actor, fileSubjects, params.id);
  const hash = thumbHash ?? absent('file/absent');
  return contentAnswer(locals, request, { hash, media: 'image/webp', name, isDownload: false });
};
