import type { Actor, Ground } from '#base/ground.ts';
import { refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { budgetSheet } from '#ledger/budget/budget-sheet.view.ts';
import { readBudgetSheet, sentRows } from '#ledger/budget/read-sheet.ts';
import { faultMessage } from '#ledger/import/fault.ts';
import { readWorkbook } from '#ledger/import/read-workbook.ts';

/** A budget of every account and unit is far below this; what is larger is another file. */
const mostBytes = 4 * 1024 * 1024;
const mostFaults = 200;

/** What was found in a sheet: rows that can be saved as they are, or what is to be put right, cell by cell. */
export async function checkSheet(
  at: { readonly ground: Ground; readonly actor: Actor; readonly language: Language },
  budgetId: string,
  form: FormData,
) {
  const chosen = form.get('file');
  if (!(chosen instanceof File) || (chosen.size === 0 && chosen.name === ''))
    return refuse('import/no-file', { field: 'file' });
  if (chosen.size > mostBytes)
    refuse('import/too-large', { field: 'file', file: chosen.name.slice(0, 120), most: '4 MB' });
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const [sheets, { budget, units, rows }] = await Promise.all([
    readWorkbook({ name: chosen.name.slice(0, 200), bytes }),
    budgetSheet(at.ground, at.actor, { budgetId, unit: 'all' }),
  ]);
  const accounts = rows.map(({ account }) => account);
  const read = readBudgetSheet(sheets, { budget, units, accounts });
  return {
    file: chosen.name.slice(0, 200),
    count: read.rows.length,
    faults: read.faults.slice(0, mostFaults).map((fault) => ({
      ...{ sheet: fault.sheet, cell: fault.cell },
      message: faultMessage(fault, at.language),
    })),
    many: read.faults.length,
    // What is confirmed is sent back with the button, so that nothing has to be kept meanwhile.
    sent: read.faults.length === 0 ? JSON.stringify(sentRows(read.rows)) : '',
  };
}
