import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { memberList } from '#coop/members/member-list.view.ts';
import { withQuery } from '#web/address.ts';
import { may } from '#web/may.ts';
import { textOf } from '#web/form.ts';
import { memberCursor, memberFilter, searchAddress } from './member-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const filter = memberFilter(url, day((await parent()).today));
  const seemly = searchAddress(locals, url, filter.text ?? '');
  // Typed into the address bar by hand: it goes from there at once.
  if (seemly.includes('nomor=') && !filter.number) redirect(303, seemly);
  const after = memberCursor(url);
  const list = await memberList(locals.app, locals.actor, filter, after);
  const { next } = list;
  const file = (form: string) =>
    withQuery(url, { bentuk: form }).replace(url.pathname, `${url.pathname}/berkas`);
  return {
    filter,
    list,
    mayImport: may(locals, 'import.run'),
    mayEnrol: may(locals, 'member.enrol'),
    mayMerge: may(locals, 'member.merge'),
    links: {
      all: withQuery(url, { status: null }),
      active: withQuery(url, { status: 'active' }),
      applicant: withQuery(url, { status: 'applicant' }),
      withdrawn: withQuery(url, { status: 'withdrawn' }),
      associate: withQuery(url, { golongan: filter.class ? null : 'associate' }),
      tied: withQuery(url, { terkait: filter.tiedOn ? null : 'ya' }),
      next: next && withQuery(url, { setelah: `${next.order}_${next.id}` }),
      first: after && withQuery(url, {}),
      xlsx: file('xlsx'),
      csv: file('csv'),
    },
  };
};

export const actions: Actions = {
  /** A search is sent, not written into the address: what is typed may be a NIK. */
  async cari({ locals, request, url }) {
    const form = await request.formData();
    const asked = new URL(
      withQuery(new URL(url.pathname, url), {
        status: textOf(form, 'status'),
        golongan: textOf(form, 'golongan'),
        terkait: textOf(form, 'terkait'),
      }),
      url,
    );
    return redirect(303, searchAddress(locals, asked, textOf(form, 'q').slice(0, 120)));
  },
};
