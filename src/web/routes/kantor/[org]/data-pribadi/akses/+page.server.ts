import { day } from '#base/day.ts';
import { accessLog, accessPeople } from '#coop/members/access-log.view.ts';
import { withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { accessCursor, accessQuestion } from './access-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const { filter, from, to } = accessQuestion(url, day((await parent()).today));
  const after = accessCursor(url);
  const [{ accesses, next }, people] = await Promise.all([
    accessLog(app, actor, filter, after),
    accessPeople(app, actor),
  ]);
  const said = ({ text, refusal }: typeof from) => ({
    text,
    error: refusal && inWords(refusal, language).message,
  });
  const file = (form: string) =>
    withQuery(url, { bentuk: form }).replace(url.pathname, `${url.pathname}/berkas`);
  return {
    accesses,
    people,
    filter: { ...filter, from: said(from), to: said(to) },
    links: {
      next: next && withQuery(url, { setelah: `${next.at}_${next.deedId}` }),
      first: after && withQuery(url, {}),
      everybody: withQuery(url, { anggota: null }),
      csv: file('csv'),
      xlsx: file('xlsx'),
    },
  };
};
