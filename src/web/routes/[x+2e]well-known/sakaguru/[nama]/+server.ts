import { theApp } from '#app.ts';
import { publishedKeys } from '#base/proof/public-keys.view.ts';
import { Refusal } from '#base/refusal.ts';
import type { RequestHandler } from './$types';

/** The public keys of a cooperative, for anybody: with them a proof is checked without this house. */
export const GET: RequestHandler = async ({ params }) => {
  try {
    const published = await publishedKeys(theApp(), params.nama);
    return json(200, published, 'public, max-age=3600');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(404, { type: error.code }, 'public, max-age=60');
  }
};

function json(status: number, body: unknown, caching: string): Response {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': caching,
    'access-control-allow-origin': '*',
  };
  return new Response(JSON.stringify(body, null, 2), { status, headers });
}
