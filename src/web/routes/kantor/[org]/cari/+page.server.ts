import { redirect } from '@sveltejs/kit';
import { may } from '#web/may.ts';
import { queryText } from '#web/address.ts';
import { textOf } from '#web/form.ts';
import { findEverything, shortestText } from '#web/find-everything.ts';
import { searchAddress } from '../anggota/member-question.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 12;

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const text = queryText(url, 'q');
  const address = placeOf(locals, url, text);
  if (address.includes('nomor=')) redirect(303, address);
  return {
    text,
    isShort: text !== '' && text.trim().length < shortestText,
    groups: await findEverything(locals, `/kantor/${params.org}`, { text, limit: most }),
    /** Where one may look on, in a list of its own with all of its filters. */
    lists: [
      ...(may(locals, 'member.read') ? ['member'] : []),
      ...(may(locals, 'books.read') ? ['entry'] : []),
    ],
  };
};

/** The search itself; for a NIK or phone number the register of members, which alone can hold it. */
function placeOf(locals: App.Locals, url: URL, text: string): string {
  const bare = new URL(url.pathname, url);
  const found = searchAddress(locals, bare, text);
  return found.includes('nomor=') ? found.replace(/\/cari\?/, '/anggota?') : found;
}

export const actions: Actions = {
  /** A search is sent, not written into the address: what is typed may be a NIK. */
  async default({ locals, request, url }) {
    const text = textOf(await request.formData(), 'q').slice(0, 120);
    return redirect(303, placeOf(locals, url, text));
  },
};
