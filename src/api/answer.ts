import { createHash } from 'node:crypto';

/**
 * An answer in JSON with a strong tag of what it says; whoever has that already is told so (304).
 * Only what is read is tagged: an act's answer is its own.
 */
export function answerJson(
  request: Request,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerBytes(request, `${JSON.stringify(body)}\n`, 'application/json', headers);
}

/** An answer in any form, tagged likewise. */
export function answerBytes(
  request: Request,
  body: string | Uint8Array,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = body as BodyInit;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const own = { 'content-type': type, ...headers };
  if (!isRead) return new Response(bytes, { headers: { ...own, 'cache-control': 'no-store' } });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const tagged = { etag, 'cache-control': 'private, no-cache', vary: 'accept, accept-language' };
  if (isHeld(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: { ...headers, ...tagged } });
  }
  return new Response(bytes, { headers: { ...own, ...tagged } });
}

function isHeld(held: string | null, etag: string): boolean {
  if (held === null) return false;
  return held.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}
