import { dayText } from '#base/day-text.ts';
import { instantText } from '#base/instant-text.ts';
import { decimal, figures, fromDecimal } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { tableOrder } from '#base/paper/table-paper.ts';
import { absent } from '#base/refusal.ts';
import { drawAgain, sampleCard } from '#ledger/audit-samples/sample-card.view.ts';
import type { SampleCard } from '#ledger/audit-samples/sample-card.view.ts';
import { findingTitles, methodTitles, subjectTitles } from '#ledger/audit-samples/sample-titles.ts';
import { queryWord } from '#web/address.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { paperAnswer, printingHere } from '#web/paper-answer.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { FileColumn, TableFile } from '#web/table-file.ts';
import { countText } from '#web/ui/count-text.ts';
import { auditPageWords } from '../../audit-pages.words.ts';
import { paperSays, shownItems } from '../shown-sample.ts';
import type { ShownItem } from '../shown-sample.ts';
import type { RequestHandler } from './$types';

/** A sample as a file: the vouchers to fetch, the result sheet, or the population that it was drawn from. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { app, actor, language } = locals;
  mustAskOnly(url, ['isi', 'kertas']);
  const what = queryWord(url, 'isi', ['bukti', 'hasil', 'populasi'] as const);
  if (!what) absent('report/absent', { report: (url.searchParams.get('isi') ?? '').slice(0, 40) });
  const [face, card] = await Promise.all([orgFace(app, actor), sampleCard(app, actor, params.id)]);
  if (what === 'populasi') return population(locals, card);
  const items = await shownItems(locals, card);
  const isPaper = url.searchParams.get('bentuk') === 'pdf';
  const t = translate(auditPageWords, language);
  const table: TableFile<ShownItem> = {
    name: `${what === 'bukti' ? 'bukti' : 'kertas-kerja'}-${face.businessDay}`,
    head: [face.name, t(what === 'bukti' ? 'paper.vouchers' : 'paper.results')],
    rows: items,
    columns: columnsOf(locals, what, face.timeZone, isPaper),
  };
  if (!isPaper) {
    const head = [...table.head, card.name, ...linesOf(card, locals)];
    return tableAnswer(formAsked(url), { ...table, head });
  }
  const order = tableOrder(
    {
      title: `${table.head[1]}: ${card.name}`,
      lines: linesOf(card, locals),
      none: t('paper.none'),
      columns: table.columns.map(({ title, width = 0 }) => ({
        title,
        isAmount: amounts(t).includes(title),
        isLong: width >= 30,
      })),
      rows: items.map((item) =>
        table.columns.map(({ value }) => {
          const cell = value(item);
          return typeof cell === 'bigint' ? paperAmount(cell) : (cell ?? '');
        }),
      ),
    },
    await printingHere(locals, url),
  );
  const signatures = [{ label: t('examiner'), ...(card.closedBy && { name: card.closedBy }) }];
  return paperAnswer(request, table.name, { ...order, signatures });
};

type Words = ReturnType<typeof translate<keyof typeof auditPageWords.id>>;

const amounts = (t: Words) => [t('amount'), t('found'), t('difference')];

function columnsOf(
  { language }: App.Locals,
  what: 'bukti' | 'hasil',
  zone: string,
  isPaper: boolean,
): FileColumn<ShownItem>[] {
  const t = translate(auditPageWords, language);
  const dayOf = ({ day }: ShownItem) => (day && isPaper ? dayText(day, language) : (day ?? ''));
  const first: FileColumn<ShownItem>[] = [
    { title: t('place'), width: 6, value: (item) => String(item.place) },
    { title: t('voucher'), width: isPaper ? 0 : 40, value: (item) => item.label },
    { title: t('day'), width: 12, value: dayOf },
    { title: t('memo'), width: 40, value: (item) => item.memo },
  ];
  const amount = { title: t('amount'), width: 18, value: (item: ShownItem) => item.amount };
  if (what === 'bukti')
    return [
      ...first,
      { title: t('document'), width: 18, value: (item) => item.document },
      amount,
      { title: t('fetched'), width: 12, value: () => '' },
    ];
  const money = (text: string | null) => (text === null ? null : fromDecimal(text));
  return [
    ...first,
    amount,
    { title: t('result'), width: 18, value: (item) => stateOf(item, language) },
    { title: t('found'), width: 18, value: (item) => money(paperSays(item)) },
    { title: t('difference'), width: 18, value: (item) => item.error },
    { title: t('note'), width: 30, value: (item) => item.findings[0]?.note ?? '' },
    {
      title: t('by'),
      width: 24,
      value: ({ findings: [last] }) =>
        last ? `${last.by ?? ''} ${instantText(last.at, zone, language)}` : '',
    },
  ];
}

function stateOf({ findings: [last] }: ShownItem, language: App.Locals['language']): string {
  return last
    ? findingTitles[last.state][language]
    : translate(auditPageWords, language)('unexamined');
}

/** What the sample was drawn from and by, as it stands above the table. */
function linesOf(card: SampleCard, { language }: App.Locals): string[] {
  const t = translate(auditPageWords, language);
  const days = [card.from, card.to].flatMap((day) => (day ? [dayText(day, language)] : []));
  const step = card.step === null ? [] : [`${t('stepUsed')} Rp ${figures(card.step)}`];
  return [
    [subjectTitles[card.about][language], days.join(' – '), methodTitles[card.method][language]],
    [
      `${t('population')} ${countText(card.populationCount)}, Rp ${figures(card.populationSum)}`,
      ...step,
      `${t('seed')} ${card.seed}`,
    ],
    [`${t('hash')} ${card.hash}`],
    ...(card.closedBy ? [[`${t('conclusion')}: ${card.conclusion}`]] : []),
  ].map((parts) => parts.join(' · '));
}

/** The population as it was then, in the order and form that its hash is reckoned over, without a heading. */
async function population(locals: App.Locals, { id }: SampleCard): Promise<Response> {
  const { items } = await drawAgain(locals.app, locals.actor, id);
  const lines = items.map(({ ref, amount }) => `${ref};${decimal(amount)}\n`);
  return new Response(lines.join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="populasi-${id}.csv"`,
    },
  });
}
