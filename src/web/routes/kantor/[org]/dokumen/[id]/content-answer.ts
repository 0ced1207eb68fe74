import { wholeFile } from '#base/files/put-file.ts';
import type { FileCard } from '#base/files/file-card.view.ts';

/** One of a document's contents: itself, or its small picture. */
export interface ContentWish {
  readonly hash: Buffer;
  readonly media: FileCard['media'];
  readonly name: string;
  readonly isDownload: boolean;
}

/**
 * A picture opens in a sandbox in which nothing runs. A PDF cannot: the viewers of browsers refuse one; what it
 * could do was looked for when it came in, and nothing may be loaded.
 */
const policies = {
  'image/webp': "default-src 'none'; sandbox",
  'application/pdf': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const;

/** Answers with a content, opened and proved whole; whoever has it already is told so. */
export async function contentAnswer(
  { app, actor }: App.Locals,
  request: Request,
  { hash, media, name, isDownload }: ContentWish,
): Promise<Response> {
  const headers = {
    etag: `"${hash.toString('base64url').slice(0, 22)}"`,
    'cache-control': 'private, no-cache',
    'content-type': media,
    'x-content-type-options': 'nosniff',
    'content-security-policy': policies[media],
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `${isDownload ? 'attachment' : 'inline'}; filename="${plain(name)}"`,
  };
  if (request.headers.get('if-none-match') === headers.etag)
    return new Response(null, { status: 304, headers });
  const bytes = await wholeFile(app, actor.orgId, hash);
  return new Response(new Uint8Array(bytes), { headers });
}

/** What every browser reads as a name. */
function plain(name: string): string {
  return name.normalize('NFKD').replace(/[^\w.() -]/g, '_');
}
