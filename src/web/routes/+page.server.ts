import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import type { PageServerLoad } from './$types';

/** The offices this person may enter, each once, with the roles held there; or the way to set up. */
export const load: PageServerLoad = async ({ locals }) => {
  const offices = new Map<string, { slug: string; name: string; roles: string[] }>();
  for (const mandate of locals.session?.mandates ?? []) {
    const office = offices.get(mandate.orgSlug) ?? {
      slug: mandate.orgSlug,
      name: mandate.orgName,
      roles: [],
    };
    office.roles.push(roleTitles[mandate.role][locals.language]);
    offices.set(mandate.orgSlug, office);
  }
  const list = [...offices.values()].map((o) => ({ ...o, roles: o.roles.join(', ') }));
  const { app } = locals;
  const isSetUp = app.setUpCode === null || !(await isSetUpOpen(app.pool));
  return { offices: list, isSetUp };
};
