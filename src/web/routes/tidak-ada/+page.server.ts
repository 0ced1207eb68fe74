import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/**
 * Answers 404 as a page: what is shown for an office that somebody may not know of. An address of no page at all
 * will not do, for Kit asks the whole house for one over the network, by the name that the caller gave it.
 */
export const load: PageServerLoad = () => error(404);
