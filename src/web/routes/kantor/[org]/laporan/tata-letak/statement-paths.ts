import { absent } from '#base/refusal.ts';
import type { StatementCode } from '#ledger/statements/layout.ts';

/** The statements that can be laid out, by their addresses. */
export const layoutPaths = {
  'posisi-keuangan': 'balance-sheet',
  'hasil-usaha': 'income-statement',
} as const satisfies Record<string, StatementCode>;

/** The statement of an address; refuses `report/absent`. */
export function statementAt(path: string): StatementCode {
  return Object.hasOwn(layoutPaths, path)
    ? layoutPaths[path as keyof typeof layoutPaths]
    : absent('report/absent', { report: path.slice(0, 60) });
}
