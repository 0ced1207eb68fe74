import { signedHead } from '#base/audit/heads.view.ts';
import { shortHash } from '#base/audit/held-head.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { paperWords } from '#base/paper/paper.words.ts';
import { paperTag, printPaper } from '#base/paper/print-paper.ts';
import type { PaperOrder, PaperSeal } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { fill } from '#base/words.ts';
import { countText } from './ui/count-text.ts';

/** Who prints here and now, for whom, on which format (`?kertas=a5`). */
export async function printingHere(locals: App.Locals, url: URL): Promise<Printing> {
  const { app, actor, language, session } = locals;
  return {
    face: await paperFace(app, actor),
    language,
    format: url.searchParams.get('kertas') ?? undefined,
    at: app.now(),
    ...(session && { by: session.name }),
  };
}

/** The newest seal as it stands on print, for whoever may read the books; null before the first. */
export async function sealHere({ app, actor, language }: App.Locals): Promise<PaperSeal | null> {
  const head = await signedHead(app, actor);
  if (!head) return null;
  const t = paperWords[language];
  const facts = { seq: countText(head.seq), short: shortHash(head.hash) };
  return {
    lines: [fill(t['seal.number'], facts), ...(head.link ? [t['seal.keep']] : [])],
    address: head.link,
  };
}

/**
 * Answers with a paper; whoever has the very same already is told so (RFC 9110, 13.1.2), unset.
 *
 * @param name of the file without its ending: a code and a day, never a person's name
 */
export async function paperAnswer<Data>(
  request: Request,
  name: string,
  order: PaperOrder<Data>,
): Promise<Response> {
  const headers = {
    etag: paperTag(order),
    'cache-control': 'private, no-cache',
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/);
  if (known.includes(headers.etag)) return new Response(null, { status: 304, headers });
  return new Response((await printPaper(order)) as BodyInit, { headers });
}
