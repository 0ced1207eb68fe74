import { may } from '#web/may.ts';
import type { LayoutServerLoad } from './$types';

/** Which parts of the settings there are for whoever is here. */
export const load: LayoutServerLoad = ({ locals }) => ({
  seesPeople: may(locals, 'mandate.read'),
  seesBooks: may(locals, 'books.read'),
  seesBackups: may(locals, 'backup.make'),
  seesArchives: may(locals, 'archive.read'),
  seesPrivacy: may(locals, 'privacy.read'),
});
