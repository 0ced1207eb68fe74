import { createHash } from 'node:crypto';
import { orgLogo } from '#base/org/org-face.view.ts';
import { absent } from '#base/refusal.ts';
import type { RequestHandler } from './$types';

/** The organisation's logo, as it stands on its paper; asked again, it is sent only if it has changed. */
export const GET: RequestHandler = async ({ locals, request }) => {
  const logo = (await orgLogo(locals.app, locals.actor)) ?? absent('organisation/no-logo');
  const etag = `"${createHash('sha256').update(logo.bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(logo.bytes), {
    headers: { ...headers, 'content-type': logo.media },
  });
};
