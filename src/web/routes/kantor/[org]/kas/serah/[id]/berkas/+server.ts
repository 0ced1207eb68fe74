import { day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import { documentPaper } from '#base/paper/document-paper.ts';
import type { PaperBlock } from '#base/paper/document-paper.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { denominationsOn } from '#coop/cash/denominations.ts';
import { handoverCard } from '#coop/cash/handover-list.view.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { instantText } from '#web/ui/day-text.ts';
import { drawerPageWords } from '../../../drawer-pages.words.ts';
import type { RequestHandler } from './$types';

/** The slip of a hand-over, with a line for each of the two who sign it. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor, language } = locals;
  const [one, face] = await Promise.all([handoverCard(app, actor, params.id), orgFace(app, actor)]);
  const t = translate(drawerPageWords, language);
  const end = (kind: 'vault' | 'drawer', name: string) =>
    kind === 'vault' ? t('vaultOf', { office: name }) : name;
  const when = (at: Date) => instantText(at.toISOString(), face.timeZone, language);
  const rows = denominationsOn(day(face.businessDay)).flatMap(({ code, kind, face: of }) => {
    const count = one.pieces[code] ?? 0;
    const amount = sen(BigInt(of * count) * 100n);
    const name = `${paperAmount(sen(BigInt(of) * 100n))} ${t(kind === 'note' ? 'count.notes' : 'count.coins').toLowerCase()}`;
    return count === 0 ? [] : [[name, String(count), paperAmount(amount)]];
  });
  const blocks: PaperBlock[] = [
    {
      kind: 'facts',
      facts: [
        { label: t('from'), text: end(one.fromKind, one.fromName) },
        { label: t('to'), text: end(one.toKind, one.toName) },
        { label: t('offered'), text: `${one.offeredBy}, ${when(one.offeredAt)}` },
        {
          label: t(`state.${one.status}`),
          text: one.decidedAt ? `${one.decidedBy}, ${when(one.decidedAt)}` : '',
        },
        { label: t('entry'), text: one.number ?? '' },
      ],
    },
    {
      kind: 'table',
      columns: [
        { title: t('count.of'), isLong: true },
        { title: t('count.pieces'), isAmount: true },
        { title: t('count.amount'), isAmount: true },
      ],
      rows: [...rows, [t('count.total'), '', paperAmount(one.amount)]],
      hasTotal: true,
    },
  ];
  const order = {
    ...(await printingHere(locals, url)),
    paper: documentPaper,
    title: t('slip'),
    lines: [],
    data: { blocks },
    signatures: [
      { label: t('giver'), name: one.offeredBy },
      { label: t('receiver'), name: one.decidedBy ?? one.taker ?? '' },
    ],
  };
  return paperAnswer(request, `serah-terima-${one.id.slice(-8)}`, order);
};
