import { orgLogo } from '#base/org/org-face.view.ts';
import { absent } from '#base/refusal.ts';
import type { RequestHandler } from './$types';

/** The organisation's logo, as it stands on its paper. */
export const GET: RequestHandler = async ({ locals }) => {
  const logo = (await orgLogo(locals.app, locals.actor)) ?? absent('organisation/no-logo');
  return new Response(new Uint8Array(logo.bytes), {
    headers: { 'content-type': logo.media, 'cache-control': 'private, max-age=300' },
  });
};
