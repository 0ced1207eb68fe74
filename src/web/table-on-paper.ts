import { paperAmount } from '#base/paper/paper-text.ts';
import { tableOrder } from '#base/paper/table-paper.ts';
import { paperAnswer, printingHere } from './paper-answer.ts';
import type { TableFile } from './table-file.ts';

/** From this width on, in letters, a column shares the room that is left. */
const longColumn = 30;

/**
 * Answers with the table of a file as PDF: the second line of its head is the title, the rest stands under it.
 *
 * @param none what stands there when it has no rows
 */
export async function tableOnPaper<Row>(
  { locals, url, request }: { locals: App.Locals; url: URL; request: Request },
  { name, head, columns, rows }: TableFile<Row>,
  none: string,
): Promise<Response> {
  const [, title = name, ...lines] = head;
  const [first] = rows;
  const order = tableOrder(
    {
      title,
      lines,
      none,
      columns: columns.map((column) => ({
        title: column.title,
        isAmount: first !== undefined && typeof column.value(first) === 'bigint',
        isLong: (column.width ?? 0) >= longColumn,
      })),
      rows: rows.map((row) =>
        columns.map(({ value }) => {
          const cell = value(row);
          return typeof cell === 'bigint' ? paperAmount(cell) : (cell ?? '');
        }),
      ),
    },
    await printingHere(locals, url),
  );
  return paperAnswer(request, name, order);
}
