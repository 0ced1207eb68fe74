import { memberList } from '#coop/members/member-list.view.ts';
import { withQuery } from '#web/address.ts';
import { may } from '#web/may.ts';
import { memberCursor, memberFilter } from './member-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const filter = memberFilter(url);
  const after = memberCursor(url);
  const list = await memberList(locals.app, locals.actor, filter, after);
  const { next } = list;
  const file = (form: string) =>
    withQuery(url, { bentuk: form }).replace(url.pathname, `${url.pathname}/berkas`);
  return {
    filter,
    list,
    mayImport: may(locals, 'import.run'),
    links: {
      all: withQuery(url, { status: null }),
      active: withQuery(url, { status: 'active' }),
      withdrawn: withQuery(url, { status: 'withdrawn' }),
      next: next && withQuery(url, { setelah: `${next.order}_${next.id}` }),
      first: after && withQuery(url, {}),
      xlsx: file('xlsx'),
      csv: file('csv'),
    },
  };
};
