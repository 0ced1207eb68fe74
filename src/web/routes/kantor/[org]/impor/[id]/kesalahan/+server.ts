import { Refusal } from '#base/refusal.ts';
import { checkDraft } from '#coop/import/check-draft.ts';
import type { CheckedDraft } from '#coop/import/check-draft.ts';
import { sheetDraft } from '#coop/import/sheet-imports.view.ts';
import { isId } from '#base/id.ts';
import { moneyOfCell } from '#ledger/import/cell-money.ts';
import { faultMessage } from '#ledger/import/fault.ts';
import { columnOf } from '#ledger/import/sheet.ts';
import { translate } from '#web/language.ts';
import type { Translator } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { FileColumn } from '#web/table-file.ts';
import { checkWords } from '../check-page.words.ts';
import type { RequestHandler } from './$types';

type T = Translator<keyof typeof checkWords.id>;

/**
 * The faults of uploaded sheets: as XLSX the rows at fault as they came, with one column more that says
 * what is wrong, to be mended and uploaded again; as CSV a list by cell.
 */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  if (!isId(params.id)) throw new Refusal('absent', 'import/draft-absent');
  const draft = await sheetDraft(app, actor, params.id);
  const checked = await checkDraft(app, actor, draft).result;
  const t = translate(checkWords, language);
  const sheet = Number(url.searchParams.get('lembar') ?? '-1');
  const reading = checked.check.readings[sheet];
  if (formAsked(url) === 'xlsx' && reading?.kind === 'members') {
    return tableAnswer('xlsx', {
      ...rowsAtFault(checked, sheet, (fault) => faultMessage(fault, language), t),
    });
  }
  const faults = checked.check.faults.flatMap((fault) => [
    { fault, under: '' },
    ...fault.follows.map((follow) => ({ fault: follow, under: fault.cell })),
  ]);
  return tableAnswer(formAsked(url), {
    name: 'kesalahan-impor',
    head: [t('faults')],
    rows: faults,
    columns: [
      { title: t('col.file'), width: 24, value: ({ fault }) => fault.file },
      { title: t('col.sheet'), width: 16, value: ({ fault }) => fault.sheet },
      { title: t('col.cell'), width: 8, value: ({ fault }) => fault.cell },
      { title: t('col.level'), width: 14, value: ({ fault }) => t(`level.${fault.level}`) },
      { title: t('col.wrong'), width: 60, value: ({ fault }) => faultMessage(fault, language) },
      { title: t('col.content'), width: 24, value: ({ fault }) => fault.facts['text'] ?? '' },
      { title: t('col.under'), width: 10, value: ({ under }) => under },
    ],
  });
};

const amountFields = new Set([
  ...['entryShare', 'mandatoryShare', 'savings', 'ceiling', 'outstanding', 'otherBalance'],
]);

function rowsAtFault(
  { check, sheets }: CheckedDraft,
  at: number,
  said: (fault: CheckedDraft['check']['faults'][number]) => string,
  t: T,
) {
  const { file, sheet: name, columns, mapping } = check.readings[at]!;
  const sheet = sheets[at]!;
  const rows = check.members.filter(
    (member) => member.held && member.file === file && member.sheet === name,
  );
  const fieldOf = new Map(mapping.columns.map((use) => [use.column, use.field]));
  const own: FileColumn<(typeof rows)[number]>[] = columns.map(({ column, label }) => ({
    title: label,
    value: ({ row }) => {
      const cell = sheet.rows[row]?.[columnOf(column)] ?? null;
      // As a text it would look like a NIK to be trusted; it is typed anew from the card.
      if (cell?.kind === 'number' && fieldOf.get(column) === 'nik') return null;
      const isAmount = amountFields.has(fieldOf.get(column) ?? '');
      const amount = isAmount && cell?.kind === 'number' ? moneyOfCell(cell) : null;
      return amount ?? cell?.text ?? null;
    },
  }));
  const wrong: FileColumn<(typeof rows)[number]> = {
    title: t('col.wrong'),
    width: 60,
    value: ({ faults }) => faults.map((fault) => `${fault.cell}: ${said(fault)}`).join(' '),
  };
  return { name: 'baris-salah', head: [], rows, columns: [...own, wrong] };
}
