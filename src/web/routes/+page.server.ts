import { roleTitles } from '#base/people/roles.ts';
import type { PageServerLoad } from './$types';

/** The offices this person may enter, each once, with the roles held there. */
export const load: PageServerLoad = ({ locals }) => {
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
  return { offices: list };
};
