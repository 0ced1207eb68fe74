import { isId } from '#base/id.ts';
import { documentPaper } from '#base/paper/document-paper.ts';
import type { PaperBlock } from '#base/paper/document-paper.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { negate } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import { reconciliationCard } from '#ledger/bank/reconciliations.view.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { dayText } from '#web/ui/day-text.ts';
import { bankPageWords } from '../../../../bank-pages.words.ts';
import type { RequestHandler } from './$types';

/** A bank reconciliation that was closed, on paper: the proof, and what explains the difference. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor, language } = locals;
  const id = params.rekonsiliasi;
  if (!isId(id)) absent('bank-reconciliation/absent', { id: id.slice(0, 40) });
  const [card, account] = await Promise.all([
    reconciliationCard(app, actor, id),
    bankAccountCard(app, actor, params.id),
  ]);
  if (card.bankAccountId !== params.id) absent('bank-reconciliation/absent', { id });
  const t = translate(bankPageWords, language);
  const { proof } = card;
  const amount = { title: t('amount'), isAmount: true };
  const steps: readonly (readonly [string, typeof proof.book])[] = [
    [t('book'), proof.book],
    [t('deposits'), negate(proof.deposits)],
    [t('payments'), negate(proof.payments)],
    [t('unposted'), proof.unposted],
    [t('balance'), proof.bank],
  ];
  const blocks: PaperBlock[] = [
    {
      kind: 'table',
      columns: [{ title: t('proof', { day: dayText(card.day, language) }), isLong: true }, amount],
      rows: steps.map(([label, sum]) => [label, paperAmount(sum)]),
      hasTotal: true,
    },
    { kind: 'heading', text: t('items') },
    proof.items.length === 0
      ? { kind: 'text', text: t('items.none') }
      : {
          kind: 'table',
          columns: [
            { title: t('day') },
            { title: t('memo'), isLong: true },
            { title: t('kind') },
            amount,
          ],
          rows: proof.items.map((item) => [
            dayText(item.day, language),
            [item.memo, item.reference].filter(Boolean).join(' · '),
            t(`kind.${item.kind}`),
            paperAmount(item.amount),
          ]),
        },
  ];
  const order = {
    ...(await printingHere(locals, url)),
    paper: documentPaper,
    title: `${t('tab.reconcile')} · ${t('number.of', { number: card.number })}`,
    lines: [`${account.code} ${account.name} · ${account.bank} ${account.number}`],
    data: { blocks },
    signatures: [{ label: t('by'), name: card.by ?? t('system') }, { label: t('checked') }],
  };
  return paperAnswer(request, `rekonsiliasi-${account.code}-${card.number}`, order);
};
