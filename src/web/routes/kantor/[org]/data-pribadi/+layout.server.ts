import { may } from '#web/may.ts';
import type { LayoutServerLoad } from './$types';

/** Which parts of personal data there are for whoever is here. */
export const load: LayoutServerLoad = ({ locals }) => ({
  sees: {
    register: may(locals, 'privacy.read'),
    log: may(locals, 'access-log.read'),
    breach: may(locals, 'privacy.change'),
  },
});
