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
  const text = `${JSON.stringify(body)}\n`;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead) return new Response(text, { status: 200, headers: { ...json, ...headers } });
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const tagged = { ...headers, etag, 'cache-control': 'private, no-cache' };
  if (isHeld(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: tagged });
  }
  return new Response(text, { status: 200, headers: { ...json, ...tagged } });
}

const json = { 'content-type': 'application/json', 'cache-control': 'no-store' };

function isHeld(held: string | null, etag: string): boolean {
  if (held === null) return false;
  return held.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));
}
