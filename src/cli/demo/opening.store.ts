import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import { newId } from '#base/id.ts';

/** Opens the branch. */
export const openBranch = defineAct({
  name: 'demo.branch',
  permission: 'settings.change',
  input: z.object({ code: z.string(), name: z.string(), address: z.string() }),
  run(deed, { code, name, address }) {
    const id = newId();
    deed.write(build.insertInto('office').values({ org_id: deed.orgId, id, code, name, kind: 'market', address }));
    return { officeId: id };
  },
});
