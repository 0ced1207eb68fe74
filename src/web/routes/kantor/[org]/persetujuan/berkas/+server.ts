import { decidedForFile } from '#base/approval/pending-list.view.ts';
import type { DeedResult } from '#base/audit/deed-result.view.ts';
import { dayAt } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import type { Language } from '#base/words.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { shownResult } from '#web/deed-result.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { approvalWords } from '../approval-pages.words.ts';
import type { RequestHandler } from './$types';

/** The decided requests that one may see, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(approvalWords, language);
  mustAskOnly(url, []);
  const [{ name, businessDay, timeZone }, rows] = await Promise.all([
    orgFace(app, actor),
    decidedForFile(app, actor),
  ]);
  const dayOf = (at: Date) => dayAt(at, timeZone);
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('request'), width: 32, value: (row) => actTitle(row.act, language) },
      {
        title: t('about'),
        width: 32,
        value: ({ result }) => (result ? subjectOf(result, language) : ''),
      },
      { title: t('amount'), width: 18, value: (row) => row.amount },
      { title: t('requester'), width: 24, value: (row) => row.requestedBy },
      { title: t('requestedAt'), width: 12, value: (row) => dayOf(row.requestedAt) },
      { title: t('state'), width: 14, value: (row) => t(`state.${row.status}`) },
      { title: t('decidedBy'), width: 24, value: (row) => row.decidedBy },
      { title: t('decided'), width: 12, value: (row) => dayOf(row.decidedAt ?? row.expiresAt) },
      { title: t('reason'), width: 40, value: (row) => row.reason },
    ],
  });
};

/** Whom and what it was about; the vouchers it booked. */
function subjectOf(result: DeedResult, language: Language): string {
  const { subject, entries } = shownResult(result, '', language);
  return [subject, ...entries.map(({ number }) => number)].filter(Boolean).join(', ');
}
