import { fileSubjects } from '#app.ts';
import { fileList, mostFilesInList } from '#base/files/file-list.view.ts';
import type { ListedFile } from '#base/files/file-list.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { documentQuestion, documentQuestions } from '../document-question.ts';
import { documentWords } from '../document-pages.words.ts';
import type { RequestHandler } from './$types';

/** The documents that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(documentWords, language);
  mustAskOnly(url, documentQuestions);
  const filter = { ...documentQuestion(url), limit: mostFilesInList };
  const [{ name, businessDay }, { files }] = await Promise.all([
    orgFace(app, actor),
    fileList(app, actor, fileSubjects, { filter, skip: 0 }),
  ]);
  const kind = (file: ListedFile) => fileSubjects.get(file.subjectKind)?.title[language] ?? '';
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('title')],
    rows: files,
    columns: [
      { title: t('name'), width: 36, value: (file) => file.name },
      { title: t('note'), width: 40, value: (file) => file.note },
      { title: t('kind'), width: 20, value: kind },
      { title: t('record'), width: 32, value: (file) => file.subject?.name ?? '' },
      { title: t('media'), width: 10, value: (file) => t(`media.${file.media}`) },
      { title: `${t('size')} (byte)`, width: 14, value: (file) => String(file.bytes) },
      { title: t('added'), width: 22, value: (file) => file.addedAt.toISOString() },
      { title: t('by'), width: 24, value: (file) => file.by ?? t('system') },
    ],
  });
};
