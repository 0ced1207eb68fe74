import { fileSubjects } from '#app.ts';
import { fileList, fileSorts } from '#base/files/file-list.view.ts';
import { useOfFiles } from '#base/files/file-use.view.ts';
import { queryText, withQuery } from '#web/address.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { documentQuestion } from './document-question.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language, org } = locals;
  const filter = documentQuestion(url);
  const typed = queryText(url, 'dari', 8);
  const skip = /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  const [list, use] = await Promise.all([
    fileList(app, actor, fileSubjects, { filter: { ...filter, limit: perPage }, skip }),
    may(locals, 'settings.read') ? useOfFiles(app, actor) : null,
  ]);
  const at = (changes: Readonly<Record<string, string | null>>) =>
    withQuery(url, changes, ['dari']);
  return {
    filter,
    use,
    isPractice: org?.kind === 'practice',
    count: list.count,
    bytes: list.bytes,
    skip,
    files: list.files.map(({ addedAt, subject, ...file }) => ({
      ...file,
      addedAt: addedAt.toISOString(),
      subject,
      kindTitle: fileSubjects.get(file.subjectKind)?.title[language] ?? '',
    })),
    links: {
      all: at({ catatan: null, berkas: null }),
      pictures: at({ berkas: filter.media === 'picture' ? null : 'foto' }),
      papers: at({ berkas: filter.media === 'paper' ? null : 'pdf' }),
      kinds: [...fileSubjects].map(([kind, { title }]) => ({
        kind,
        title: title[language],
        href: at({ catatan: filter.kind === kind ? null : kind }),
      })),
      sorts: fileSorts.map((sort) => ({
        sort,
        href: at({ urut: sort === 'newest' ? null : sort }),
      })),
      previous: skip === 0 ? undefined : at({ dari: String(Math.max(0, skip - perPage)) }),
      next: list.hasMore ? at({ dari: String(skip + perPage) }) : undefined,
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['catatan', 'berkas', 'urut']),
};
