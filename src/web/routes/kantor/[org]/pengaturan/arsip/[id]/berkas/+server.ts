import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Readable } from 'node:stream';
import { archiveAtHand } from '#base/archive/archive-runs.view.ts';
import { conflict } from '#base/refusal.ts';
import type { RequestHandler } from './$types';

/** The file of an archive, for whoever asked for it. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const found = await archiveAtHand(locals.app, locals.actor, params.id);
  const size = await stat(found.path).then(
    (file) => file.size,
    () => null,
  );
  if (found.host !== hostname() || size !== found.bytes) {
    conflict('archive/elsewhere', { host: found.host });
  }
  const body = Readable.toWeb(createReadStream(found.path)) as ReadableStream;
  const name = `arsip-${found.slug}-${found.madeAt.toISOString().slice(0, 10)}.zip`;
  return new Response(body, {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(size),
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};
