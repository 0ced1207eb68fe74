import { redirect } from '@sveltejs/kit';
import { endSession } from '#base/people/end-session.ts';
import { dropSession } from '#web/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Signing out is a deed, so an address alone does not do it: the page asks, the form does. */
export const load: PageServerLoad = ({ locals }) => {
  if (!locals.session) redirect(303, '/masuk');
};

export const actions: Actions = {
  async default({ locals, cookies, setHeaders }) {
    const { app, session } = locals;
    if (session) await endSession(app, session, session.id);
    dropSession(cookies);
    // What a shared computer still shows or keeps of these pages goes too.
    setHeaders({ 'clear-site-data': '"cache", "storage"' });
    redirect(303, '/masuk');
  },
};
