import { orgFace } from '#base/org/org-face.view.ts';
import { personData } from '#coop/members/person-data.view.ts';
import { personFile } from '#coop/members/person-file.ts';
import { textOf } from '#web/form.ts';
import type { RequestHandler } from './$types';

/** The copy that a deed asked for, as a file; its name says nothing of whose it is. */
export const POST: RequestHandler = async ({ locals, request }) => {
  const { app, actor } = locals;
  const deedId = textOf(await request.formData(), 'deed');
  const data = await personData(app, actor, deedId);
  const { name, businessDay } = await orgFace(app, actor);
  return new Response(personFile(data, name), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="salinan-data-${businessDay}.json"`,
    },
  });
};
