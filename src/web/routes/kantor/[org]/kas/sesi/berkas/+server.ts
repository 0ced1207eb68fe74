import { orgFace } from '#base/org/org-face.view.ts';
import { causeTitles } from '#coop/cash/cash-difference.ts';
import { sessionsForFile } from '#coop/cash/session-list.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { drawerPageWords } from '../../drawer-pages.words.ts';
import { sessionAsks, sessionQuestion } from '../session-question.ts';
import type { RequestHandler } from './$types';

/** The sessions that the address's filter finds, with their differences, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(drawerPageWords, language);
  const { businessDay } = await orgFace(app, actor);
  return listAnswer(
    { locals, url },
    {
      file: 'sesi-laci',
      title: t('sessions'),
      asks: sessionAsks,
      rows: () => sessionsForFile(app, actor, sessionQuestion(url, businessDay).filter),
      columns: [
        { title: t('day'), width: 12, value: (row) => row.day },
        { title: t('drawer'), width: 20, value: (row) => row.drawer },
        { title: t('office'), width: 22, value: (row) => row.office },
        { title: t('keeper'), width: 24, value: (row) => row.keeper },
        { title: t('state'), width: 14, value: (row) => t(`state.${row.status}`) },
        { title: t('opening'), width: 18, value: (row) => row.opening },
        { title: t('expected'), width: 18, value: (row) => row.expected },
        { title: t('counted'), width: 18, value: (row) => row.counted },
        { title: t('difference'), width: 16, value: (row) => row.difference },
        {
          title: t('cause'),
          width: 26,
          value: (row) => row.cause && causeTitles[row.cause][language],
        },
        { title: t('note'), width: 40, value: (row) => row.note },
      ],
    },
  );
};
