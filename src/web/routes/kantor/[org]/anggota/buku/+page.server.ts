import { day } from '#base/day.ts';
import { memberBook } from '#coop/members/member-book.view.ts';
import { queryDay, queryText, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const asked = queryDay(url, 'tanggal', today);
  const onDay = asked.day ?? today;
  const after = Number(/^\d{1,6}$/.exec(queryText(url, 'setelah'))?.[0] ?? '0');
  const book = await memberBook(locals.app, locals.actor, onDay, { after });
  const file = (form: string) =>
    withQuery(url, { bentuk: form, tanggal: onDay }).replace(
      url.pathname,
      `${url.pathname}/berkas`,
    );
  return {
    book,
    onDay,
    fault: asked.refusal && inWords(asked.refusal, locals.language).message,
    links: {
      first: after > 0 ? withQuery(url, {}) : null,
      next: book.next === null ? null : withQuery(url, { setelah: String(book.next) }),
      pdf: file('pdf'),
      xlsx: file('xlsx'),
      csv: file('csv'),
    },
  };
};
