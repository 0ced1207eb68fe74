import { redirect } from '@sveltejs/kit';
import { demoOrganisation, demoSeats } from '#base/people/demo-seats.view.ts';
import { endSession } from '#base/people/end-session.ts';
import { startSession } from '#base/people/start-session.ts';
import { absent } from '#base/refusal.ts';
import { textOf } from '#web/form.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf, keepSession } from '#web/session.ts';
import type { RequestHandler } from './$types';

/**
 * Lets anybody sit down in another chair of a demonstration. Where the installation's own row does
 * not say demo there are no chairs, and so no such page.
 */
export const POST: RequestHandler = async (event) => {
  const { locals, cookies, request } = event;
  const form = await request.formData();
  const org = await demoOrganisation(locals.app);
  const seats = org ? await demoSeats(locals.app, org.id) : [];
  const seat = seats.find((one) => one.loginId === textOf(form, 'kursi'));
  if (!org || !seat) absent('seat/absent');
  if (locals.session) await endSession(locals.app, locals.session, locals.session.id);
  // A chair stands open to everybody: there is nothing that a second factor would keep out.
  const shown = { secondAt: locals.app.now() };
  keepSession(cookies, await startSession(locals.app, seat.loginId, callerOf(event), shown));
  redirect(303, nearPath(form.get('kembali'), `/kantor/${org.slug}`));
};
