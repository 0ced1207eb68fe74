import { takeFlash } from '#web/flash.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
  language: locals.language,
  theme: locals.theme,
  flash: takeFlash(cookies),
  signedInAs: locals.session?.name ?? null,
});
