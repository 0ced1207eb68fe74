import { dayText } from '#base/day-text.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import type { Language } from '#base/words.ts';
import { wholeMemberBook } from '#coop/members/member-book.view.ts';
import type { BookRow } from '#coop/members/member-book.view.ts';
import { classTitles } from '#coop/members/standing-titles.ts';
import { queryDay } from '#web/address.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { FileColumn, TableFile } from '#web/table-file.ts';
import { tableOnPaper } from '#web/table-on-paper.ts';
import { bookWords } from '../../book-pages.words.ts';
import type { RequestHandler } from './$types';

/** The register as of a day, as CSV, XLSX, or the book to be signed as PDF. */
export const GET: RequestHandler = async ({ locals, url, request }) => {
  const { app, actor, language } = locals;
  const t = translate(bookWords, language);
  mustAskOnly(url, ['tanggal', 'kertas']);
  const { name, businessDay } = await orgFace(app, actor);
  const asked = queryDay(url, 'tanggal', businessDay);
  mustBeReadable(asked);
  const onDay = asked.day ?? businessDay;
  const rows = await wholeMemberBook(app, actor, onDay);
  const told = { day: dayText(onDay, language, 'long'), count: String(rows.length) };
  const table: TableFile<BookRow> = {
    name: `buku-anggota-${onDay}`,
    head: [name, t('title'), t('lead', told)],
    rows,
    columns: columns(language),
  };
  if (url.searchParams.get('bentuk') !== 'pdf') return tableAnswer(formAsked(url), table);
  return tableOnPaper(
    { locals, url, request },
    { ...table, columns: printed(language) },
    t('none'),
  );
};

function columns(language: Language): FileColumn<BookRow>[] {
  const t = translate(bookWords, language);
  return [
    { title: t('line'), width: 8, value: (row) => String(row.line) },
    { title: t('number'), width: 12, value: (row) => row.number },
    { title: t('name'), width: 32, value: (row) => row.name },
    { title: t('sex'), width: 6, value: ({ sex }) => sex && t(`sex.${sex}`) },
    { title: t('birthPlace'), width: 16, value: (row) => row.birthPlace },
    { title: t('bornOn'), width: 12, value: (row) => row.bornOn },
    { title: t('occupation'), width: 18, value: (row) => row.occupation },
    { title: t('address'), width: 32, value: (row) => row.address },
    { title: t('class'), width: 20, value: (row) => classTitles[row.class][language] },
    { title: t('joined'), width: 12, value: (row) => row.joinedOn },
    { title: t('ended'), width: 12, value: (row) => row.endedOn },
    { title: t('how'), width: 14, value: ({ ended }) => ended && t(`ended.${ended}`) },
    { title: t('reason'), width: 30, value: (row) => row.reason },
  ];
}

/** The book on paper: as many columns as an A4 in landscape bears, and room to sign in. */
function printed(language: Language): FileColumn<BookRow>[] {
  const t = translate(bookWords, language);
  const short = (day: BookRow['bornOn']) => (day === null ? '' : dayText(day, language));
  const joined = (...parts: readonly (string | null | false)[]) => parts.filter(Boolean).join(', ');
  return [
    { title: t('line'), value: (row) => String(row.line) },
    { title: t('number'), value: (row) => row.number },
    { title: t('name'), width: 30, value: (row) => row.name },
    { title: t('sex'), value: ({ sex }) => sex && t(`sex.${sex}`) },
    { title: t('born'), value: (row) => joined(row.birthPlace, short(row.bornOn)) },
    { title: t('living'), width: 30, value: (row) => joined(row.occupation, row.address) },
    { title: t('joined'), value: (row) => short(row.joinedOn) },
    { title: t('signMember'), value: () => '' },
    { title: t('ended'), value: (row) => short(row.endedOn) },
    {
      title: t('how'),
      value: ({ ended, reason }) => joined(ended && t(`ended.${ended}`), reason),
    },
    { title: t('signChair'), value: () => '' },
  ];
}
