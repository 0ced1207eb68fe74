import { webhookList } from '#base/webhooks/webhook-list.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { webhookPageWords } from '../webhook-pages.words.ts';
import type { RequestHandler } from './$types';

/** The webhooks, without what stands behind `?` in their addresses, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(webhookPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'webhook',
      title: t('title'),
      rows: () => webhookList(app, actor),
      columns: [
        { title: t('url'), width: 44, value: (row) => row.url.split('?')[0] ?? '' },
        { title: t('description'), width: 32, value: (row) => row.description },
        { title: t('owner'), width: 28, value: (row) => row.owner },
        { title: t('events'), width: 60, value: (row) => row.events.join(', ') },
        { title: t('state'), width: 16, value: (row) => t(`state.${row.state}`) },
        { title: t('delivered'), width: 12, value: (row) => String(row.delivered) },
        { title: t('waiting'), width: 12, value: (row) => String(row.waiting + row.held) },
        { title: t('failed'), width: 12, value: (row) => String(row.failed) },
      ],
    },
  );
};
