import { redirect } from '@sveltejs/kit';
import { leastPassphrase } from '#base/archive/passphrase-strength.ts';
import { askArchive } from '#base/archive/request-archive.ts';
import { read } from '#base/read.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { provedOrAsked } from '../../../../../akun/prove.ts';
import { archivePageWords } from '../archive-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, org } = locals;
  await read(app, actor, 'archive.take', async () => undefined);
  provedOrAsked(locals, url);
  return { key: newKey(), least: leastPassphrase, isPractice: org.kind === 'practice' };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, url, params }) => {
    const { app, actor, language } = locals;
    await read(app, actor, 'archive.take', async () => undefined);
    provedOrAsked(locals, url);
    const form = await request.formData();
    // As they were typed, blanks and all; and they are not sent back to the page.
    const typed = (name: string) => {
      const value = form.get(name);
      form.delete(name);
      return typeof value === 'string' ? value : '';
    };
    const wish = { passphrase: typed('passphrase'), again: typed('again') };
    try {
      await askArchive(app, actor, wish, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(archivePageWords, language)('asked') });
    redirect(303, `/kantor/${params.org}/pengaturan/arsip`);
  },
};
