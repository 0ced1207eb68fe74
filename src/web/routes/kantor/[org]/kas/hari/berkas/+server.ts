import { addDays } from '#base/day.ts';
import { fromDecimal } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { dayCloses } from '#coop/cash/day-list.view.ts';
import type { ListedDayClose } from '#coop/cash/day-list.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { drawerPageWords } from '../../drawer-pages.words.ts';
import type { RequestHandler } from './$types';

/** The closed days of a year back, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(drawerPageWords, language);
  const { businessDay } = await orgFace(app, actor);
  const sum = (name: string) => (row: ListedDayClose) => fromDecimal(row.totals[name] ?? '0');
  return listAnswer<ListedDayClose>(
    { locals, url },
    {
      file: 'tutup-hari',
      title: t('days.past'),
      rows: () =>
        dayCloses(app, actor, { from: addDays(businessDay, -366), to: addDays(businessDay, 1) }),
      columns: [
        { title: t('day'), width: 12, value: (row) => row.day },
        { title: t('office'), width: 24, value: (row) => row.office },
        { title: t('by'), width: 24, value: (row) => row.closedBy },
        { title: t('dayOpening'), width: 18, value: sum('opening') },
        { title: t('cashIn'), width: 18, value: sum('cashIn') },
        { title: t('cashOut'), width: 18, value: sum('cashOut') },
        { title: t('closing'), width: 18, value: sum('closing') },
        { title: t('over'), width: 14, value: sum('over') },
        { title: t('short'), width: 14, value: sum('short') },
        { title: t('days.reopen'), width: 30, value: (row) => row.reason },
      ],
    },
  );
};
