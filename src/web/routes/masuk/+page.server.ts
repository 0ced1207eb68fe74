import { redirect } from '@sveltejs/kit';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { demoOrganisation, demoSeats } from '#base/people/demo-seats.view.ts';
import type { Session } from '#base/people/session.ts';
import { findSession } from '#base/people/find-session.ts';
import { signIn } from '#base/people/sign-in.ts';
import { explain, textOf } from '#web/form.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf, keepSession } from '#web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const to = nearPath(url.searchParams.get('ke'), '');
  if (locals.session) redirect(303, to || homeOf(locals.session));
  const { app } = locals;
  const isSetUp = app.setUpCode === null || !(await isSetUpOpen(app.pool));
  const org = await demoOrganisation(app);
  const seats = org ? await demoSeats(app, org.id) : [];
  return { to, isSetUp, seats };
};

export const actions: Actions = {
  async default(event) {
    const { locals, cookies, request } = event;
    const form = await request.formData();
    const proof = { contact: textOf(form, 'contact'), password: textOf(form, 'password') };
    try {
      const token = await signIn(locals.app, proof, callerOf(event));
      keepSession(cookies, token);
      locals.session = await findSession(locals.app, token);
    } catch (error) {
      return explain(error, locals.language, form);
    }
    redirect(303, nearPath(form.get('ke'), homeOf(locals.session)));
  },
};

/** Whoever works in one office only goes straight there; everybody else chooses at the front. */
function homeOf(session: Session | null): string {
  const slugs = new Set(session?.mandates.map((mandate) => mandate.orgSlug));
  return slugs.size === 1 ? `/kantor/${[...slugs][0]!}` : '/';
}
