import { firstDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { negate } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { mostTableRows, tableOrder } from '#base/paper/table-paper.ts';
import { absent, refuse } from '#base/refusal.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { ownedSubAccounts } from '#ledger/entries/owned-sub-accounts.view.ts';
import { subStatement } from '#ledger/statements/sub-statement.view.ts';
import type { StatementLine } from '#ledger/statements/sub-statement.view.ts';
import { queryDay, queryId } from '#web/address.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { countText } from '#web/ui/count-text.ts';
import { dayText } from '#web/ui/day-text.ts';
import { memberWords } from '../../member-pages.words.ts';
import type { RequestHandler } from './$types';

/** One account of a member on paper: each movement with the balance after it. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor, language } = locals;
  const t = translate(memberWords, language);
  const [{ businessDay }, member, subs] = await Promise.all([
    orgFace(app, actor),
    memberCard(app, actor, params.id),
    ownedSubAccounts(app, actor, 'member', [params.id]),
  ]);
  const asked = queryId(url, 'rekening');
  const sub = subs.find((one) => one.id === asked) ?? absent('record/absent');
  const span = {
    from: queryDay(url, 'dari', businessDay).day ?? firstDay,
    to: queryDay(url, 'sampai', businessDay).day ?? businessDay,
  };
  const { opening, closing, lines } = await allLines(locals, sub, span);
  const onSide = (amount: typeof opening) => (sub.normal === 'credit' ? negate(amount) : amount);
  const edge = (label: string, on: Day, amount: typeof opening) => [
    on === firstDay ? '' : dayText(on, language),
    '',
    label,
    '',
    paperAmount(onSide(amount)),
  ];
  const order = tableOrder(
    {
      title: t('statement', { account: `${sub.code} ${sub.account}` }),
      lines: [
        `${member.number} ${member.name}`,
        [sub.unit, sub.office].filter(Boolean).join(' · '),
      ],
      none: t('noLines'),
      columns: [
        { title: t('day') },
        { title: t('number') },
        { title: t('memo'), isLong: true },
        { title: `${t('in')} / ${t('out')}`, isAmount: true },
        { title: t('balance'), isAmount: true },
      ],
      rows: [
        edge(t('opening'), span.from, opening),
        ...lines.map((line) => [
          dayText(line.day, language),
          line.number,
          line.lineMemo || line.memo,
          paperAmount(onSide(line.amount)),
          paperAmount(onSide(line.balance)),
        ]),
        edge(t('closing'), span.to, closing),
      ],
    },
    await printingHere(locals, url),
  );
  return paperAnswer(request, `rekening-${span.to}`, order);
};

/** Every line of the span, page by page; refuses `paper/too-long` beyond what a paper holds. */
async function allLines(
  { app, actor }: App.Locals,
  sub: { readonly id: string; readonly accountId: string },
  span: { readonly from: Day; readonly to: Day },
) {
  const wanted = { accountId: sub.accountId, subId: sub.id, span };
  const first = await subStatement(app, actor, wanted, null);
  const lines: StatementLine[] = [...first.lines];
  let page = first;
  while (page.next) {
    if (lines.length > mostTableRows) refuse('paper/too-long', { most: countText(mostTableRows) });
    page = await subStatement(app, actor, wanted, page.next);
    lines.push(...page.lines);
  }
  return { opening: first.opening, closing: page.closing, lines };
}
