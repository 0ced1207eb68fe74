import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { findMembers } from '#coop/members/member-list.view.ts';
import { entryDesk } from '#ledger/entries/entry-desk.view.ts';
import { findEntries } from '#ledger/entries/entry-list.view.ts';
import { queryText } from '#web/address.ts';
import { textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { matching } from '#web/ui/combo.ts';
import { navGroups } from '#web/ui/nav.ts';
import { webWords } from '#web/ui/web.words.ts';
import { searchAddress } from '../anggota/member-question.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 8;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const text = queryText(url, 'q');
  const address = placeOf(locals, url, text);
  if (address.includes('nomor=')) redirect(303, address);
  if (text === '') return { text, members: [], accounts: [], entries: [], pages: [] };
  const today = day((await parent()).today);
  const mayReadBooks = may(locals, 'books.read');
  const [members, entries, desk] = await Promise.all([
    may(locals, 'member.read') ? findMembers(app, actor, text, most) : [],
    mayReadBooks ? findEntries(app, actor, text, most) : [],
    mayReadBooks ? entryDesk(app, actor, today) : null,
  ]);
  const pages = navGroups
    .flatMap((group) => group.places)
    .filter(({ needs }) => needs === null || may(locals, needs))
    .map((place) => ({ value: place.path, label: webWords[language][place.key] }));
  const accounts = (desk?.accounts ?? []).map(({ id, code, name }) => ({
    value: id,
    label: `${code} ${name}`,
  }));
  return {
    text,
    members,
    entries: entries.map((entry) => ({ ...entry, total: decimal(entry.total) })),
    accounts: matching(accounts, text).slice(0, most),
    pages: matching(pages, text),
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
