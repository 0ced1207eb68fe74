import { deedList } from '#base/audit/deed-list.view.ts';
import { day } from '#base/day.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { queryText, withQuery } from '#web/address.ts';
import { shownResult } from '#web/deed-result.ts';
import type { QueryDay } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { leadSearch } from '#web/lead-search.ts';
import { askedDeeds, cursorText, deedCursor } from './deed-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language, org } = locals;
  const today = day((await parent()).today);
  const { question, from, to } = askedDeeds(url, today);
  const cursor = deedCursor(url);
  const { rows, next, acts } = await deedList(app, actor, question, cursor);
  const said = ({ refusal }: QueryDay) => refusal && inWords(refusal, language).message;
  const titled = acts.map((act) => ({ act, title: actTitle(act, language) }));
  return {
    asked: { search: question.search, act: question.act, from: from.text, to: to.text },
    isFiltered: ['q', 'perbuatan', 'dari', 'sampai'].some((name) => queryText(url, name) !== ''),
    faults: { from: said(from), to: said(to) },
    acts: titled.toSorted((a, b) => a.title.localeCompare(b.title, language)),
    rows: rows.map(({ deedId, act, at, seq, actorKind, by, approvedBy, ...result }) => ({
      ...{ deedId, at, seq, actorKind, by, approvedBy },
      title: actTitle(act, language),
      result: shownResult(result, org.slug, language),
    })),
    next: next && withQuery(url, { setelah: cursorText(next) }),
    first: cursor === null ? null : withQuery(url, {}),
    file: (['xlsx', 'csv'] as const).map((form) => ({
      form: form.toUpperCase(),
      href: `/kantor/${org.slug}/riwayat/berkas?${new URLSearchParams([
        ...new URLSearchParams(withQuery(url, {}).split('?')[1] ?? ''),
        ['bentuk', form],
      ]).toString()}`,
    })),
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['perbuatan', 'dari', 'sampai']),
};
