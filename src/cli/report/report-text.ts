import type { Language } from '#base/words.ts';
import { cellText } from '#ledger/statements/define-report.ts';
import { periodText, shownCode, textsOf, titleOf } from '#ledger/statements/report-files.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';

const widths = { code: 18, title: 46, day: 12, text: 24, amount: 20 };

/** A report for a terminal, in pieces: the columns have fixed widths, so that no row waits for the next. */
export async function* reportText(
  { head, rows }: RunningReport,
  language: Language,
): AsyncGenerator<string> {
  const narrowed = [head.unit, head.office, head.account].flatMap(
    (title) => title?.[language] ?? [],
  );
  yield `${head.org}\n${head.title[language]}\n`;
  yield `${[periodText(head.period, language), ...narrowed].join(' · ')}\n\n`;
  const titles = head.columns.map((column) => column.title[language]);
  const day = head.dated ? [cell('', widths.day)] : [];
  const said = head.texts.map((column) => cell(column.title[language], widths.text));
  const before = [cell('', widths.code), ...day, cell('', widths.title), ...said];
  yield line([...before, ...titles.map(figure)]);
  for await (const row of rows) {
    const title = `${'  '.repeat(row.level)}${titleOf(row, language)}`;
    const on = head.dated ? [cell(row.day ?? '', widths.day)] : [];
    const amounts = row.amounts.map((cell, i) => figure(cellText(head.columns[i], cell, language)));
    yield line([
      cell(shownCode(row.code), widths.code),
      ...on,
      cell(title, widths.title),
      ...textsOf(row, head, language).map((one) => cell(one, widths.text)),
      ...amounts,
    ]);
  }
  for (const remark of head.remarks) yield `\n${remark[language]}\n`;
}

function cell(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function figure(text: string): string {
  return text.length > widths.amount ? text : text.padStart(widths.amount);
}

function line(cells: readonly string[]): string {
  return `${cells.join(' ').trimEnd()}\n`;
}
