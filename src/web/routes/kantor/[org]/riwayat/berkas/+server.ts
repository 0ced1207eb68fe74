import { deedsForFile } from '#base/audit/deed-list.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { shownResult } from '#web/deed-result.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { instantText } from '#web/ui/day-text.ts';
import { askedDeeds } from '../deed-question.ts';
import { historyWords } from '../history-pages.words.ts';
import type { RequestHandler } from './$types';

/** The deeds that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(historyWords, language);
  const { name, businessDay, timeZone } = await orgFace(app, actor);
  mustAskOnly(url, ['q', 'perbuatan', 'dari', 'sampai']);
  const { question, from, to } = askedDeeds(url, businessDay);
  mustBeReadable(from, to);
  const rows = await deedsForFile(app, actor, question);
  const by = (row: (typeof rows)[number]) =>
    row.actorKind === 'person' ? (row.by ?? '') : t(`by.${row.actorKind}`);
  return tableAnswer(formAsked(url), {
    name: `riwayat-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('seal'), width: 10, value: (row) => (row.seq === null ? '' : String(row.seq)) },
      {
        title: t('when'),
        width: 24,
        value: (row) => instantText(row.at.toISOString(), timeZone, language),
      },
      { title: t('what'), width: 32, value: (row) => actTitle(row.act, language) },
      {
        title: t('about'),
        width: 32,
        value: (row) => shownResult(row, '', language).subject,
      },
      { title: t('who'), width: 28, value: by },
      { title: t('approver'), width: 28, value: (row) => row.approvedBy },
      {
        title: t('entry'),
        width: 28,
        value: (row) => row.entries.map((entry) => entry.number).join(', '),
      },
      { title: t('deed'), width: 38, value: (row) => row.deedId },
    ],
  });
};
