import { orgFace } from '#base/org/org-face.view.ts';
import { allAccesses } from '#coop/members/access-log.view.ts';
import { mustAskOnly, mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { instantText } from '#web/ui/day-text.ts';
import { privacyWords } from '../../privacy-pages.words.ts';
import { accessQuestion } from '../access-question.ts';
import type { RequestHandler } from './$types';

/** The log of accesses that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(privacyWords, language);
  const { name, timeZone, businessDay } = await orgFace(app, actor);
  mustAskOnly(url, ['dari', 'sampai', 'oleh', 'apa', 'anggota']);
  const { filter, from, to } = accessQuestion(url, businessDay);
  mustBeReadable(from, to);
  return tableAnswer(formAsked(url), {
    name: `akses-data-${businessDay}`,
    head: [name, t('log.title')],
    rows: await allAccesses(app, actor, filter),
    columns: [
      { title: t('when'), width: 24, value: ({ at }) => instantText(at, timeZone, language) },
      { title: t('who'), width: 28, value: ({ person }) => person ?? t('server') },
      { title: t('opened'), width: 20, value: ({ opened }) => t(`opened.${opened}`) },
      { title: t('number'), width: 12, value: ({ number }) => number },
      { title: t('member'), width: 32, value: ({ member }) => member },
      { title: t('reason'), width: 48, value: ({ reason }) => reason },
    ],
  });
};
