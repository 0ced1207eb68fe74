import { documentPaper } from '#base/paper/document-paper.ts';
import type { PaperBlock } from '#base/paper/document-paper.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { causeTitles } from '#coop/cash/cash-difference.ts';
import { sessionCard } from '#coop/cash/session-card.view.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { countText } from '#web/ui/count-text.ts';
import { dayText } from '#web/ui/day-text.ts';
import { drawerPageWords } from '../../../drawer-pages.words.ts';
import { movementName } from '../../../movement-name.ts';
import type { RequestHandler } from './$types';

/** The recap of a session on paper: by kind of movement, the count and the difference, for two to sign. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor, language } = locals;
  const one = await sessionCard(app, actor, params.id);
  const t = translate(drawerPageWords, language);
  const { expected, counted, cause, note } = one;
  const counts = [
    { label: t('expected'), text: expected === null ? '' : paperAmount(expected) },
    { label: t('counted'), text: counted === null ? '' : paperAmount(counted) },
    { label: t('difference'), text: counted === null ? '' : paperAmount(one.difference) },
    {
      label: t('cause'),
      text: [cause && causeTitles[cause][language], note].filter(Boolean).join(' · ') || '–',
    },
  ];
  const blocks: PaperBlock[] = [
    {
      kind: 'table',
      columns: [
        { title: t('movement'), isLong: true },
        { title: t('times'), isAmount: true },
        { title: t('amount'), isAmount: true },
      ],
      rows: [
        ...one.sums.map((sum) => [
          movementName(sum, language),
          countText(sum.count),
          paperAmount(sum.amount),
        ]),
        [t('inside'), '', paperAmount(one.total)],
      ],
      hasTotal: true,
    },
    { kind: 'facts', facts: counts },
  ];
  const order = {
    ...(await printingHere(locals, url)),
    paper: documentPaper,
    title: `${t('recap')} · ${one.drawer}`,
    lines: [`${one.office} · ${dayText(one.day, language)} · ${one.keeper}`],
    data: { blocks },
    signatures: [{ label: t('giver'), name: one.keeper }, { label: t('receiver') }],
  };
  return paperAnswer(request, `rekap-laci-${one.day}-${one.id.slice(-8)}`, order);
};
