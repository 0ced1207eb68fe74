import { dayText } from '#base/day-text.ts';
import { yearStart } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { rollForward } from '#coop/members/roll-forward.view.ts';
import type { RollMoves } from '#coop/members/roll-forward.ts';
import { classTitles } from '#coop/members/standing-titles.ts';
import { queryDay } from '#web/address.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { TableFile } from '#web/table-file.ts';
import { tableOnPaper } from '#web/table-on-paper.ts';
import { countText } from '#web/ui/count-text.ts';
import { bookWords } from '../../../book-pages.words.ts';
import type { RequestHandler } from './$types';

interface Row extends RollMoves {
  readonly who: string;
  readonly class: string;
}

const columns = [
  ['opening', 'opening'],
  ['joined', 'in'],
  ['left', 'left'],
  ['died', 'died'],
  ['merged', 'merged'],
  ['classIn', 'classIn'],
  ['classOut', 'classOut'],
  ['closing', 'closing'],
] as const;

/** The roll-forward of members as CSV, XLSX or PDF. */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { app, actor, language } = locals;
  const t = translate(bookWords, language);
  mustAskOnly(url, ['dari', 'sampai', 'kertas']);
  const { name, businessDay } = await orgFace(app, actor);
  const [asked, until] = [queryDay(url, 'dari', businessDay), queryDay(url, 'sampai', businessDay)];
  mustBeReadable(asked, until);
  const to = until.day ?? businessDay;
  const from = asked.day ?? yearStart(to);
  const roll = await rollForward(app, actor, { from, to });
  const isPaper = url.searchParams.get('bentuk') === 'pdf';
  const figure = (many: number) => (isPaper ? countText(many) : String(many));
  const told = { from: dayText(from, language, 'long'), to: dayText(to, language, 'long') };
  const rows: Row[] = roll.rows.map((row) => ({
    ...row,
    who: t(`who.${row.who}`),
    class: classTitles[row.class][language],
  }));
  const table: TableFile<Row> = {
    name: `mutasi-anggota-${from}-${to}`,
    head: [name, t('moves.title'), t('moves.lead', told)],
    rows: [...rows, { ...roll.total, who: t('total'), class: '' }],
    columns: [
      { title: t('class'), width: 20, value: (row) => row.class },
      { title: t('who'), width: 26, value: (row) => row.who },
      ...columns.map(([key, word]) => ({
        title: t(word),
        width: 12,
        value: (row: Row) => figure(row[key]),
      })),
    ],
  };
  if (!isPaper) return tableAnswer(formAsked(url), table);
  return tableOnPaper({ locals, url, request }, table, t('moves.none'));
};
