import { orgFace } from '#base/org/org-face.view.ts';
import { deliveriesForFile } from '#base/webhooks/delivery-list.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { instantText } from '#web/ui/day-text.ts';
import { deliveryLabel } from '../../delivery-label.ts';
import { eventTitle } from '../../event-title.ts';
import { resultText } from '../../result-text.ts';
import { webhookPageWords } from '../../webhook-pages.words.ts';
import { deliveryQuestion } from '../delivery-question.ts';
import type { RequestHandler } from './$types';

/** The deliveries that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  const t = translate(webhookPageWords, language);
  mustAskOnly(url, ['keadaan', 'kejadian']);
  const [{ name, businessDay, timeZone }, rows] = await Promise.all([
    orgFace(app, actor),
    deliveriesForFile(app, actor, deliveryQuestion(url, params.id)),
  ]);
  const at = (instant: Date | null) =>
    instant === null ? '' : instantText(instant.toISOString(), timeZone, language);
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('deliveries')],
    rows,
    columns: [
      { title: t('happened'), width: 24, value: (row) => at(row.happenedAt) },
      { title: t('what'), width: 32, value: (row) => eventTitle(row.kind, language) },
      { title: t('state'), width: 14, value: (row) => t(deliveryLabel(row)) },
      { title: t('tries'), width: 12, value: (row) => String(row.tries) },
      { title: t('result'), width: 40, value: (row) => resultText(row, language) },
      { title: t('next'), width: 24, value: (row) => at(row.nextAt) },
      { title: t('id'), width: 38, value: (row) => row.id },
    ],
  });
};
