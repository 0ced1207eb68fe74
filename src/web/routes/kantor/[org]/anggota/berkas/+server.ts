import { orgFace } from '#base/org/org-face.view.ts';
import { allMembers } from '#coop/members/member-list.view.ts';
import { classTitles, standingTitles } from '#coop/members/standing-titles.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { memberFilter } from '../member-question.ts';
import { memberWords } from '../member-pages.words.ts';
import type { RequestHandler } from './$types';

/** The register that the address's filter finds, as CSV or XLSX; NIK and phone with their middle hidden. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(memberWords, language);
  mustAskOnly(url, ['q', 'status', 'golongan', 'terkait', 'nomor']);
  const { name, businessDay } = await orgFace(app, actor);
  const members = await allMembers(app, actor, memberFilter(url, businessDay));
  return tableAnswer(formAsked(url), {
    name: `anggota-${businessDay}`,
    head: [name, t('list')],
    rows: members,
    columns: [
      { title: t('number'), width: 12, value: (member) => member.number },
      { title: t('name'), width: 32, value: (member) => member.name },
      { title: t('sex'), width: 14, value: ({ sex }) => sex && t(`sex.${sex}`) },
      { title: t('born'), width: 12, value: (member) => member.bornOn },
      { title: t('stall'), width: 16, value: (member) => member.stall },
      { title: t('joined'), width: 12, value: (member) => member.joinedOn },
      { title: t('nik'), width: 20, value: (member) => member.nik },
      { title: t('phone'), width: 18, value: (member) => member.phone },
      { title: t('class'), width: 20, value: (member) => classTitles[member.class][language] },
      {
        title: t('status'),
        width: 14,
        value: ({ standing }) => standingTitles[standing][language],
      },
      { title: t('leftOn'), width: 12, value: (member) => member.leftOn },
    ],
  });
};
