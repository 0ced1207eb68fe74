import { json } from '@sveltejs/kit';
import { textOf } from '#web/form.ts';
import { findEverything } from '#web/find-everything.ts';
import type { RequestHandler } from './$types';

/**
 * What the box on top offers while one types. It is sent, not asked by the address: what is typed may be a
 * NIK.
 */
export const POST: RequestHandler = async ({ locals, params, request }) => {
  const text = textOf(await request.formData(), 'q').slice(0, 120);
  return json(await findEverything(locals, `/kantor/${params.org}`, { text, limit: 4 }));
};
