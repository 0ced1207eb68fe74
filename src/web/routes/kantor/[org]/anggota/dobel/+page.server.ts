import { doubles } from '#coop/members/doubles.view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  doubles: await doubles(locals.app, locals.actor),
});
