import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { newId } from '../id.ts';
import { textInput } from '../input.ts';

/** Kinds of organisation that somebody may found; practice copies and the installation make themselves. */
export const foundableKinds = ['primary', 'secondary', 'council', 'lsp', 'partner'] as const;

/** Enters a new organisation in the register; a deed of the installation. */
export const createOrganisation = defineAct({
  name: 'organisation.create',
  permission: 'organisation.create',
  input: z.object({
    kind: z.enum(foundableKinds),
    name: textInput(200, 3),
    slug: z.string().regex(/^[a-z0-9](-?[a-z0-9]){0,62}$/),
  }),

  run(deed, { kind, name, slug }) {
    const id = newId();
    deed.write(
      build.insertInto('organisation').values({ id, kind, name, slug, created_at: deed.at }),
    );
    deed.note({ organisationId: id });
    return { organisationId: id };
  },
});
