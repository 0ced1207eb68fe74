import { orgFace } from '#base/org/org-face.view.ts';
import { refuse } from '#base/refusal.ts';
import { figures, rupiah } from '#base/money.ts';
import { entriesForFile, mostInFile } from '#ledger/entries/entry-list.view.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { entryQuestion, entryQuestions } from '../entry-question.ts';
import { entryWords } from '../entry-pages.words.ts';
import type { RequestHandler } from './$types';

/** The entries that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(entryWords, language);
  const { name, businessDay } = await orgFace(app, actor);
  mustAskOnly(url, [...entryQuestions, 'tanggal', 'salin']);
  const { filter, from, to } = entryQuestion(url, businessDay);
  mustBeReadable(from, to);
  const entries = await entriesForFile(app, actor, filter);
  if (entries.length > mostInFile) {
    refuse('entry/too-many', { most: figures(rupiah(mostInFile)) });
  }
  return tableAnswer(formAsked(url), {
    name: `jurnal-${businessDay}`,
    head: [name, t('title')],
    rows: entries,
    columns: [
      { title: t('day'), width: 12, value: (entry) => entry.day },
      { title: t('number'), width: 20, value: (entry) => entry.number },
      { title: t('kind'), width: 14, value: (entry) => t(`kind.${entry.kind}`) },
      { title: t('memo'), width: 48, value: (entry) => entry.memo },
      { title: t('document'), width: 20, value: (entry) => entry.document },
      { title: t('unit'), width: 18, value: (entry) => entry.unit },
      { title: t('office'), width: 18, value: (entry) => entry.office },
      { title: t('by'), width: 22, value: (entry) => entry.by ?? t('system') },
      { title: t('amount'), width: 18, value: (entry) => entry.total },
    ],
  });
};
