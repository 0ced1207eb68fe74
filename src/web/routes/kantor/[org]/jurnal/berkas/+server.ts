import { dayText } from '#base/day-text.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { refuse } from '#base/refusal.ts';
import { figures, rupiah } from '#base/money.ts';
import { fill } from '#base/words.ts';
import type { Language } from '#base/words.ts';
import { entriesForFile, mostInFile } from '#ledger/entries/entry-list.view.ts';
import type { EntryFilter, ListedEntry } from '#ledger/entries/entry-list.view.ts';
import { voucherPaperWords } from '#ledger/entries/voucher-paper.words.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { TableFile } from '#web/table-file.ts';
import { tableOnPaper } from '#web/table-on-paper.ts';
import { countText } from '#web/ui/count-text.ts';
import { entryQuestion, entryQuestions } from '../entry-question.ts';
import { entryWords } from '../entry-pages.words.ts';
import type { RequestHandler } from './$types';

/** The entries that the address's filter finds, as CSV, XLSX or PDF. */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { app, actor, language } = locals;
  const t = translate(entryWords, language);
  const { name, businessDay } = await orgFace(app, actor);
  mustAskOnly(url, [...entryQuestions, 'tanggal', 'salin', 'kertas']);
  const { filter, from, to } = entryQuestion(url, businessDay);
  mustBeReadable(from, to);
  const entries = await entriesForFile(app, actor, filter);
  if (entries.length > mostInFile) {
    refuse('entry/too-many', { most: figures(rupiah(mostInFile)) });
  }
  const table: TableFile<ListedEntry> = {
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
  };
  if (url.searchParams.get('bentuk') === 'pdf')
    return tableOnPaper(
      { locals, url, request },
      onPaper(table, filter, language),
      voucherPaperWords[language].none,
    );
  return tableAnswer(formAsked(url), table);
};

/** The list as it is printed: fewer columns, days as they are read, its days and number under the title. */
function onPaper(
  table: TableFile<ListedEntry>,
  { from, to }: EntryFilter,
  language: Language,
): TableFile<ListedEntry> {
  const t = translate(entryWords, language);
  const days = [from, to].flatMap((day) => (day ? [dayText(day, language, 'long')] : []));
  const count = fill(voucherPaperWords[language].count, { count: countText(table.rows.length) });
  return {
    ...table,
    head: [...table.head, [days.join(' – '), count].filter(Boolean).join(' · ')],
    columns: [
      { title: t('day'), value: (entry) => dayText(entry.day, language) },
      { title: t('number'), value: (entry) => entry.number },
      {
        title: t('memo'),
        width: 48,
        value: ({ memo, document }) => [memo, document].filter(Boolean).join(' · '),
      },
      {
        title: `${t('unit')} · ${t('office')}`,
        value: (entry) => `${entry.unit} · ${entry.office}`,
      },
      { title: t('by'), value: (entry) => entry.by ?? t('system') },
      { title: t('amount'), value: (entry) => entry.total },
    ],
  };
}
