import type { Day } from '#base/day.ts';
import { documentPaper } from '#base/paper/document-paper.ts';
import type { PaperBlock } from '#base/paper/document-paper.ts';
import type { PaperOrder, PaperSeal } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { translate } from '#web/language.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { dayText, instantText } from '#web/ui/day-text.ts';
import type { HandoverSheet } from './handover-sheet.ts';
import { handoverWords } from './handover.words.ts';
import { openTasks } from './open-tasks.ts';

type Blocks = readonly PaperBlock[];

/** The hand-over sheet as a paper to fill in and sign. */
export function handoverOrder(
  sheet: HandoverSheet,
  today: Day,
  printing: Printing,
  seal: PaperSeal | null,
): PaperOrder<{ readonly blocks: Blocks }> {
  const { language, face } = printing;
  const t = translate(handoverWords, language);
  const day = dayText(today, language, 'long');
  const tasks = openTasks(sheet, language, face.timeZone).map(({ text }) => text);
  const hands = (['old', 'new', 'witness'] as const).map((hand) => t(`sign.${hand}`));
  return {
    ...printing,
    paper: documentPaper,
    title: t('title'),
    lines: [t('day', { day })],
    seal,
    signatures: hands.map((label) => ({ label, name: t('sign.name') })),
    signedAt: [face.city, day].filter(Boolean).join(', '),
    data: {
      blocks: [
        { kind: 'heading', text: t('open.title') },
        tasks.length > 0 ? { kind: 'list', items: tasks } : { kind: 'text', text: t('open.none') },
        ...dueBlocks(sheet, printing),
        ...cashBlocks(sheet, printing),
        ...peopleBlocks(sheet, printing),
        ...backupBlocks(sheet, printing),
        ...keyBlocks(sheet, printing),
        { kind: 'heading', text: t('sign.title') },
        { kind: 'text', text: t('sign.text') },
      ],
    },
  };
}

function dueBlocks({ due }: HandoverSheet, { language }: Printing): Blocks {
  const t = translate(handoverWords, language);
  const said = (one: HandoverSheet['due'][number]) =>
    one.what === 'month'
      ? t('due.month', { month: dayText(one.of, language, 'month') })
      : t(`due.${one.what}`, { of: one.of, role: one.of, name: one.name ?? '' });
  return [
    { kind: 'heading', text: t('due.title') },
    { kind: 'list', items: due.map((one) => `${dayText(one.on, language)}: ${said(one)}`) },
  ];
}

function cashBlocks({ cash }: HandoverSheet, { language }: Printing): Blocks {
  if (!cash) return [];
  const t = translate(handoverWords, language);
  const shown = (value: string) => amountText(value, 'statement').text;
  return [
    { kind: 'heading', text: t('cash.title') },
    {
      kind: 'table',
      hasTotal: true,
      columns: [
        { title: t('place'), isLong: true },
        { title: t('office') },
        { title: t('balance'), isAmount: true },
        { title: t('counted'), isLong: true },
      ],
      rows: [
        ...cash.rows.map((row) => [row.account, row.office, shown(row.closing), '']),
        [t('total'), '', shown(cash.total), ''],
      ],
    },
  ];
}

function peopleBlocks({ holders, limits }: HandoverSheet, { language }: Printing): Blocks {
  const t = translate(handoverWords, language);
  const least = (one: HandoverSheet['limits'][number]) =>
    one.amount === null
      ? t(one.rule === 'free' ? 'free' : 'never')
      : amountText(one.amount, 'plain', true).text;
  return [
    { kind: 'heading', text: t('people.title') },
    {
      kind: 'table',
      columns: [
        { title: t('name'), isLong: true },
        { title: t('role'), isLong: true },
        { title: t('until') },
        { title: t('second'), isLong: true },
      ],
      rows: holders.map((one) => [
        one.name,
        [one.roleTitle, one.office].filter(Boolean).join(' · '),
        one.untilOn ? dayText(one.untilOn, language) : t('forever'),
        t(one.isWeak ? 'second.weak' : `second.${one.second}`),
      ]),
    },
    { kind: 'heading', text: t('limits.title') },
    limits.length === 0
      ? { kind: 'text', text: t('limits.none') }
      : {
          kind: 'table',
          columns: [
            { title: t('act'), isLong: true },
            { title: t('role') },
            { title: t('limit'), isAmount: true },
          ],
          rows: limits.map((one) => [one.act, one.role, least(one)]),
        },
  ];
}

function backupBlocks({ backup }: HandoverSheet, { language, face }: Printing): Blocks {
  const t = translate(handoverWords, language);
  const heading = { kind: 'heading', text: t('backup.title') } as const;
  const { newest, verified } = backup;
  if (!newest) return [heading, { kind: 'text', text: t('backup.none') }];
  const at = (instant: Date) => instantText(instant, face.timeZone, language);
  return [
    heading,
    {
      kind: 'facts',
      facts: [
        { label: t('backup.newest'), text: at(newest.at) },
        { label: t('backup.verified'), text: verified ? at(verified.at) : '–' },
        { label: t('backup.host'), text: newest.host },
        { label: t('backup.path'), text: newest.path },
        {
          label: t('backup.key'),
          text: t(newest.withKey ? 'backup.withKey' : 'backup.withoutKey'),
        },
      ],
    },
  ];
}

function keyBlocks({ signing, seesSeals }: HandoverSheet, { language }: Printing): Blocks {
  const t = translate(handoverWords, language);
  const since = (at: Date) => dayText(at.toISOString().slice(0, 10), language, 'long');
  const keys = signing.map(({ id, from }) => t('keys.sign', { id, day: since(from) }));
  const told = keys.length > 0 ? keys : [t('keys.none')];
  const lines = ['sheet', 'key', 'phrase', 'carried', 'box', 'bank'] as const;
  return [
    { kind: 'heading', text: t('keys.title') },
    ...(seesSeals ? told.map((text) => ({ kind: 'text', text }) as const) : []),
    { kind: 'text', text: t('keys.fill'), isSoft: true },
    { kind: 'facts', facts: lines.map((line) => ({ label: t(`fill.${line}`), text: '' })) },
  ];
}
