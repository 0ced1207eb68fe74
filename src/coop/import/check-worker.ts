import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '#base/refusal.ts';
import { readWorkbook } from '#ledger/import/read-workbook.ts';
import type { Sheet } from '#ledger/import/sheet.ts';
import type { CheckOrder, CheckReport } from './check-files.ts';
import { checkSheets } from './check-sheets.ts';

// The far side of checkFiles: reads every file, checks them together, and says so.
const { files, today, mappings } = workerData as CheckOrder;
const tell = (report: CheckReport) => parentPort?.postMessage(report);

try {
  const sheets: Sheet[] = [];
  for (const [index, file] of files.entries()) {
    sheets.push(...(await readWorkbook(file)));
    tell({ step: index + 1, steps: files.length + 1 });
  }
  tell({ check: checkSheets(sheets, today, mappings), sheets });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  tell({ refusal: { kind: error.kind, code: error.code, facts: error.facts } });
}
